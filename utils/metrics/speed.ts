import { gapBetween } from '../lib/moment';
import { DAY, HOUR, MINUTE } from '../lib/wall-time';
import { type Change, changeBetween } from './change';
import type { Point } from './points';

/** How fast a number moved on average between two sightings; an end that is null is open to that side. */
export interface Speed extends Change {
  /** By the hour where less than a day lies between, else by the day. */
  per: 'hour' | 'day';
  /** Milliseconds between the two: to be shown with every speed, since nobody saw what happened in between. */
  gap: number;
  unverified: boolean;
}

/** Over less than this nothing is said by the hour: two looks in one minute are no pace. */
const LEAST_GAP = 10 * MINUTE;

/**
 * Speed = (value after − value before) ÷ gap, by interval arithmetic: [low_j − high_i, high_j − low_i] ÷ (t_j − t_i).
 * Moments are exact, so that only the values are uncertain; show it rounded outwards. Null where less than ten
 * minutes lie between, where the clock was set back in between, and between two units.
 */
export function speedBetween(before: Point, after: Point): Speed | null {
  const gap = gapBetween(before, after);
  if (gap === null || gap < LEAST_GAP || before.unit !== after.unit) return null;
  const { low, high } = changeBetween(before, after);
  const per = gap < DAY ? 'hour' : 'day';
  const by = gap / (per === 'hour' ? HOUR : DAY);
  return {
    low: low === null ? null : low / by,
    high: high === null ? null : high / by,
    per,
    gap,
    unverified: before.unverified || after.unverified,
  };
}
