import { compareMoments, gapBetween } from '../lib/moment';
import { type Change, changeBetween, type Direction, directionOf } from './change';
import type { Point } from './points';

/** Half-open, epoch milliseconds. */
export interface Period {
  from: number;
  to: number;
}

/** What is proved of a number's way through a period. */
export interface Movement {
  /** The last sighting from before the period, else its first. */
  first: Point;
  last: Point;
  /** What lies between these two sightings, not between the ends of the period: say both times beside it. */
  change: Change;
  direction: Direction;
  /** Milliseconds between the two; null where the clock was set back in between. */
  gap: number | null;
  unverified: boolean;
}

/**
 * Growth in a period, or any other movement: from the last sighting before it (the value it began with is not known
 * better) to the last sighting in it. Null where the period has no sighting (not observed, which is not "unchanged"), or
 * where nothing is there to compare it with: one sighting, or another unit.
 * @param points in order, as `pointsOf` gives them
 */
export function movementIn(points: readonly Point[], { from, to }: Period): Movement | null {
  const inside = points.filter(({ at }) => from <= at && at < to);
  const last = inside.at(-1);
  const earlier = points.filter((point) => point.at < from && isBefore(point, inside[0] ?? point));
  const first = earlier.at(-1) ?? inside[0];
  if (!first || !last || first === last || first.unit !== last.unit || !isBefore(first, last)) return null;
  const change = changeBetween(first, last);
  return {
    first,
    last,
    change,
    direction: directionOf(change),
    gap: gapBetween(first, last),
    unverified: first.unverified || last.unverified,
  };
}

function isBefore(a: Point, b: Point): boolean {
  return compareMoments(a, b) < 0;
}
