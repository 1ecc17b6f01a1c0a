import { compareMoments } from '../lib/moment';
import { type Change, changeBetween } from './change';
import type { Point } from './points';

/** That a number changed on the way to a sighting. */
export interface Proof {
  /** Place of the nearest earlier sighting whose range the later one excludes. */
  from: number;
  change: Change;
  direction: 'up' | 'down';
  /** No change that was proved before explains it. Fresh ones do not overlap: so many changes there were at least. */
  fresh: boolean;
}

/**
 * Of each sighting the nearest earlier one that proves a change; null where every earlier range overlaps its own: no
 * provable change.
 *
 * A number changed from i to j for certain exactly where the ranges do not meet: low_j > high_i (up) or high_j < low_i
 * (down); nothing is taken for granted of what lies between. So for every pair that proves a change, j has a proof from
 * i or from nearer. Ranges that all meet in pairs have a value in common (Helly's theorem on the line): as long as no
 * proof is fresh, one value explains all sightings since the last.
 *
 * Kept as two stacks (nearest smaller value), so that n sightings take n log n steps. Numbers of different units, and
 * sightings of one moment, prove nothing of each other.
 * @param points in order, as `pointsOf` gives them
 */
export function proofsOf(points: readonly Point[]): (Proof | null)[] {
  const kept = new Map<string | null, Kept>();
  const waiting: number[] = [];
  let last = 0;
  return points.map((point, nth) => {
    const [first = nth] = waiting;
    const group = points[first];
    if (group && compareMoments(group, point) !== 0) {
      for (const place of waiting.splice(0)) keep(kept, points, place);
    }
    waiting.push(nth);
    const { tops, bottoms } = kept.get(point.unit) ?? { tops: [], bottoms: [] };
    const risen = lastWhere(tops, (place) => (points[place]?.high ?? Number.POSITIVE_INFINITY) < point.low);
    const fallen = lastWhere(
      bottoms,
      (place) => (points[place]?.low ?? 0) > (point.high ?? Number.POSITIVE_INFINITY),
    );
    const from = Math.max(risen, fallen);
    const before = points[from];
    if (!before) return null;
    const fresh = from >= last;
    if (fresh) last = nth;
    return {
      from,
      change: changeBetween(before, point),
      direction: risen > fallen ? ('up' as const) : ('down' as const),
      fresh,
    };
  });
}

/** Places that may still be the nearest proof: of a rise, upper ends rising; of a fall, lower ends falling. */
interface Kept {
  tops: number[];
  bottoms: number[];
}

function keep(kept: Map<string | null, Kept>, points: readonly Point[], place: number): void {
  const point = points[place];
  if (!point) return;
  const stacks = kept.get(point.unit) ?? { tops: [], bottoms: [] };
  kept.set(point.unit, stacks);
  const high = (nth: number) => points[nth]?.high ?? Number.POSITIVE_INFINITY;
  while (stacks.tops.length > 0 && high(stacks.tops.at(-1) ?? 0) >= high(place)) stacks.tops.pop();
  stacks.tops.push(place);
  const low = (nth: number) => points[nth]?.low ?? 0;
  while (stacks.bottoms.length > 0 && low(stacks.bottoms.at(-1) ?? 0) <= low(place)) stacks.bottoms.pop();
  stacks.bottoms.push(place);
}

/** The last place for which a test holds that holds for all before it and for none after; −1 where there is none. */
function lastWhere(places: readonly number[], holds: (place: number) => boolean): number {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(places[middle] ?? 0)) from = middle + 1;
    else to = middle;
  }
  return places[from - 1] ?? -1;
}
