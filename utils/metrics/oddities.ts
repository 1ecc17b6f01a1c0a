import { gapBetween } from '../lib/moment';
import type { Metric, Reading } from '../model';
import { type Point, pointsOf } from './points';
import type { Proof } from './proofs';

/**
 * What an operator should look at before believing a number; nothing is ever dropped for it.
 * `fall`: a count that only adds up has fallen for certain: something was deleted, or the page was misread.
 * `leap`: a thousand times as much or as little as when it was seen last, at least.
 * `clock`: the computer's clock was set back before this sighting: how much time lies between is not known.
 */
export type Oddity = 'fall' | 'leap' | 'clock';

/** Counts that fall only where something is taken away. Followers, scores and prices may go either way. */
const ADDS_UP: ReadonlySet<Metric> = new Set<Metric>([
  'views',
  'likes',
  'comments',
  'danmaku',
  'shares',
  'saves',
  'coins',
  'claps',
  'answers',
  'totalLikes',
  'posts',
  'sold',
  'reviews',
  'downloads',
]);

const LEAP = 1000;

/** What is odd about each sighting. @param proofs of the same points */
export function odditiesOf(
  points: readonly Point[],
  proofs: readonly (Proof | null)[],
  metric: Metric,
): Oddity[][] {
  return points.map((point, nth) => {
    const before = points[nth - 1];
    const proof = proofs[nth];
    const found: Oddity[] = [];
    if (ADDS_UP.has(metric) && proof?.fresh && proof.direction === 'down') found.push('fall');
    if (before && isLeap(before, point)) found.push('leap');
    if (before && gapBetween(before, point) === null) found.push('clock');
    return found;
  });
}

/** At least a thousandfold either way; from nothing, at least a thousand. */
function isLeap(before: Point, after: Point): boolean {
  if (before.unit !== after.unit) return false;
  const grew = before.high !== null && after.low >= LEAP * Math.max(1, before.high);
  const shrank = after.high !== null && before.low >= LEAP * Math.max(1, after.high);
  return grew || shrank;
}

/**
 * Whether one of these numbers ever leapt: what is computed from them, and any ranking by them, is to be looked at
 * twice.
 */
export function hasLeapt(readings: readonly Reading[], metrics: readonly Metric[]): boolean {
  return metrics.some((metric) => {
    const points = pointsOf(readings, metric);
    return points.some((point, nth) => {
      const before = points[nth - 1];
      return before !== undefined && isLeap(before, point);
    });
  });
}
