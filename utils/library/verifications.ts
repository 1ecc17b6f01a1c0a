import { asConfirmed, type Confirmations, subjectAsConfirmed, verificationId } from '../lib/confirmed';
import { placeOf } from '../lib/reading-id';
import { standing } from '../lib/standing';
import type { Reading, Subject, Verification } from '../model';
import { db } from './db';
import type { Library } from './schema';

/**
 * Keeps the operator's word that the page shows what a reading says, with the fragment that it was read from. Gives the
 * row; null where the reading is gone, needs no such word, or has it already.
 */
export async function confirmReading(
  readingId: string,
  now = Date.now(),
  library = db,
): Promise<Verification | null> {
  const { readings, sightings, captures, verifications } = library;
  return library.transaction('rw', [readings, sightings, captures, verifications], async () => {
    const reading = await readings.get(readingId);
    if (!reading?.unverified) return null;
    const { captureId, metric, from, raw } = reading;
    const [sighting, capture] = await Promise.all([sightings.get(captureId), captures.get(captureId)]);
    const subject = sighting?.subjects[placeOf(reading)];
    if (!subject || !capture) return null;
    const { platform, kind, fragment } = subject;
    const id = verificationId(subject, metric, from);
    if ((await verifications.where('id').equals(id).count()) > 0) return null;
    const { version } = reading.again ?? capture.reader;
    const row = { id, platform, kind, metric, from, version, at: now, captureId, raw, fragment };
    await verifications.add(row);
    return row;
  });
}

/** Takes back a confirmation; gives the row, for `restoreVerification`, or null where there is none. */
export async function removeVerification(id: string, library = db): Promise<Verification | null> {
  return library.transaction('rw', library.verifications, async () => {
    const row = await library.verifications.get(id);
    await library.verifications.delete(id);
    return row ?? null;
  });
}

export async function restoreVerification(row: Verification, library = db): Promise<void> {
  await library.verifications.put(row);
}

/** All that the operator confirmed: some dozens of marks, read from an index, without their fragments. */
export async function confirmations(library = db): Promise<Confirmations> {
  const keys = (await library.verifications.orderBy('[id+at+captureId]').keys()) as unknown as IndexKey[];
  return new Map(keys.map(([id, at, captureId]) => [id, { at, captureId }]));
}

type IndexKey = [id: string, at: number, captureId: string];

/** Subjects with their newest readings as they count. */
export async function confirmedSubjects(subjects: readonly Subject[], library: Library): Promise<Subject[]> {
  const by = await confirmations(library);
  return by.size === 0 ? [...subjects] : subjects.map((subject) => subjectAsConfirmed(subject, by));
}

/**
 * Readings as they count: with what was read again in place of what was read then, and as confirmed where the
 * operator did so. Subjects are asked for only where some mark of theirs was confirmed, all at once.
 */
export async function confirmedReadings(rows: readonly Reading[], library: Library): Promise<Reading[]> {
  const readings = standing(rows);
  const by = await confirmations(library);
  const marks = new Set([...by.keys()].map((id) => id.split(' ').slice(2).join(' ')));
  const isMarked = ({ unverified, metric, from }: Reading) => unverified && marks.has(`${metric} ${from}`);
  const ids = [...new Set(readings.filter(isMarked).map(({ subjectId }) => subjectId))];
  if (ids.length === 0) return readings;
  const subjects = new Map((await library.subjects.bulkGet(ids)).map((subject) => [subject?.id, subject]));
  return readings.map((reading) => {
    const subject = subjects.get(reading.subjectId);
    return subject ? asConfirmed(subject, reading.metric, reading, by) : reading;
  });
}
