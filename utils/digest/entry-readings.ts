import { isByHand } from '../lib/by-hand';
import { byTelling } from '../lib/telling';
import type { Metric, Reading } from '../model';
import type { EntryChange, EntryReading } from './digest';
import { oneLine } from './plain-text';

/**
 * Of each metric the newest reading. One that no real page has proved is no fact: it is left out, and an older proved one
 * speaks. @param seen evidence numbers with their readings, newest first
 */
export function readingsIn(
  seen: readonly { evidence: number; readings: readonly Reading[] }[],
  changeOf: (reading: Reading) => EntryChange | null,
  most = Number.POSITIVE_INFINITY,
): EntryReading[] {
  return newestOf(seen)
    .slice(0, most)
    .map(({ evidence, reading }) => ({
      metric: reading.metric,
      raw: oneLine(reading.raw, 40),
      low: reading.low,
      high: reading.high,
      unit: reading.unit === null ? null : oneLine(reading.unit, 8),
      ...(isByHand(reading) && { byHand: true as const }),
      evidence,
      change: changeOf(reading),
    }));
}

/**
 * Those readings with their evidence, in the order in which they are told: so earlier evidence is numbered as it is
 * named.
 */
export function newestOf(
  seen: readonly { evidence: number; readings: readonly Reading[] }[],
): { evidence: number; reading: Reading; metric: Metric }[] {
  const found = new Map<Metric, { evidence: number; reading: Reading; metric: Metric }>();
  for (const { evidence, readings } of seen) {
    for (const reading of readings) {
      const { metric, unverified } = reading;
      if (!unverified && !found.has(metric)) found.set(metric, { evidence, reading, metric });
    }
  }
  return byTelling([...found.values()]);
}
