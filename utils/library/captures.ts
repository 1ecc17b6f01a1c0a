import { normalizeTags } from '../lib/tag';
import type { Capture, CaptureContent, Picture, Seen, Sighting, Snapshot, TextMap } from '../model';
import { keepBlob } from './blobs';
import { cleanContent } from './clean-json';
import { setBacksBefore, setBacksBy } from './clock';
import { db } from './db';
import { markAsOwn } from './importing';
import { recordSighting, sightingTables } from './record-sighting';
import { type CaptureChange, writeCaptures } from './write-captures';

/** All rows of one capture; they share one id. */
export interface CaptureRows {
  capture: Capture;
  content: CaptureContent;
  /** Null where the page showed no subject and no results. */
  seen?: Seen | null;
  /** Where words stood on its pictures. */
  map?: TextMap | null;
  /** The page itself, where it was kept. */
  snapshot?: Snapshot | null;
}

/**
 * Saves a capture with its content, its pictures' bytes and its place in the counters in one strict transaction: all
 * of it or nothing. The promise resolves only after that transaction's complete event (Dexie waits for `oncomplete`
 * of a top-level transaction), so "saved" may be said then; inside another transaction only after the complete event
 * of that one. Saving the same id again changes nothing, so annotations made in between stay. Hash the blobs before.
 * A brand that was deleted meanwhile becomes null; tags are normalised. Rejects with what `failureOf` understands.
 */
export async function saveCapture(
  { capture, content, seen = null, map = null, snapshot = null }: CaptureRows,
  blobs: readonly { hash: string; blob: Blob }[],
  library = db,
  clockNow = Date.now,
): Promise<void> {
  if (capture.id !== content.id) throw new RangeError('a capture and its content share one id');
  const cleaned = cleanContent(content);
  const { captures, contents, brands, counters } = library;
  const tables = [
    captures,
    contents,
    library.blobs,
    library.textMaps,
    brands,
    counters,
    library.snapshots,
    ...(seen ? sightingTables(library) : []),
  ];
  await library.transaction('rw', tables, async () => {
    // All at once: each answer that is waited for costs a way to the database and back.
    const [saved, known, clock] = await Promise.all([
      captures.where('id').equals(capture.id).count(),
      capture.brandId !== null && brands.get(capture.brandId),
      setBacksBefore(library, capture.at, clockNow()),
    ]);
    if (saved > 0) return;
    const isTold = (capture.dated ?? 'now') !== 'now';
    const setBacks = isTold && clock.setBacks > 0 ? await setBacksBy(library, capture.at) : clock.setBacks;
    const row = {
      ...capture,
      ...(setBacks > 0 && { clock: setBacks }),
      brandId: known ? capture.brandId : null,
      tags: normalizeTags(capture.tags),
    };
    await Promise.all([
      counters.put(clock.row),
      ...blobs.map(({ hash, blob }) => keepBlob(library, hash, blob, capture.at)),
      contents.put(cleaned),
      map && library.textMaps.put(map),
      snapshot && library.snapshots.put(snapshot),
      seen && recordSighting(library, row, seen),
      writeCaptures(library, [{ before: null, after: row, usedAt: capture.at }]),
      markAsOwn(library, capture.id),
    ]);
  });
}

export async function getCapture(id: string, library = db): Promise<Capture | null> {
  return (await library.captures.get(id)) ?? null;
}

/** The captures of these ids that are there, each once. */
export async function getCaptures(ids: readonly string[], library = db): Promise<Capture[]> {
  const rows = await library.captures.bulkGet([...new Set(ids)]);
  return rows.filter((row) => row !== undefined);
}

export async function getSighting(id: string, library = db): Promise<Sighting | null> {
  return (await library.sightings.get(id)) ?? null;
}

export async function getSnapshot(id: string, library = db): Promise<Snapshot | null> {
  return (await library.snapshots.get(id)) ?? null;
}

export async function getContent(id: string, library = db): Promise<CaptureContent | null> {
  return (await library.contents.get(id)) ?? null;
}

/** All captures of the same page, newest first, without the bin. None for '' (a capture without an address). */
export async function capturesOfPage(pageKey: string, library = db): Promise<Capture[]> {
  if (!pageKey) return [];
  const range = library.captures.where('[pageKey+at+id]').between([pageKey], [pageKey, []]);
  const found = await range.reverse().toArray();
  return found.filter((capture) => !capture.binned);
}

/** Captures with from ≤ at < to, oldest first, without the bin. */
export async function capturesBetween(from: number, to: number, library = db): Promise<Capture[]> {
  return library.captures.where('[binned+at+id]').between([0, from], [0, to], true, false).toArray();
}

/** What may be changed about captures; what is absent stays. Tags are normalised. */
export interface AnnotationChange {
  brandId?: string | null;
  addTags?: readonly string[];
  removeTags?: readonly string[];
  note?: string;
}

/**
 * Annotates captures, binned ones too, in one transaction. Unknown ids are passed over, as is a brand that does not
 * exist. Returns the ids that changed.
 */
export async function annotateCaptures(
  ids: readonly string[],
  change: AnnotationChange,
  now = Date.now(),
  library = db,
): Promise<string[]> {
  const { captures, brands, counters } = library;
  return library.transaction('rw', [captures, brands, counters], async () => {
    const known = !change.brandId || (await brands.get(change.brandId));
    const { brandId: _brandId, ...others } = change;
    const rows = await captures.bulkGet([...new Set(ids)]);
    const changes: CaptureChange[] = [];
    for (const before of rows) {
      if (!before) continue;
      const after = annotate(before, known ? change : others);
      if (JSON.stringify(after) !== JSON.stringify(before)) changes.push({ before, after, usedAt: now });
    }
    await writeCaptures(library, changes);
    return changes.flatMap(({ after }) => (after ? [after.id] : []));
  });
}

function annotate(capture: Capture, change: AnnotationChange): Capture {
  const removed = new Set(normalizeTags(change.removeTags ?? []));
  const tags = normalizeTags([...capture.tags, ...(change.addTags ?? [])]).filter((tag) => !removed.has(tag));
  const brandId = change.brandId === undefined ? capture.brandId : change.brandId;
  return { ...capture, tags, brandId, note: change.note ?? capture.note };
}

/** Adds the small picture, which only derives from the capture's own. A capture that is gone is passed over. */
export async function setThumbnail(id: string, thumbnail: Picture, blob: Blob, library = db): Promise<void> {
  await library.transaction('rw', [library.captures, library.blobs], async () => {
    const capture = await library.captures.get(id);
    // One that is there may be of a picture that was redacted meanwhile.
    if (!capture || capture.thumbnail) return;
    await keepBlob(library, thumbnail.hash, blob, capture.at);
    await library.captures.put({ ...capture, thumbnail });
  });
}
