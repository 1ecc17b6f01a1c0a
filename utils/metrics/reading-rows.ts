import { compareMoments, type Moment } from '../lib/moment';
import { isAlike, likenessOf } from '../lib/price-terms';
import type { Metric, Reading } from '../model';

/** A reading and the one of the same metric that was seen before it and counts the same: see `likenessOf`. */
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
  const last = new Map<string, Reading>();
  const oldestFirst = [...readings].sort((a, b) => compareMoments(a, b) || (a.id < b.id ? -1 : 1));
  for (const now of oldestFirst) {
    const row = rows.get(now.captureId) ?? { captureId: now.captureId, at: now.at, cells: {} };
    rows.set(now.captureId, row);
    // A page may show one subject twice; its own place comes first and counts.
    if (row.cells[now.metric]) continue;
    const kind = now.metric + likenessOf(now);
    row.cells[now.metric] = { now, before: last.get(kind) };
    last.set(kind, now);
  }
  return [...rows.values()].reverse();
}

/** The newest reading from before a sighting, for each way of counting. */
export function newestBefore(readings: readonly Reading[], moment: Moment): Reading[] {
  const found = new Map<string, Reading>();
  for (const reading of readings) {
    const kind = reading.metric + likenessOf(reading);
    const known = found.get(kind);
    const isBefore = compareMoments(reading, moment) < 0;
    if (isBefore && (!known || compareMoments(known, reading) < 0)) found.set(kind, reading);
  }
  return [...found.values()];
}

/** The one among some with which a reading is to be compared. */
export function likeOf(
  now: { metric: Metric } & Parameters<typeof isAlike>[0],
  readings: readonly Reading[],
): Reading | undefined {
  return readings.find((reading) => reading.metric === now.metric && isAlike(reading, now));
}
