import fc from 'fast-check';
import { readCount } from '../../utils/lib/counts';
import type { Metric, Reading } from '../../utils/model';

const HOUR = 3_600_000;
export const START = Date.UTC(2026, 9, 1);

/** How a site prints a count: in full, cut off or rounded to one decimal of 万. */
export type Printing = 'full' | 'cut' | 'rounded';

/** A number as such a site prints it. */
export function print(count: number, printing: Printing): string {
  if (printing === 'full' || count < 10_000) return count.toLocaleString('en-US');
  const tenths = printing === 'cut' ? Math.floor(count / 1000) : Math.round(count / 1000);
  return `${tenths / 10}万`;
}

/** A reading of a printed count, as readers make it. */
export function readingOf(
  raw: string,
  cut: boolean,
  given: Pick<Reading, 'captureId' | 'at'> & Partial<Reading>,
): Reading {
  const count = readCount(raw, { lang: 'zh', cut });
  if (!count) throw new Error(`no count: ${raw}`);
  const metric: Metric = given.metric ?? 'likes';
  return {
    id: `${given.captureId}/0/${metric}`,
    subjectId: 's',
    metric,
    ...count,
    unit: null,
    from: 'b',
    conflict: null,
    unverified: false,
    binned: 0,
    ...given,
  };
}

/** What truly happened to a number, and what was seen of it. */
export interface History {
  printing: Printing;
  /** The true number at each sighting, and how much time had truly passed since the first. */
  truths: { count: number; after: number }[];
  readings: Reading[];
}

interface Happening {
  hours: number;
  by: number;
  kind: 'grow' | 'stay' | 'delete' | 'reset' | 'leap' | 'hide' | 'clock';
}

const happening: fc.Arbitrary<Happening> = fc.record({
  hours: fc.integer({ min: 1, max: 90 }),
  by: fc.oneof(fc.nat(900), fc.nat(60_000)),
  kind: fc.constantFrom('grow', 'grow', 'grow', 'stay', 'delete', 'reset', 'leap', 'hide', 'clock'),
});

/** Histories with growth inside and outside the rounding, deletions, resets, leaps, hidden days and clocks set back. */
export const histories: fc.Arbitrary<History> = fc
  .record({
    printing: fc.constantFrom<Printing[]>('full', 'cut', 'rounded'),
    start: fc.oneof(fc.nat(300), fc.integer({ min: 9000, max: 200_000 })),
    happenings: fc.array(happening, { minLength: 1, maxLength: 25 }),
  })
  .map(({ printing, start, happenings }) => lived(printing, start, happenings));

function lived(printing: Printing, start: number, happenings: readonly Happening[]): History {
  const history: History = { printing, truths: [], readings: [] };
  let [count, after, lag, clock] = [start, 0, 0, 0];
  const look = () => {
    const nth = history.truths.push({ count, after }) - 1;
    // Random ids, as captures have them: their order says nothing.
    const captureId = `c${(nth * 7919) % 1000}`;
    history.readings.push(
      readingOf(print(count, printing), printing === 'cut', { captureId, at: START + after - lag, clock }),
    );
  };
  look();
  for (const { hours, by, kind } of happenings) {
    after += hours * HOUR;
    if (kind === 'clock') {
      lag += (hours + 5) * HOUR;
      clock += 1;
    }
    if (kind === 'grow' || kind === 'hide') count += by;
    if (kind === 'delete') count = Math.max(0, count - by);
    if (kind === 'reset') count = 0;
    if (kind === 'leap') count = Math.min(count * 2000, 4_000_000_000);
    if (kind !== 'hide') look();
  }
  return history;
}
