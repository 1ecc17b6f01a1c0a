import type { Capture } from '../model';
import { sweepBlobs } from './blobs';
import { db } from './db';
import { binReadings, forgetSightings } from './forget-sightings';
import { sightingTables } from './record-sighting';
import type { Library } from './schema';
import { writeCaptures } from './write-captures';

/** How long the bin holds what was deleted, milliseconds. */
export const BIN_AGE = 30 * 24 * 3600 * 1000;

/** Moves captures to the bin: from then on no list, count or digest shows them. Returns the ids that moved. */
export async function binCaptures(ids: readonly string[], now = Date.now(), library = db): Promise<string[]> {
  return move(ids, (capture) => (capture.binned ? null : { ...capture, binned: 1, binnedAt: now }), library);
}

/** Takes captures out of the bin as they were. Returns the ids that moved. */
export async function restoreCaptures(ids: readonly string[], library = db): Promise<string[]> {
  return move(ids, (capture) => (capture.binned ? { ...capture, binned: 0, binnedAt: null } : null), library);
}

async function move(ids: readonly string[], to: (capture: Capture) => Capture | null, library: Library) {
  const tables = [library.captures, library.counters, ...sightingTables(library)];
  return library.transaction('rw', tables, async () => {
    const rows = await library.captures.bulkGet([...new Set(ids)]);
    const changes = rows.flatMap((before) => {
      const after = before ? to(before) : null;
      return before && after ? [{ before, after, usedAt: before.at }] : [];
    });
    await writeCaptures(library, changes);
    const moved = changes.map(({ after }) => after.id);
    await binReadings(library, moved, changes[0]?.after.binned ?? 0);
    return moved;
  });
}

/**
 * Deletes for good what was binned before `olderThan` (a time, not an age), in batches, and lets the sweep take the
 * pictures that nothing else shows. Returns how many captures went.
 */
export async function emptyBin(
  olderThan = Date.now() - BIN_AGE,
  now = Date.now(),
  library = db,
): Promise<number> {
  let deleted = 0;
  for (;;) {
    const batch = await deleteBatch(olderThan, library);
    deleted += batch;
    if (batch === 0) break;
  }
  if (deleted > 0) await sweepBlobs(now, library);
  return deleted;
}

/** Deletes those of these captures for good that are in the bin, with what only they show. Returns how many went. */
export async function deleteForGood(ids: readonly string[], now = Date.now(), library = db): Promise<number> {
  const deleted = await deleteWhere(library, async () => {
    const rows = await library.captures.bulkGet([...new Set(ids)]);
    return rows.filter((row) => row?.binned === 1).filter((row) => row !== undefined);
  });
  if (deleted > 0) await sweepBlobs(now, library);
  return deleted;
}

async function deleteBatch(olderThan: number, library: Library): Promise<number> {
  return deleteWhere(library, () => library.captures.where('binnedAt').below(olderThan).limit(200).toArray());
}

/** Deletes what `find` gives, in the same transaction. */
async function deleteWhere(library: Library, find: () => PromiseLike<Capture[]>): Promise<number> {
  const { captures, contents, counters, marks, snapshots, textMaps } = library;
  const tables = [captures, contents, counters, marks, snapshots, textMaps, ...sightingTables(library)];
  return library.transaction('rw', tables, async () => {
    const rows = await find();
    const ids = rows.map((row) => row.id);
    await forgetSightings(library, ids);
    for (const beside of [contents, snapshots, textMaps]) await beside.bulkDelete(ids);
    await marks.where('captureId').anyOf(ids).delete();
    await writeCaptures(
      library,
      rows.map((before) => ({ before, after: null, usedAt: 0 })),
    );
    return rows.length;
  });
}
