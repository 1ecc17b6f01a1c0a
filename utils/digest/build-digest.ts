import { shiftWeek, weekRange } from '../lib/week';
import type { Revisited } from '../metrics/edits';
import type { Brand, Capture, DigestNote, ListedSubject, Reading } from '../model';
import { beforeOf } from './before';
import { chooseColumns } from './columns';
import { coverageOf } from './coverage';
import type { Digest } from './digest';
import type { Shown } from './entries';
import { evidenceOf, tagsOf } from './evidence';
import { listedOf } from './listed';
import { ownersOf, sortIn } from './owners';
import { type Past, pastOf } from './past';
import { sectionsOf } from './sections';
import { draftTakeaways, factsOf } from './takeaways';
import { type Mark, proofOf, type WeekNumbers } from './week-numbers';
import { writtenTakeaways } from './written';

export interface DigestInput {
  /** ISO week, `2026-W47`. */
  week: string;
  /** The operator's zone: it decides where the week begins. */
  zone: string;
  now: number;
  brands: Brand[];
  /** Captures of the week and of the week before; what lies outside or in the bin is left out here. */
  captures: Capture[];
  previous: Capture[];
  /** By capture id, what the week's captures say of the subject that each is about. */
  readings: ReadonlyMap<string, readonly Reading[]>;
  /** What the week's captures list beside that. */
  listed: readonly ListedSubject[];
  /** By subject id, all readings of what the week shows; and the captures of those from before the week. */
  history: ReadonlyMap<string, readonly Reading[]>;
  earlier: readonly Capture[];
  /** By key, what of the things that the week's captures are about was edited or is gone by its end. */
  revisited: ReadonlyMap<string, Revisited>;
  /** What the week's numbers prove; captures from before that prove them are in `earlier`. */
  numbers: WeekNumbers;
  /** The operator's words for this week, null before there are any. */
  note: DigestNote | null;
}

/** One week of captures as a digest. Pure: the same input gives the same digest. Throws RangeError for no ISO week. */
export function buildDigest({
  week,
  zone,
  now,
  brands,
  captures,
  previous,
  readings,
  listed,
  history,
  earlier,
  revisited,
  numbers: found,
  note,
}: DigestInput): Digest {
  const range = weekRange(week, zone);
  const inWeek = within(captures, range);
  const inWeekBefore = within(previous, weekRange(shiftWeek(week, -1), zone));
  const named = [...inWeek, ...livesOf(found, captures, range)];
  const numbers = new Map(named.map(({ id }, index) => [id, index + 1]));
  const past = pastOf(history, earlier, range.from);
  const shown: Shown = {
    numberOf: ({ id }) => numbers.get(id) ?? 0,
    readingsOf: ({ id }) => readings.get(id) ?? [],
    past,
    revisited,
  };

  const owners = ownersOf(brands);
  const owned = sortIn(inWeek, owners);
  const ownedBefore = sortIn(inWeekBefore, owners);
  const columns = chooseColumns([...owned, ...ownedBefore]);
  const before = beforeOf(ownedBefore, owners, columns);
  const marks = marksOf(found, numbers, past);
  const sections = sectionsOf(owned, ownedBefore, owners, columns, shown, (owner) =>
    listedOf(owner, listed, inWeek, shown, range.from),
  );
  const written = writtenTakeaways(note?.takeaways ?? '', numbers);
  return {
    week,
    zone,
    ...range,
    madeAt: now,
    captures: { now: inWeek.length, before: inWeekBefore.length },
    observed: observedIn(captures, range),
    drafted: written.length === 0,
    takeaways: written.length > 0 ? written : draftTakeaways(sections, found, marks),
    facts: factsOf(sections, owners),
    columns,
    coverage: coverageOf(owned, ownedBefore, owners, columns),
    numbers: found,
    marks,
    sections,
    tags: tagsOf(inWeek),
    evidence: evidenceOf(named, sections, found),
    earlier: past.named(),
    before,
  };
}

/**
 * What live reading saw in the range is evidence where it proves a number. It comes after what was captured, so that
 * nothing is renumbered.
 */
function livesOf(
  found: WeekNumbers,
  captures: Capture[],
  { from, to }: { from: number; to: number },
): Capture[] {
  const proving = new Set(proofOf(found));
  return captures
    .filter(({ trigger, binned, at }) => trigger === 'live' && binned === 0 && from <= at && at < to)
    .filter(({ id }) => proving.has(id))
    .sort((a, b) => a.at - b.at);
}

/**
 * Which evidence each capture is that proves a number; those from before the week are numbered in the order in which
 * they are told.
 */
function marksOf(
  found: WeekNumbers,
  numbers: ReadonlyMap<string, number>,
  past: Pick<Past, 'numberOf'>,
): Record<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const captureId of proofOf(found)) {
    const evidence = numbers.get(captureId);
    const before = evidence === undefined ? past.numberOf(captureId) : null;
    if (evidence !== undefined) marks.set(captureId, { evidence });
    else if (before !== null) marks.set(captureId, { earlier: before });
  }
  return Object.fromEntries(marks);
}

/** What the operator captured in the half-open range and is not in the bin, oldest first. */
function within(captures: Capture[], { from, to }: { from: number; to: number }): Capture[] {
  return captures
    .filter(({ at, binned, trigger }) => binned === 0 && trigger !== 'live' && from <= at && at < to)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** How many looks at posts live reading added in the range: seen, not pictured. */
function observedIn(captures: Capture[], { from, to }: { from: number; to: number }): number {
  const inRange = captures.filter(({ at, binned }) => binned === 0 && from <= at && at < to);
  return inRange.reduce((sum, { observed = 0 }) => sum + observed, 0);
}
