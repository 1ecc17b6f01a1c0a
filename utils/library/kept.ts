import type { Capture, Fields, Reading, Sighting } from '../model';
import { db } from './db';
import { confirmedReadings } from './verifications';

/** What a capture kept of what it shows, and what counts of it now. */
export interface Kept {
  capture: Capture;
  sighting: Sighting;
  /** Of the page itself. */
  fields: Fields;
  /** The readings that count, of all its subjects. */
  readings: readonly Reading[];
}

/** What these captures kept; those that show no subject, or are in the bin, are left out. */
export async function keptOf(captureIds: readonly string[], library = db): Promise<Kept[]> {
  const ids = [...captureIds];
  const [captures, sightings, contents, rows] = await Promise.all([
    library.captures.bulkGet(ids),
    library.sightings.bulkGet(ids),
    library.contents.bulkGet(ids),
    library.readings.where('captureId').anyOf(ids).toArray(),
  ]);
  const counted = await confirmedReadings(rows, library);
  return ids.flatMap((id, nth) => {
    const [capture, sighting, content] = [captures[nth], sightings[nth], contents[nth]];
    if (!capture || !sighting || capture.binned) return [];
    const readings = counted.filter(({ captureId }) => captureId === id);
    return [{ capture, sighting, fields: content?.fields ?? {}, readings }];
  });
}
