import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandsOf, type CurvePoint, frameOf, levelsOf, marksOf } from '../../utils/lib/curve';

const point = (at: number, low: number, high: number | null = low, apart = false): CurvePoint => ({
  at,
  low,
  high,
  apart,
});
const points = [point(0, 0), point(50, 40, 60), point(100, 100)];

describe('a curve', () => {
  const frame = frameOf(points, 200, 100);
  test('stands in a frame of round numbers', () => {
    expect(frame).toMatchObject({ from: 0, to: 100, bottom: 0, top: 100 });
    expect(levelsOf(frame).map(({ value, y }) => [value, y])).toEqual([
      [0, 100],
      [20, 80],
      [40, 60],
      [60, 40],
      [80, 20],
      [100, 0],
    ]);
  });
  test('is a band from the upper ends to the lower ones', () => {
    expect(bandsOf(points, frame)).toEqual(['M0 100L100 40L200 0L200 0L100 60L0 100Z']);
  });
  test('keeps the last price until another is seen, where it is one of prices', () => {
    const prices = [point(0, 0), point(100, 100)];
    expect(bandsOf(prices, frame, { steps: true })).toEqual(['M0 100L200 100L200 0L200 0L200 100L0 100Z']);
  });
  test('breaks where nothing was seen in between', () => {
    expect(bandsOf([point(0, 0), point(50, 40), point(100, 100, 100, true)], frame)).toHaveLength(2);
  });
  test('marks what is open upwards up to the top', () => {
    expect(marksOf([point(0, 0), point(100, 50, null)], frame).at(-1)).toMatchObject({
      upper: 0,
      open: true,
    });
  });
});

test.each([
  ['one sighting', [point(7, 12_345)]],
  ['one number', [point(0, 5), point(9, 5)]],
  ['nothing at all', [point(0, 0), point(9, 0)]],
  ['less than nothing', [point(0, -30), point(9, -3)]],
])('%s has a frame', (_name, given) => {
  const frame = frameOf(given, 200, 100);
  expect(frame.top).toBeGreaterThan(frame.bottom);
  expect(bandsOf(given, frame).join('')).not.toMatch(/NaN|Infinity/);
  for (const { x, upper, lower } of marksOf(given, frame)) {
    expect([x >= 0 && x <= 200, upper >= 0, lower <= 100]).toEqual([true, true, true]);
  }
});

test.each([
  ['one sighting', [point(0, 455_500, 456_999)]],
  ['two that prove no change', [point(0, 455_500, 456_999), point(9, 455_600, 457_099)]],
])('the band of %s fills no plot', (_name, given) => {
  for (const { upper, lower } of marksOf(given, frameOf(given, 200, 100)))
    expect(lower - upper).toBeLessThan(34);
});

test('however many points there are, marks are few, count for all, and keep the extremes', () => {
  const any = fc.record({ at: fc.nat(1e6), low: fc.nat(1e5), width: fc.nat(1e4) });
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 600 }), (given) => {
      const all = given.sort((a, b) => a.at - b.at).map(({ at, low, width }) => point(at, low, low + width));
      const marks = marksOf(all, frameOf(all, 400, 100));
      expect(marks.length).toBeLessThanOrEqual(2 * 51);
      expect(marks.reduce((sum, { also }) => sum + 1 + also, 0)).toBe(all.length);
      const shown = marks.map(({ nth }) => all[nth]);
      expect(Math.max(...shown.map((each) => each?.high ?? 0))).toBe(
        Math.max(...all.map(({ high }) => high ?? 0)),
      );
      expect(Math.min(...shown.map((each) => each?.low ?? 0))).toBe(Math.min(...all.map(({ low }) => low)));
    }),
  );
});

test('a band of thousands has a corner for each pixel, and misses no peak', () => {
  const all = Array.from({ length: 10_000 }, (_, n) => point(n, n === 5000 ? 900 : n % 10));
  const frame = frameOf(all, 800, 100);
  const [band = ''] = bandsOf(all, frame);
  expect(band.split('L').length).toBeLessThanOrEqual(2 * 801);
  expect(band).toContain(' 10L');
});
