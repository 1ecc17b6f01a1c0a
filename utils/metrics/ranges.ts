import type { Range } from './change';

/** The smallest range that holds all of these: [min low, max high]. Null of none. */
export function hullOf(ranges: readonly Range[]): Range | null {
  if (ranges.length === 0) return null;
  const highs = ranges.map(({ high }) => high);
  return {
    low: Math.min(...ranges.map(({ low }) => low)),
    high: highs.includes(null) ? null : Math.max(...highs.map(Number)),
  };
}

/** [a, b] + [c, d] = [a + c, b + d]: exact, since each part may lie anywhere in its range. */
export function sumOf(ranges: readonly Range[]): Range {
  return ranges.reduce<Range>(
    (sum, { low, high }) => ({
      low: sum.low + low,
      high: sum.high === null || high === null ? null : sum.high + high,
    }),
    { low: 0, high: 0 },
  );
}

/**
 * Where the median of numbers lies of which only ranges are known: from the median of the lower ends to that of the
 * upper ends, since a median never falls when one of its numbers rises. Of an even count the mean of the middle two.
 * Null of none.
 */
export function medianOf(ranges: readonly Range[]): Range | null {
  if (ranges.length === 0) return null;
  const high = middleOf(ranges.map(({ high }) => high ?? Number.POSITIVE_INFINITY));
  return { low: middleOf(ranges.map(({ low }) => low)), high: Number.isFinite(high) ? high : null };
}

function middleOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => (a < b ? -1 : 1));
  const [a = 0, b = 0] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return (a + b) / 2;
}

/** How many times as much: [a, b] ÷ [c, d] = [a ÷ d, b ÷ c] for what is never negative; an end without a bound is open. */
export function timesOf(value: Range, base: Range): Range {
  return {
    low: base.high === null || base.high === 0 ? 0 : value.low / base.high,
    high: value.high === null || base.low === 0 ? null : value.high / base.low,
  };
}
