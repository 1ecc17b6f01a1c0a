import { compareMoments, type Moment, momentOf } from '../lib/moment';
import type { Metric, Reading, SeenBy } from '../model';
import type { Range } from './change';

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
  for (const reading of ordered) {
    const { captureId, raw, low, high, unit, unverified, from, conflict, seenBy } = reading;
    if (points.has(captureId)) continue;
    const shown = { captureId, raw, low, high, unit, unverified, from, conflict };
    points.set(captureId, { ...shown, ...momentOf(reading), ...(seenBy && { seenBy }) });
  }
  return [...points.values()];
}
