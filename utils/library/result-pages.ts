import type { ResultPage } from '../model';
import { db } from './db';

/** What these captures show of result pages, by capture id; those that show none are absent. */
export async function resultPagesOf(
  captureIds: readonly string[],
  library = db,
): Promise<Map<string, ResultPage>> {
  const sightings = await library.sightings.bulkGet([...captureIds]);
  return new Map(
    sightings.flatMap((sighting) => (sighting?.results ? [[sighting.id, sighting.results]] : [])),
  );
}
