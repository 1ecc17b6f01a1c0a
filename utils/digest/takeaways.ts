import type { Fact, Section, Takeaway } from './digest';
import type { Owner } from './owners';
import { oneLine } from './plain-text';
import type { AgainstAccount, Mark, Place, WeekNumbers } from './week-numbers';

/** A draft is a start, not a second list: the newest notes, the rest stands with its captures. */
const DRAFTED_NOTES = 8;
const DRAFTED_LENGTH = 160;

/** How many of each kind of proved number are drafted. */
const DRAFTED_NUMBERS = 4;

/** Drafts: what was noted on captures, newest first; then what the numbers prove, and nothing that they do not. */
export function draftTakeaways(
  sections: Section[],
  numbers: WeekNumbers,
  marks: Readonly<Record<string, Mark>>,
): Takeaway[] {
  return [...notesOf(sections), ...provedBy(numbers, marks)];
}

function provedBy(
  { best, followers, prices }: WeekNumbers,
  marks: Readonly<Record<string, Mark>>,
): Takeaway[] {
  const evidenceOf = (captureId: string | undefined) => {
    const mark = marks[captureId ?? ''];
    return mark && 'evidence' in mark ? [mark.evidence] : [];
  };
  const posts = best.flatMap(({ key, metric, rows }) =>
    rows
      .filter(
        ({ engagement, against, leapt, revisited }) =>
          !leapt && !revisited?.gone && (isFirst(engagement) || isAbove(against)),
      )
      .flatMap((post): Takeaway[] =>
        evidenceOf((post.engagement ?? post.pace)?.proof[0]).map((evidence) => ({
          kind: 'best',
          post,
          metric,
          list: key,
          evidence,
        })),
      ),
  );
  const moved = followers.flatMap((row): Takeaway[] =>
    /up|down/.test(row.change?.direction ?? '')
      ? evidenceOf(row.last?.proof[0]).map((evidence) => ({
          kind: 'followers',
          row,
          list: 'followers',
          evidence,
        }))
      : [],
  );
  const steps = prices.flatMap((row): Takeaway[] =>
    evidenceOf(row.proof[0]).map((evidence) => ({ kind: 'price', row, list: 'prices', evidence })),
  );
  return [posts, moved, steps].flatMap((drafts) => drafts.slice(0, DRAFTED_NUMBERS));
}

/** The first place is proved, among at least two. */
function isFirst(place: Place | null): boolean {
  return place !== null && place.of > 1 && place.best === 1 && place.worst === 1;
}

function isAbove(against: AgainstAccount): boolean {
  return against.kind === 'compared' && against.verdict === 'above';
}

function notesOf(sections: Section[]): Takeaway[] {
  const notes = sections.flatMap(({ brand, groups }) =>
    groups.flatMap(({ entries }) =>
      entries.flatMap((entry) => entry.notes.map((note) => ({ brand: brand?.name ?? null, ...note }))),
    ),
  );
  return notes
    .sort((a, b) => b.evidence - a.evidence)
    .slice(0, DRAFTED_NOTES)
    .map(({ brand, text, evidence }) => ({
      kind: 'note',
      brand,
      note: oneLine(text, DRAFTED_LENGTH),
      evidence,
    }));
}

/** What was counted per brand, and which brands were not observed. */
export function factsOf(sections: Section[], owners: Owner[]): Fact[] {
  const brands = sections.flatMap(({ brand, tally, key, listBefore }) =>
    brand ? [{ name: brand.name, tally, list: key, listBefore }] : [],
  );
  const seen = new Set(sections.map(({ key }) => key));
  const unseen = owners.flatMap(({ key, shown }) => (shown && !seen.has(key) ? [shown.name] : []));
  return [
    ...(brands.length > 0 ? [{ kind: 'tally' as const, brands }] : []),
    ...(unseen.length > 0 ? [{ kind: 'not-observed' as const, brands: unseen }] : []),
  ];
}
