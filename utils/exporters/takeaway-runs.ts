import type { Fact, Takeaway } from '../digest/digest';
import type { Words } from '../words';
import { bestText } from './numbers/drafts';
import { sinceText } from './numbers/followers';
import { isEntered, type Telling } from './numbers/pieces';
import { stepText } from './numbers/prices';

/** A piece of a takeaway: words, words that lead to a list, or the number of an evidence. */
export type Run = { text: string; list?: string } | { evidence: number };

/** A takeaway or a fact in the words of a language, the same for every format. */
export function takeawayRuns(takeaway: Takeaway | Fact, tongue: Telling): Run[] {
  const { digest, weekNumbers, metrics } = tongue.words;
  const { paper } = digest;
  switch (takeaway.kind) {
    case 'words':
      return takeaway.spans.map((span) => {
        if (typeof span === 'string') return { text: span };
        return span.evidence === null ? { text: paper.gone } : { evidence: span.evidence };
      });
    case 'note': {
      const lead = takeaway.brand === null ? '' : paper.noted(takeaway.brand);
      return [{ text: `${lead}${takeaway.note} ` }, { evidence: takeaway.evidence }];
    }
    case 'best':
      return proved(bestText(takeaway, tongue), takeaway, tongue);
    case 'followers': {
      const { brand, channel, site, change } = takeaway.row;
      const moved = change ? sinceText(change, tongue) : '';
      return proved(
        weekNumbers.followersDraft(brand.name, channel || tongue.platformName(site), moved),
        takeaway,
        tongue,
      );
    }
    case 'price': {
      const { brand, product, term } = takeaway.row;
      const [name, step] = [metrics.names[term], stepText(takeaway.row, tongue.locale)];
      return proved(
        weekNumbers.priceDraft(brand.name, product || paper.untitled, name, step),
        takeaway,
        tongue,
      );
    }
    case 'tally':
      return [
        { text: paper.tally.lead },
        ...takeaway.brands.flatMap((brand, index) => tallyRuns(brand, index, paper)),
      ];
    case 'not-observed':
      return [{ text: paper.unseen(takeaway.brands) }];
  }
}

/** What numbers prove, leading to the table that shows how; and that a person entered them. */
function proved(
  text: string,
  { list, evidence }: { list: string; evidence: number },
  { digest, words }: Telling,
): Run[] {
  const said = isEntered({ evidence }, digest) ? `${text}${words.manual.inText}` : text;
  return [{ text: said, list }, { text: ' ' }, { evidence }];
}

/** `Brand 3 (last week 2)`, each number leading to its list; after the first, parted from what stands before. */
function tallyRuns(
  { name, tally, list, listBefore }: Extract<Fact, { kind: 'tally' }>['brands'][number],
  index: number,
  paper: Words['digest']['paper'],
): Run[] {
  const before = tally.before.toString();
  return [
    { text: `${index > 0 ? paper.tally.between : ''}${name} ` },
    { text: tally.now.toString(), list },
    { text: paper.tally.open },
    tally.before > 0 ? { text: before, list: listBefore } : { text: before },
    { text: paper.tally.close },
  ];
}

/** What kind of line it is; '' for the operator's own. */
export function takeawayKind({ kind }: Takeaway | Fact, { digest: { paper }, weekNumbers }: Words): string {
  const kinds = {
    words: '',
    note: paper.kindNote,
    best: weekNumbers.kindNumber,
    followers: weekNumbers.kindNumber,
    price: weekNumbers.kindNumber,
    tally: paper.kindTally,
    'not-observed': paper.kindUnseen,
  };
  return kinds[kind];
}

/** A takeaway as the operator would type it: evidence as `[3]`. */
export function takeawayText(takeaway: Takeaway, tongue: Telling): string {
  return takeawayRuns(takeaway, tongue)
    .map((run) => ('evidence' in run ? `[${run.evidence}]` : run.text))
    .join('');
}
