import { describe, expect, test } from 'vitest';
import { formatChange, formatRange, formatReading, formatSpan } from '../../utils/lib/format-reading';

const reading = (raw: string, low: number, high: number | null = low, unit: string | null = null) => ({
  raw,
  low,
  high,
  unit,
});

describe('a reading is shown', () => {
  test.each([
    ['exact, in full', reading('76K', 76_091), '76,091', null],
    ['as the page shortened it', reading('1.2万', 12_000, 12_999), '1.2万', '12,000–12,999'],
    ['without the words beside it', reading('76K Followers', 76_000, 76_999), '76K', '76,000–76,999'],
    ['1.2万人付款', reading('1.2万人付款', 12_000, 12_999), '1.2万', '12,000–12,999'],
    ['open upwards', reading('10万+', 100_000, null), '10万+', '≥ 100,000'],
    ['a price', reading('￥99.50', 99.5, 99.5, 'CNY'), '¥99.5', null],
    ['a price of a rarer currency', reading('99 kr', 99, 99, 'SEK'), 'SEK 99', null],
    ['a span of prices', reading('9.9-19.9', 9.9, 19.9, 'USD'), '9.9-19.9', '$9.9–$19.9'],
    ['a rate', reading('98%', 98, 98, '%'), '98%', null],
  ])('%s', (_name, given, shown, range) => {
    expect(formatReading(given, 'en')).toBe(shown);
    expect(formatRange(given, 'en')).toBe(range);
  });
});

test.each([
  [{ low: 3, high: 3 }, '+3'],
  [{ low: -300, high: -300 }, '−300'],
  [{ low: 1, high: 1999 }, '+1–1,999'],
  [{ low: -1999, high: -1 }, '−1–1,999'],
  [{ low: 1, high: null }, '≥ +1'],
  [{ low: null, high: -5 }, '≤ −5'],
  [{ low: -999, high: 999 }, null],
  [{ low: 0, high: 0 }, null],
])('the change %o is %s', (change, shown) => {
  expect(formatChange(change, null, 'en')).toBe(shown);
});

test.each([
  [2_000, '< 1 min'],
  [90_000, '1.5 min'],
  [40 * 60_000, '40 min'],
  [47 * 3_600_000, '47 h'],
  [72 * 3_600_000, '3 d'],
])('%i ms took %s', (ms, said) => {
  const words = {
    minutes: (n: string) => `${n} min`,
    hours: (n: string) => `${n} h`,
    days: (n: string) => `${n} d`,
  };
  expect(formatSpan(ms, words)).toBe(said);
});
