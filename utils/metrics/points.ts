import type { Metric, Reading, SeenBy } from '../model';
import type { Range } from './change';

/** What orders sightings: `clock` is how often the computer's clock had been set back before; absent: never. */
export interface Moment {
  at: number;
  clock?: number;
}

/** One metric of one subject as one capture shows it: the range that is proved, and the proof. */
export interface Point extends Range, Moment {
  captureId: string;
  raw: string;
  unit: string | null;
  /** No real page has proved this reading: what is computed from it is no fact either. */
  unverified: boolean;
  /** Where it was read; see `isByHand`. */
  from: string;
  conflict: string | null;
  /** Who saw a price, where its page tells. */
  seenBy?: SeenBy;
}

/**
 * A metric's sightings in the order in which they were made. Two sightings of one moment keep both places; a page that
 * shows one subject twice gives its first place. What is in the bin is left out.
 */
export function pointsOf(readings: readonly Reading[], metric: Metric): Point[] {
  const points = new Map<string, Point>();
  const ordered = readings
    .filter((reading) => reading.metric === metric && reading.binned === 0)
    .sort((a, b) => compareMoments(a, b) || (a.id < b.id ? -1 : 1));
  for (const { captureId, at, clock, raw, low, high, unit, unverified, from, conflict, seenBy } of ordered) {
    if (points.has(captureId)) continue;
    const known = {
      captureId,
      at,
      raw,
      low,
      high,
      unit,
      unverified,
      from,
      conflict,
      ...(seenBy && { seenBy }),
    };
    points.set(captureId, clock === undefined ? known : { ...known, clock });
  }
  return [...points.values()];
}

/**
 * Which of two sightings was made first: a clock that was set back shows an earlier time later. 0 where nothing tells,
 * as for two tabs at one moment.
 */
export function compareMoments(a: Moment, b: Moment): number {
  return (a.clock ?? 0) - (b.clock ?? 0) || a.at - b.at;
}

/** Milliseconds from one sighting to the next; null where the clock was set back in between, so that nobody knows. */
export function gapBetween(before: Moment, after: Moment): number | null {
  return (before.clock ?? 0) === (after.clock ?? 0) ? after.at - before.at : null;
}
