import type { Range } from './change';

/** A thing and the places that it may have; first is 1. The same place at best and at worst is proved. */
export interface Ranked<T> {
  item: T;
  best: number;
  worst: number;
}

/**
 * Ranks by ranges: what overlaps is tied. A thing stands at best behind those that are above it for certain, and at worst
 * before those that are below it for certain. Sorted by the place at best, then by the lower end, then as they came.
 */
export function rank<T>(items: readonly T[], rangeOf: (item: T) => Range): Ranked<T>[] {
  const valued = items.map((item) => ({ item, value: rangeOf(item) }));
  const lows = valued.map(({ value }) => value.low).sort((a, b) => a - b);
  const highs = valued.map(({ value }) => topOf(value)).sort((a, b) => (a < b ? -1 : 1));
  return valued
    .map(({ item, value }) => ({
      item,
      best: 1 + lows.length - countWhere(lows, (low) => low <= topOf(value)),
      worst: highs.length - countWhere(highs, (high) => high < value.low),
      value,
    }))
    .sort((a, b) => a.best - b.best || b.value.low - a.value.low)
    .map(({ item, best, worst }) => ({ item, best, worst }));
}

const topOf = ({ high }: Range): number => high ?? Number.POSITIVE_INFINITY;

/** How many of a sorted list hold a test that holds for its beginning only. */
function countWhere(sorted: readonly number[], holds: (n: number) => boolean): number {
  const end = sorted.findIndex((n) => !holds(n));
  return end < 0 ? sorted.length : end;
}
