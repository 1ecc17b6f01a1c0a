import type { CaptureJob } from '../model';
import { db } from './db';
import type { Library } from './schema';

/** No blob is swept before this age: it may be on its way into a capture. Milliseconds. */
export const AGE_FLOOR = 24 * 3600 * 1000;

/** SHA-256 of the bytes in lower-case hex: the key of a blob. */
export async function hashOf(bytes: Blob | ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<string> {
  const data = bytes instanceof Blob ? await bytes.arrayBuffer() : bytes;
  const digest = await crypto.subtle.digest('SHA-256', data);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Stores bytes before anything refers to them; they stay at least AGE_FLOOR from `now` on. */
export async function putBlob(hash: string, blob: Blob, now = Date.now(), library = db): Promise<void> {
  await library.blobs.put({ hash, blob, at: now });
}

export async function getBlob(hash: string, library = db): Promise<Blob | null> {
  return (await library.blobs.get(hash))?.blob ?? null;
}

/** Stores bytes that the transaction under way refers to; bytes already there are left as they are. */
export async function keepBlob(library: Library, hash: string, blob: Blob, at: number): Promise<void> {
  if ((await library.blobs.where('hash').equals(hash).count()) === 0)
    await library.blobs.put({ hash, blob, at });
}

/**
 * Mark and sweep: deletes blobs older than AGE_FLOOR to which no capture, content or job refers; returns how many.
 * Reads keys only, never bytes. What it found is looked at again in the transaction that deletes, because something
 * saved in between may refer to it.
 */
export async function sweepBlobs(now = Date.now(), library = db): Promise<number> {
  const old: readonly unknown[] = await library.blobs
    .where('[at+hash]')
    .below([now - AGE_FLOOR])
    .keys();
  const marked = await markedHashes(library);
  const candidates = old.filter(isBlobKey).filter(([, hash]) => !marked.has(hash));
  let swept = 0;
  for (let start = 0; start < candidates.length; start += 100) {
    swept += await sweepBatch(library, candidates.slice(start, start + 100));
  }
  return swept;
}

type BlobKey = [at: number, hash: string];

function isBlobKey(key: unknown): key is BlobKey {
  return Array.isArray(key) && typeof key[0] === 'number' && typeof key[1] === 'string';
}

/** Every hash that something refers to, from indexes alone (and the few jobs). */
async function markedHashes(library: Library): Promise<Set<unknown>> {
  const pictures = await library.captures.orderBy('picture.hash').uniqueKeys();
  const thumbnails = await library.captures.orderBy('thumbnail.hash').uniqueKeys();
  const images = await library.contents.orderBy('target.image.hash').uniqueKeys();
  const pages = await library.contents.orderBy('page.hashes').uniqueKeys();
  const snapshots = await library.snapshots.orderBy('hashes').uniqueKeys();
  const jobs = await library.jobs.toArray();
  return new Set<unknown>([
    ...pictures,
    ...thumbnails,
    ...images,
    ...pages,
    ...snapshots,
    ...jobs.flatMap(hashesOfJob),
  ]);
}

/** All bytes that a job needs, or stored on its way. */
export function hashesOfJob(job: CaptureJob): string[] {
  const pictures = [job.picture, job.image].flatMap((picture) => (picture ? [picture.hash] : []));
  return [...pictures, ...(job.page?.hashes ?? []), ...(job.stored ?? [])];
}

/** A key that is no longer there belongs to bytes that were put again: they are young now. */
async function sweepBatch(library: Library, keys: BlobKey[]): Promise<number> {
  const { captures, contents, snapshots, jobs, blobs } = library;
  return library.transaction('rw', [captures, contents, snapshots, jobs, blobs], async () =>
    deleteUnused(library, await blobs.where('[at+hash]').anyOf(keys).primaryKeys()),
  );
}

/** Within a transaction over all that refers to blobs: deletes those of these, however young, that nothing needs. */
export async function deleteUnused(library: Library, old: readonly string[]): Promise<number> {
  const { captures, contents, snapshots, jobs, blobs } = library;
  const [pictures, thumbnails, images, pages, ofPages, rows] = await Promise.all([
    captures.where('picture.hash').anyOf(old).keys(),
    captures.where('thumbnail.hash').anyOf(old).keys(),
    contents.where('target.image.hash').anyOf(old).keys(),
    contents.where('page.hashes').anyOf(old).keys(),
    snapshots.where('hashes').anyOf(old).keys(),
    jobs.toArray(),
  ]);
  const ofJobs = rows.flatMap(hashesOfJob);
  const used = new Set<unknown>([...pictures, ...thumbnails, ...images, ...pages, ...ofPages, ...ofJobs]);
  const unused = old.filter((hash) => !used.has(hash));
  await blobs.bulkDelete(unused);
  return unused.length;
}
