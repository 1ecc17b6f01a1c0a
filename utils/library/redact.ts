import type {
  Capture,
  CaptureContent,
  Picture,
  Reading,
  Seen,
  Sighting,
  TextMap,
  Verification,
} from '../model';
import { deleteUnused, keepBlob } from './blobs';
import { db } from './db';
import { noteLatest } from './forget-sightings';
import { type ReadAgain, readAgainOf, recordAgain } from './read-again';
import { recordSighting, sightingTables } from './record-sighting';
import { renameAfter } from './rename-after';
import type { Library } from './schema';
import { writeCaptures } from './write-captures';

/** All that belongs to a capture and holds words or pixels of its page. */
export interface Whole {
  capture: Capture;
  content: CaptureContent;
  sighting: Sighting | null;
  map: TextMap | null;
  verifications: Verification[];
  /** How many readings count of it, and whether it has a snapshot. */
  readings: number;
  snapshot: boolean;
}

/**
 * What is left of it. `places`: where each remaining subject stood before. A reading read again that `keeps` refuses
 * goes.
 */
export interface Left {
  capture: Capture;
  content: CaptureContent;
  seen: Seen | null;
  places: readonly number[];
  map: TextMap | null;
  verifications: readonly Verification[];
  keeps: (reading: Reading) => boolean;
  /** Takes what is secret out of the names of subjects. */
  clear: (text: string) => string;
  /** The pictures made anew. */
  blobs: readonly { hash: string; blob: Blob }[];
}

/** Null where the capture is gone. */
export async function wholeOf(id: string, library = db): Promise<Whole | null> {
  const { captures, contents, sightings, textMaps, verifications, readings, snapshots } = library;
  const tables = [captures, contents, sightings, textMaps, verifications, readings, snapshots];
  return library.transaction('r', tables, async () => {
    const [capture, content, sighting, map] = await Promise.all([
      captures.get(id),
      contents.get(id),
      sightings.get(id),
      textMaps.get(id),
    ]);
    if (!capture || !content) return null;
    return {
      capture,
      content,
      sighting: sighting ?? null,
      map: map ?? null,
      verifications: await verifications.filter(({ captureId }) => captureId === id).toArray(),
      readings: await readings.where('captureId').equals(id).count(),
      snapshot: (await snapshots.where('id').equals(id).count()) > 0,
    };
  });
}

/** Ids of other captures that show the very bytes of these hashes. */
export async function capturesWithBytes(
  hashes: readonly string[],
  id: string,
  library = db,
): Promise<string[]> {
  const { captures, contents } = library;
  const found = await Promise.all([
    captures
      .where('picture.hash')
      .anyOf([...hashes])
      .primaryKeys(),
    contents
      .where('target.image.hash')
      .anyOf([...hashes])
      .primaryKeys(),
    contents
      .where('page.hashes')
      .anyOf([...hashes])
      .primaryKeys(),
  ]);
  return [...new Set(found.flat())].filter((each) => each !== id);
}

/**
 * Puts what is left of a capture in its place, in one strict transaction, and deletes what nothing else needs: the
 * old bytes at once, the snapshot, the job's row. False where the capture is gone or its pictures are others by now;
 * then nothing is changed. Annotations made in between stay.
 */
export async function putRedacted(before: Whole, left: Left, library = db): Promise<boolean> {
  const { id } = before.capture;
  const { captures, contents, counters, blobs, verifications, textMaps, snapshots, jobs } = library;
  const tables = [captures, contents, counters, blobs, verifications, textMaps, snapshots, jobs];
  return library.transaction('rw', [...tables, ...sightingTables(library)], async () => {
    const [capture, content, snapshot] = await Promise.all([
      captures.get(id),
      contents.get(id),
      snapshots.get(id),
    ]);
    if (
      !capture ||
      !content ||
      String(hashesOf(capture, content)) !== String(hashesOf(before.capture, before.content))
    )
      return false;
    const { brandId, tags, note, binned, binnedAt } = capture;
    const after = { ...left.capture, brandId, tags, note, binned, binnedAt };
    for (const { hash, blob } of left.blobs) await keepBlob(library, hash, blob, capture.at);
    await writeCaptures(library, [{ before: capture, after, usedAt: capture.at }]);
    await contents.put(left.content);
    if (before.sighting) await replaceSighting(library, after, before.sighting, left);
    await verifications.bulkPut([...left.verifications]);
    await (left.map ? textMaps.put(left.map) : textMaps.delete(id));
    await snapshots.delete(id);
    // Its capture is saved: all that the job could still bring is a thumbnail of the old picture.
    await jobs.delete(id);
    const old = [...hashesOf(capture, content), ...(snapshot?.hashes ?? [])];
    await deleteUnused(library, old);
    return true;
  });
}

function hashesOf({ picture, thumbnail }: Capture, { target, page }: CaptureContent): string[] {
  const pictures: (Picture | null | undefined)[] = [picture, thumbnail, target?.image];
  return [...pictures.flatMap((each) => (each ? [each.hash] : [])), ...(page?.hashes ?? [])];
}

/** The same capture shows less: readings that it no longer shows go, subjects that nothing shows any more too. */
async function replaceSighting(
  library: Library,
  capture: Capture,
  { id, ids }: Sighting,
  { seen, places, keeps, clear }: Left,
): Promise<void> {
  const { readings, sightings, subjects } = library;
  const old = await readings.where('captureId').equals(id).toArray();
  await readings.bulkDelete(old.map((reading) => reading.id));
  await sightings.delete(id);
  const before = (await subjects.bulkGet(ids)).filter((subject) => subject !== undefined);
  if (seen) await recordSighting(library, capture, seen);
  const again = old
    .filter((reading) => reading.again && keeps(reading))
    .flatMap((reading) => {
      const read = readAgainOf(reading) as ReadAgain;
      const place = places.indexOf(read.place);
      return place === -1 ? [] : [{ ...read, place }];
    });
  if (seen && again.length > 0) await recordAgain(library, again);
  for (const subject of before) {
    if ((await sightings.where('ids').equals(subject.id).count()) === 0) await subjects.delete(subject.id);
    else await renameAfter(library, subject, clear);
  }
  await noteLatest(library, old);
}
