import { emptyBin } from '../../utils/library/bin';
import { sweepBlobs } from '../../utils/library/blobs';
import { cleanInterruptedImport } from '../../utils/library/importing';
import { deleteJob, openJobs } from '../../utils/library/jobs';
import { advance } from './run-job';

const DAY_MS = 86_400_000;
const BIN_DAYS = 30;
const DRAFT_LIFE_MS = 3_600_000;

/** At every start: finishes or takes back what was under way when the worker, a page or the browser ended. */
export async function pickUp(now: number): Promise<void> {
  await resumeJobs(now);
  await cleanInterruptedImport();
}

/** Saves what was to be saved, drops drafts that nobody waits for. */
async function resumeJobs(now: number): Promise<void> {
  for (const job of await openJobs()) {
    if (job.annotation) await advance(job.id).catch(() => undefined);
    else if (now - job.startedAt > DRAFT_LIFE_MS) await deleteJob(job.id);
  }
}

/** The hourly round; everything due is derived from the library, nothing from memory. */
export async function tend(now: number): Promise<void> {
  await pickUp(now);
  await emptyBin(now - BIN_DAYS * DAY_MS);
  await sweepBlobs(now);
}
