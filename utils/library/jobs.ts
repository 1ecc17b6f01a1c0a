import type { CaptureJob } from '../model';
import { db } from './db';

export async function putJob(job: CaptureJob, library = db): Promise<void> {
  await library.jobs.put(job);
}

/** Adds a job's row, or changes the one that has its id already, in one step. False: there was one. */
export async function addJob(
  job: CaptureJob,
  patch: Partial<CaptureJob> = {},
  library = db,
): Promise<boolean> {
  return library.transaction('rw', library.jobs, async () => {
    const known = await library.jobs.get(job.id);
    await library.jobs.put(known ? { ...known, ...patch } : job);
    return !known;
  });
}

export async function getJob(id: string, library = db): Promise<CaptureJob | null> {
  return (await library.jobs.get(id)) ?? null;
}

/** Changes the given properties of a job in one step; false where the job is gone. */
export async function updateJob(
  id: string,
  patch: Partial<Omit<CaptureJob, 'id'>>,
  library = db,
): Promise<boolean> {
  return library.transaction('rw', library.jobs, async () => {
    const job = await library.jobs.get(id);
    if (job) await library.jobs.put({ ...job, ...patch });
    return job !== undefined;
  });
}

/** Every job there is, oldest first: a job that is done is deleted. */
export async function openJobs(library = db): Promise<CaptureJob[]> {
  return (await library.jobs.toArray()).sort((a, b) => a.startedAt - b.startedAt);
}

/** Deletes a draft, unless it was entered. */
export async function discardJob(id: string, library = db): Promise<void> {
  const draft = library.jobs.where('id').equals(id);
  await draft.filter((job) => !job.annotation).delete();
}

export async function deleteJob(id: string, library = db): Promise<void> {
  await library.jobs.delete(id);
}
