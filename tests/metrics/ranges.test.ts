import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Range } from '../../utils/metrics/change';
import { hullOf, medianOf, sumOf, timesOf } from '../../utils/metrics/ranges';
import { rank } from '../../utils/metrics/ranking';

/** A range and a true number in it. */
const known = fc
  .tuple(
    fc.nat(5000),
    fc.nat(400),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ max: 9, min: 0 }),
  )
  .map(([low, width, part, open]) => ({
    range: { low, high: open === 0 ? null : low + width } satisfies Range,
    truth: low + Math.round(part * width),
  }));
const several = fc.array(known, { minLength: 1, maxLength: 12 });

function holds(range: Range | null, truth: number): boolean {
  return range !== null && range.low <= truth && truth <= (range.high ?? Number.POSITIVE_INFINITY);
}

function trueMedian(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

test('sum, median, hull and ratio hold what is true, whatever it is', () => {
  fc.assert(
    fc.property(several, known, (all, base) => {
      const [ranges, truths] = [all.map(({ range }) => range), all.map(({ truth }) => truth)];
      const sum = truths.reduce((a, b) => a + b, 0);
      expect(holds(sumOf(ranges), sum)).toBe(true);
      expect(holds(medianOf(ranges), trueMedian(truths))).toBe(true);
      expect(truths.every((truth) => holds(hullOf(ranges), truth))).toBe(true);
      const times = timesOf(sumOf(ranges), base.range);
      if (base.truth === 0) return;
      expect(times.low).toBeLessThanOrEqual(sum / base.truth + 1e-9);
      expect(times.high ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(sum / base.truth - 1e-9);
    }),
  );
});

test('of none there is no median and no hull, and the sum is nothing', () => {
  expect([medianOf([]), hullOf([]), sumOf([])]).toEqual([null, null, { low: 0, high: 0 }]);
});

describe('ranks', () => {
  const places = (...ranges: [number, number | null][]) =>
    rank(ranges, ([low, high]) => ({ low, high })).map(
      ({ item, best, worst }) => `${item[0]}: ${best}–${worst}`,
    );
  test.each<[string, [number, number | null][], string[]]>([
    [
      'exact numbers',
      [
        [5, 5],
        [9, 9],
        [7, 7],
      ],
      ['9: 1–1', '7: 2–2', '5: 3–3'],
    ],
    [
      'equal ones are tied',
      [
        [5, 5],
        [9, 9],
        [9, 9],
      ],
      ['9: 1–2', '9: 1–2', '5: 3–3'],
    ],
    [
      'what overlaps is tied',
      [
        [10, 20],
        [15, 25],
        [30, 40],
      ],
      ['30: 1–1', '15: 2–3', '10: 2–3'],
    ],
    [
      'an open end may be anything',
      [
        [10, null],
        [90, 95],
      ],
      ['90: 1–2', '10: 1–2'],
    ],
    ['none', [], []],
  ])('%s', (_name, ranges, wanted) => {
    expect(places(...ranges)).toEqual(wanted);
  });

  test('hold the true rank', () => {
    fc.assert(
      fc.property(several, (all) => {
        for (const { item, best, worst } of rank(all, ({ range }) => range)) {
          const above = all.filter(({ truth }) => truth > item.truth).length;
          const below = all.filter(({ truth }) => truth < item.truth).length;
          expect(best).toBeLessThanOrEqual(1 + above);
          expect(worst).toBeGreaterThanOrEqual(all.length - below);
        }
      }),
    );
  });
});
