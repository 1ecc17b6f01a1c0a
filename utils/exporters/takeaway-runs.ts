import type { Fact, Takeaway } from '../digest/digest';
import type { Words } from '../words';

/** A piece of a takeaway: words, words that lead to a list, or the number of an evidence. */
export type Run = { text: string; list?: string } | { evidence: number };

/** A takeaway or a fact in the words of a language, the same for every format. */
export function takeawayRuns(takeaway: Takeaway | Fact, { digest: { paper } }: Words): Run[] {
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
    case 'tally':
      return [
        { text: paper.tally.lead },
        ...takeaway.brands.flatMap((brand, index) => tallyRuns(brand, index, paper)),
      ];
    case 'not-observed':
      return [{ text: paper.unseen(takeaway.brands) }];
  }
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
export function takeawayKind({ kind }: Takeaway | Fact, { digest: { paper } }: Words): string {
  const kinds = {
    words: '',
    note: paper.kindNote,
    tally: paper.kindTally,
    'not-observed': paper.kindUnseen,
  };
  return kinds[kind];
}

/** A takeaway as the operator would type it: evidence as `[3]`. */
export function takeawayText(takeaway: Takeaway, words: Words): string {
  return takeawayRuns(takeaway, words)
    .map((run) => ('evidence' in run ? `[${run.evidence}]` : run.text))
    .join('');
}
