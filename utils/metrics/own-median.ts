import { isByHand } from '../lib/by-hand';
import type { Metric, Reading, Subject } from '../model';
import { ageAt, pointsAround, publishedSpan, type Span } from './ages';
import type { Range } from './change';
import { type Point, pointsOf } from './points';
import { hullOf, medianOf, timesOf } from './ranges';

/** A post with one metric's sightings. */
export interface Dated {
  /** Null where it is not known when it was published. */
  published: Span | null;
  /** How often the clock had been set back when that was read; null where it is right on any clock. */
  clock: number | null;
  points: readonly Point[];
}

/** A post as it is compared. @param zone the clock of dates that name no zone */
export function datedOf(
  { published }: Subject,
  readings: readonly Reading[],
  metric: Metric,
  zone: string,
): Dated {
  return {
    published: published && publishedSpan(published, zone),
    clock: published?.zone === null ? (published.clock ?? 0) : null,
    points: pointsOf(readings, metric),
  };
}

/** Fewer posts than this have no median that says anything. */
export const MIN_SAMPLE = 5;

/** How a post stands to its account's other posts when they were as old. */
export type AgainstOwn =
  /** Its own age is not known, or it was never seen with this number. */
  | { kind: 'no-age' }
  /** Fewer than `MIN_SAMPLE` others were seen around that age; `of` is how many others there are. */
  | { kind: 'too-few'; sample: number; of: number }
  | {
      kind: 'compared';
      /** The sighting that is compared: the newest one at whose age enough others were seen. */
      point: Point;
      age: Span;
      median: Range;
      sample: number;
      of: number;
      verdict: 'above' | 'below' | 'unproved';
      /** How many times the median it is; `high` null is open. */
      times: Range;
      /** True where any number in it is. */
      unverified: boolean;
      /** A person entered any number in it. */
      byHand: boolean;
      /** Captures of the others that the median is made of, each once. */
      proof: string[];
    };

/**
 * Compares a post with the median of the same account's other posts at the same age.
 *
 * Each other post counts with everything that its sightings around that age allow (`valueDuring`), widened by what is
 * not known of either's time of publication; a post that was not seen on both sides of that age is not counted, and the
 * result says how many were. "Above" needs every value that the post may have to exceed every median that the others
 * allow. A post without a date, or younger than any sighting of the others, is not compared at all. Where the computer's
 * clock was set back, no age from before is known: only what was seen since counts.
 * @param others the account's other posts, the same metric; at best of the same kind
 */
export function againstOwn(post: Dated, others: readonly Dated[]): AgainstOwn {
  const clock = Math.max(...[post, ...others].flatMap(({ points }) => points.map(clockOf)));
  return onOneClock(
    since(post, clock),
    others.map((other) => since(other, clock)),
  );
}

const clockOf = ({ clock = 0 }: Point) => clock;

function since({ published, clock, points }: Dated, now: number): Dated {
  return {
    published: clock === null || clock === now ? published : null,
    clock,
    points: points.filter((point) => clockOf(point) === now),
  };
}

function onOneClock(post: Dated, others: readonly Dated[]): AgainstOwn {
  const { published, points } = post;
  if (published === null || points.length === 0) return { kind: 'no-age' };
  let most = 0;
  for (const point of [...points].reverse()) {
    const age = ageAt(point.at, published);
    const sample = others.flatMap((other) => atAge(other, age, point.unit) ?? []);
    most = Math.max(most, sample.length);
    const median = medianOf(sample);
    if (sample.length < MIN_SAMPLE || !median) continue;
    return {
      kind: 'compared',
      point,
      age,
      median,
      sample: sample.length,
      of: others.length,
      verdict: verdictOf(point, median),
      times: timesOf(point, median),
      unverified: point.unverified || sample.some(({ unverified }) => unverified),
      byHand: isByHand(point) || sample.some(({ byHand }) => byHand),
      proof: [...new Set(sample.flatMap((other) => other.proof))],
    };
  }
  return { kind: 'too-few', sample: most, of: others.length };
}

function atAge(
  { published, points }: Dated,
  age: Span,
  unit: string | null,
): (Range & { unverified: boolean; byHand: boolean; proof: string[] }) | null {
  if (published === null || points.some((point) => point.unit !== unit)) return null;
  const around = pointsAround(points, { from: published.from + age.from, to: published.to + age.to });
  const value = hullOf(around);
  const proof = around.map(({ captureId }) => captureId);
  return (
    value && {
      ...value,
      unverified: points.some(({ unverified }) => unverified),
      byHand: around.some(isByHand),
      proof,
    }
  );
}

function verdictOf(value: Range, median: Range): 'above' | 'below' | 'unproved' {
  if (median.high !== null && value.low > median.high) return 'above';
  return value.high !== null && value.high < median.low ? 'below' : 'unproved';
}
