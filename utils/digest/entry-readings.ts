import { byTelling } from '../lib/telling';
import type { Capture, Metric } from '../model';
import type { EntryReading } from './digest';
import type { Shown } from './entries';
import { oneLine } from './plain-text';

/**
 * Of each metric the newest reading that an entry's captures show. One that no real page has proved is no fact: it is left
 * out, and an older proved one speaks. @param sightings newest first
 */
export function entryReadings(
  sightings: readonly Capture[],
  { numberOf, readingsOf }: Shown,
): EntryReading[] {
  const found = new Map<Metric, EntryReading>();
  for (const sighting of sightings) {
    for (const { metric, raw, low, high, unit, unverified } of readingsOf(sighting)) {
      if (unverified || found.has(metric)) continue;
      found.set(metric, {
        metric,
        raw: oneLine(raw, 40),
        low,
        high,
        unit: unit === null ? null : oneLine(unit, 8),
        evidence: numberOf(sighting),
      });
    }
  }
  return byTelling([...found.values()]);
}
