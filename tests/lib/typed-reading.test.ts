import { describe, expect, test } from 'vitest';
import { readTyped } from '../../utils/lib/typed-reading';
import type { Metric } from '../../utils/model';

describe('what is typed proves what the same text on a page would', () => {
  test.each<[Metric, string, number, number | null, string | null]>([
    ['views', '10万+', 100_000, null, null],
    ['views', '100000+', 100_000, null, null],
    ['views', '１０万＋', 100_000, null, null],
    ['likes', '1.2万', 11_500, 12_999, null],
    ['likes', '1.2w', 11_500, 12_999, null],
    ['likes', '8,431', 8431, 8431, null],
    ['comments', '0', 0, 0, null],
    ['price', '¥99', 99, 99, 'CNY'],
    ['finalPrice', '9.9-19.9元', 9.9, 19.9, 'CNY'],
    ['price', 'US$12', 12, 12, 'USD'],
    ['goodRate', '98.5%', 98.5, 98.5, '%'],
    ['rating', '4.8', 4.8, 4.8, null],
    ['rank', '3', 3, 3, null],
  ])('%s %s', (metric, typed, low, high, unit) => {
    expect(readTyped(metric, typed)).toMatchObject({
      low,
      high,
      unit,
      from: 'manual',
      unverified: false,
      conflict: null,
    });
  });

  test('a site that is known to cut or to round narrows it', () => {
    expect(readTyped('views', '1.2万', { cut: true })).toMatchObject({ low: 12_000, high: 12_999 });
    expect(readTyped('views', '1.2万', { cut: false })).toMatchObject({ low: 11_500, high: 12_499 });
  });

  test.each<[Metric, string, string]>([
    ['views', '', 'unclear'],
    ['views', '很多', 'unclear'],
    ['views', '1.234', 'unclear'],
    ['views', '12 / 30', 'unclear'],
    ['price', '99', 'currency'],
    ['price', '免费', 'unclear'],
    ['goodRate', '985%', 'unclear'],
    ['goodRate', '98', 'unclear'],
    ['rank', '0', 'unclear'],
    ['rank', '1.2万', 'unclear'],
  ])('%s “%s” is refused', (metric, typed, problem) => {
    expect(readTyped(metric, typed)).toEqual({ problem });
  });
});
