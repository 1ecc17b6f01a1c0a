import { AGE_FLOOR, sweepBlobs } from './blobs';
import { db } from './db';
import { forgetSightings, removeUnseenSubjects } from './forget-sightings';
import { sightingTables } from './record-sighting';
import type { Counter, Library } from './schema';
import { writeCaptures } from './write-captures';

/**
 * While captures are imported, a counter row `importing` with the name '' stands in the library. After a crash it
 * says that what is there came only in part. Captures that the operator saves meanwhile are named beside it, to be
 * kept.
 */
const marker = (name: string): Counter => ({ scope: 'importing', name, count: 1, lastUsedAt: 0 });

/** Within the transaction that saves a capture: keeps it apart from those that an import under way brings. */
export async function markAsOwn(library: Library, captureId: string): Promise<void> {
  if (await library.counters.get(['importing', ''])) await library.counters.put(marker(captureId));
}

/** Sets the marker; false where the library already holds something. */
export async function beginImport(library: Library): Promise<boolean> {
  const { captures, brands, digestNotes, counters } = library;
  return library.transaction('rw', [captures, brands, digestNotes, counters], async () => {
    for (const table of [captures, brands, digestNotes]) {
      if ((await table.limit(1).count()) > 0) return false;
    }
    await counters.put(marker(''));
    return true;
  });
}

/** Takes the marker away, in the transaction (over counters) that completes an import or its removal. */
export async function endImport(library: Library): Promise<void> {
  await library.counters.where('[scope+name]').between(['importing'], ['importing', []]).delete();
}

/** Removes every capture that an import brought, in batches; may itself be interrupted and repeated. */
export async function removeImported(library: Library): Promise<number> {
  const { captures, contents, marks, snapshots, textMaps, counters } = library;
  let removed = 0;
  for (let last = ''; ; ) {
    const ids = await captures.where('id').above(last).limit(200).primaryKeys();
    const next = ids.at(-1);
    if (next === undefined) break;
    last = next;
    const tables = [captures, contents, marks, snapshots, textMaps, counters, ...sightingTables(library)];
    removed += await library.transaction('rw', tables, async () => {
      const own = await counters.bulkGet(ids.map((id) => ['importing', id]));
      const rows = await captures.bulkGet(ids.filter((_, index) => !own[index]));
      const changes = rows.flatMap((before) => (before ? [{ before, after: null, usedAt: 0 }] : []));
      const gone = changes.map(({ before }) => before.id);
      await forgetSightings(library, gone);
      await contents.bulkDelete(gone);
      await marks.where('captureId').anyOf(gone).delete();
      await textMaps.bulkDelete(gone);
      await snapshots.bulkDelete(gone);
      await writeCaptures(library, changes);
      return changes.length;
    });
  }
  await removeUnseenSubjects(library);
  await sweepBlobs(AGE_FLOOR + 1, library);
  await library.transaction('rw', counters, () => endImport(library));
  return removed;
}

/** Runs alone among all pages and workers; null where another import is under way. */
export async function alone<T>(library: Library, run: () => Promise<T>): Promise<T | null> {
  const locks = typeof navigator === 'undefined' ? undefined : (navigator as { locks?: LockManager }).locks;
  if (!locks) return run();
  return locks.request(`${library.name}-import`, { ifAvailable: true }, async (lock) =>
    lock ? run() : null,
  );
}

/** Within the lock: removes what an import left that died before its end. */
export async function removeInterrupted(library: Library): Promise<number> {
  return (await library.counters.get(['importing', ''])) ? removeImported(library) : 0;
}

/**
 * To be called at every start: removes what an import left that died before its end. What the operator saved in
 * between stays. Does nothing while an import is under way. Returns how many captures were removed.
 */
export async function cleanInterruptedImport(library = db): Promise<number> {
  return (await alone(library, () => removeInterrupted(library))) ?? 0;
}
