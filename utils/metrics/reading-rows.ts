import type { Metric, Reading } from '../model';
import { compareMoments, type Moment } from './points';

/** A reading and the one of the same metric that was seen before it. */
export interface Step {
  now: Reading;
  before: Reading | undefined;
}

/** What one capture says of a subject. */
export interface ReadingRow {
  captureId: string;
  at: number;
  cells: Partial<Record<Metric, Step>>;
}

/** Readings of one subject as rows, one per capture, newest first; each beside the one before it, however far back. */
export function readingRows(readings: readonly Reading[]): ReadingRow[] {
  const rows = new Map<string, ReadingRow>();
  const last: Partial<Record<Metric, Reading>> = {};
  const oldestFirst = [...readings].sort((a, b) => compareMoments(a, b) || (a.id < b.id ? -1 : 1));
  for (const now of oldestFirst) {
    const row = rows.get(now.captureId) ?? { captureId: now.captureId, at: now.at, cells: {} };
    rows.set(now.captureId, row);
    // A page may show one subject twice; its own place comes first and counts.
    if (row.cells[now.metric]) continue;
    row.cells[now.metric] = { now, before: last[now.metric] };
    last[now.metric] = now;
  }
  return [...rows.values()].reverse();
}

/** Of each metric the newest reading from before a sighting. */
export function newestBefore(readings: readonly Reading[], moment: Moment): Partial<Record<Metric, Reading>> {
  const found: Partial<Record<Metric, Reading>> = {};
  for (const reading of readings) {
    const known = found[reading.metric];
    const isBefore = compareMoments(reading, moment) < 0;
    if (isBefore && (!known || compareMoments(known, reading) < 0)) found[reading.metric] = reading;
  }
  return found;
}
