import { compareMoments, gapBetween, type Moment } from '../lib/moment';
import { DAY } from '../lib/wall-time';

/** What lies between a sighting and the one before it. */
export interface Gap {
  /** Milliseconds; null for the first, and where the clock was set back in between. */
  ms: number | null;
  /** Sightings in between that show the subject without this number: a site that hides its counts for a day. */
  without: number;
  /** Nothing is to join the two: the number was hidden, the clock set back, or the time is far longer than most. */
  apart: boolean;
}

/** So many times the usual gap, and more than a day, is a gap to be seen. */
const LONG = 4;

/**
 * The gap before each point. @param points in order, as `pointsOf` gives them
 * @param seen every sighting of the subject, whatever it shows, in any order
 */
export function gapsOf(points: readonly Moment[], seen: readonly Moment[]): Gap[] {
  const ordered = [...seen].sort(compareMoments);
  const between = points.map((point, nth) => {
    const before = points[nth - 1];
    return before ? gapBetween(before, point) : null;
  });
  const usual = middleOf(between.filter((ms) => ms !== null));
  let next = 0;
  return points.map((point, nth) => {
    const from = next;
    while (next < ordered.length && compareMoments(ordered[next] ?? point, point) < 0) next++;
    const passed = next - from;
    while (next < ordered.length && compareMoments(ordered[next] ?? point, point) === 0) next++;
    const without = nth === 0 ? 0 : passed;
    const ms = between[nth] ?? null;
    const isLong = ms !== null && ms > DAY && ms > LONG * usual;
    return { ms, without, apart: nth > 0 && (ms === null || without > 0 || isLong) };
  });
}

function middleOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
