import type { CaptureJob } from '../model';
import { deleteUnused, hashesOfJob, keepBlob } from './blobs';
import { type CaptureRows, saveCapture } from './captures';
import { db } from './db';

/** A held job with the bytes that it needs. */
export interface HeldDraft {
  job: CaptureJob;
  blobs: { hash: string; blob: Blob }[];
}

/** Jobs of which all was taken and whose operator is to say what is to be hidden, newest first. */
export async function heldJobs(library = db): Promise<CaptureJob[]> {
  const jobs = await library.jobs.toArray();
  return jobs.filter(({ held }) => held).sort((a, b) => b.at - a.at);
}

/**
 * Saves what a held job became, and deletes the job with all bytes that only it needed, in one strict transaction.
 * Does nothing where another tab saved or discarded it.
 */
export async function saveHeld(
  rows: CaptureRows,
  blobs: readonly { hash: string; blob: Blob }[],
  library = db,
): Promise<void> {
  await library.transaction('rw', library.tables, async () => {
    const job = await library.jobs.get(rows.capture.id);
    if (!job) return;
    await saveCapture(rows, blobs, library);
    await library.jobs.delete(job.id);
    await deleteUnused(library, hashesOfJob(job));
  });
}

/**
 * Deletes a held job with all that only it needed. Gives what is needed to put it back; null where it is gone
 * already.
 */
export async function dropHeld(id: string, library = db): Promise<HeldDraft | null> {
  const { captures, contents, snapshots, jobs, blobs } = library;
  return library.transaction('rw', [captures, contents, snapshots, jobs, blobs], async () => {
    const job = await jobs.get(id);
    if (!job) return null;
    const hashes = hashesOfJob(job);
    const kept = (await blobs.bulkGet(hashes)).filter((row) => row !== undefined);
    await jobs.delete(id);
    await deleteUnused(library, hashes);
    return { job, blobs: kept.map(({ hash, blob }) => ({ hash, blob })) };
  });
}

export async function putHeldBack({ job, blobs }: HeldDraft, library = db): Promise<void> {
  await library.transaction('rw', [library.jobs, library.blobs], async () => {
    for (const { hash, blob } of blobs) await keepBlob(library, hash, blob, Date.now());
    await library.jobs.put(job);
  });
}
