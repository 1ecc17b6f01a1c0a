import { momentOf } from '../lib/moment';
import { asSeenBy } from '../lib/price-terms';
import { placeOf, readingId } from '../lib/reading-id';
import type { Again, Reading, ReadingRead } from '../model';
import { db } from './db';
import { noteLatest } from './forget-sightings';
import { sightingTables } from './record-sighting';
import type { Library } from './schema';

/** What a newer reader reads in a capture's fragment, for the subject at that place. */
export interface ReadAgain extends ReadingRead {
  captureId: string;
  place: number;
  again: Again;
}

/**
 * Keeps what was read again beside what was read at the capture, which stays as evidence; from then on the newer counts.
 * Gives the ids, for `forgetReadAgain`. What belongs to a capture that is gone is left out.
 */
export async function saveReadAgain(rows: readonly ReadAgain[], library = db): Promise<string[]> {
  return library.transaction('rw', [library.captures, ...sightingTables(library)], () =>
    recordAgain(library, rows),
  );
}

/** The same within a transaction over captures and `sightingTables`. */
export async function recordAgain(library: Library, rows: readonly ReadAgain[]): Promise<string[]> {
  const captureIds = [...new Set(rows.map(({ captureId }) => captureId))];
  const [captures, sightings] = await Promise.all([
    library.captures.bulkGet(captureIds),
    library.sightings.bulkGet(captureIds),
  ]);
  const shown = new Map(
    captureIds.map((id, nth) => [id, { capture: captures[nth], sighting: sightings[nth] }]),
  );
  const keyOf = ({ captureId, place }: ReadAgain) =>
    shown.get(captureId)?.sighting?.subjects[place]?.keys[0] ?? '';
  const keys = [...new Set(rows.map(keyOf))];
  const subjects = await library.subjects.where('keys').anyOf(keys).distinct().toArray();
  const byKey = new Map(subjects.flatMap((subject) => subject.keys.map((key) => [key, subject.id] as const)));
  const readings = rows.flatMap((row): Reading[] => {
    const { captureId, place, ...read } = row;
    const capture = shown.get(captureId)?.capture;
    const subjectId = byKey.get(keyOf(row));
    if (!capture || subjectId === undefined) return [];
    const subject = shown.get(captureId)?.sighting?.subjects[place];
    const seen = subject ? asSeenBy(read, subject) : read;
    return [
      { ...seen, id: idOfAgain(row), subjectId, captureId, ...momentOf(capture), binned: capture.binned },
    ];
  });
  await library.readings.bulkPut(readings);
  await noteLatest(library, readings);
  return readings.map(({ id }) => id);
}

export function idOfAgain({ captureId, place, metric, again }: ReadAgain): string {
  return `${readingId(captureId, place, metric)}@${again.at}`;
}

/** What must be kept of such a reading so that `recordAgain` makes it anew. */
export function readAgainOf(reading: Reading): Omit<ReadAgain, 'again'> & Pick<Reading, 'again'> {
  const {
    id: _id,
    subjectId: _subject,
    at: _at,
    clock: _clock,
    seenBy: _seenBy,
    binned: _binned,
    ...read
  } = reading;
  return { ...read, place: placeOf(reading) };
}

/** Takes back what was read again: what was read at the capture counts as before. */
export async function forgetReadAgain(ids: readonly string[], library = db): Promise<void> {
  await library.transaction('rw', sightingTables(library), async () => {
    const rows = (await library.readings.bulkGet([...ids])).filter((row) => row?.again !== undefined);
    const known = rows.filter((row) => row !== undefined);
    await library.readings.bulkDelete(known.map(({ id }) => id));
    await noteLatest(library, known);
  });
}
