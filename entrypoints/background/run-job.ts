import { showBadge } from '../../utils/browser/badge';
import type { StoredPicture } from '../../utils/browser/screenshot';
import { openDashboard } from '../../utils/browser/tabs';
import { thumbnailOf } from '../../utils/browser/thumbnail';
import { captureOf } from '../../utils/capture/capture-of';
import { channelKeysOf } from '../../utils/capture/own-subject';
import { isAtOnce } from '../../utils/lib/extents';
import { siteOf } from '../../utils/lib/url';
import { getBlob, putBlob } from '../../utils/library/blobs';
import { brandOfSite, listBrands } from '../../utils/library/brands';
import { getCapture, saveCapture, setThumbnail } from '../../utils/library/captures';
import { followChannel } from '../../utils/library/follow-channel';
import { deleteJob, getJob, updateJob } from '../../utils/library/jobs';
import { subjectsOfKeys } from '../../utils/library/subjects';
import type { Brand, CaptureJob, Picture } from '../../utils/model';
import { choosePart } from './choose-part';
import { type Evidence, gather } from './gather';
import { withPagePicture, withReason } from './take-page';
import { type KeptPage, takeSnapshot } from './take-snapshot';
import { timed } from './timed';

/** Runs of one job follow each other; the map only orders them, the truth is the job's row. */
const queue = new Map<string, Promise<void>>();

/**
 * Brings a job as far as it can go: evidence, then, once annotated, the library. Resolves when the capture is safely
 * saved, or when a draft waits for its operator; rejects when the library cannot take it, and then the row stays.
 */
export function advance(jobId: string): Promise<void> {
  return inTurn(jobId, async () => {
    const job = await getJob(jobId);
    if (!job) return;
    // Asked twice, by message and by letter: the page is not looked at, scrolled or kept a second time.
    const saved = job.annotation && (await getCapture(jobId));
    if (!saved) return run(job);
    await followIfAsked(job, saved.brandId);
    void finish(job, []).catch(() => undefined);
  });
}

/** The same for a job whose row was written this moment: it need not be read back, and a look may be under way. */
export function advanceNew(job: CaptureJob, looking?: Promise<Evidence>): Promise<void> {
  return inTurn(job.id, () => run(job, looking));
}

function inTurn(jobId: string, work: () => Promise<void>): Promise<void> {
  const before = queue.get(jobId) ?? Promise.resolve();
  const turn = before.catch(() => undefined).then(work);
  queue.set(jobId, turn);
  const forget = () => queue.get(jobId) === turn && queue.delete(jobId);
  turn.then(forget, forget);
  return turn;
}

async function run(job: CaptureJob, looking?: Promise<Evidence>): Promise<void> {
  if (!job.annotation) return job.pictureDone ? undefined : draft(job);
  if (job.held) return;
  const blobs: StoredPicture[] = [];
  // Asked for while the page is looked at.
  const brands = listBrands();
  const chosen = await choosePart(job);
  if (!chosen) return deleteJob(job.id);
  const { part } = chosen;
  const isDrawn = job.pictureDone && isAtOnce(job.extent);
  const looked = isDrawn ? job : await look(chosen.job, blobs, looking ?? gather(chosen.job, { part }));
  // A snapshot would hold more than the part that was chosen, and its cuts are made from a picture of the window.
  const kept =
    looked.keepPage && !looked.hide && !part ? await timed('snapshot', takeSnapshot(looked)) : null;
  const known = kept || !looked.keepPage ? looked : withReason(looked, 'no-snapshot');
  const isWalked = part?.beyond || (known.extent === 'page' && !known.page);
  const all = isWalked ? await withPagePicture(known, part !== null) : known;
  if (all.hide) return hold(all, blobs, brands);
  await timed('save', save(all, blobs, brands, kept));
  // The capture is safe; should this fail, the row stays and the next round tries again.
  void finish(all, blobs).catch(() => undefined);
}

/** Everything in one go, kept in memory: if the worker dies now, the row makes a new one look again. */
async function look(
  job: CaptureJob,
  blobs: StoredPicture[],
  looking: Promise<Evidence>,
): Promise<CaptureJob> {
  const { picture, image, read, target, partial, map } = await looking;
  blobs.push(...[picture, image].filter((stored) => stored !== null));
  return {
    ...job,
    read,
    target,
    partial,
    picture: picture?.picture ?? null,
    image: image?.picture ?? null,
    ...(map && { map }),
  };
}

/** For the popup: each part is stored as it comes, so that it can be shown, and later saved as it was then. */
async function draft(job: CaptureJob): Promise<void> {
  const evidence = await gather(job, {
    onRead: (read) => updateJob(job.id, { read, readDone: true }),
  });
  for (const stored of [evidence.picture, evidence.image]) {
    if (stored) await putBlob(stored.picture.hash, stored.blob, Date.now());
  }
  await updateJob(job.id, {
    read: evidence.read,
    readDone: true,
    target: evidence.target,
    ...(evidence.map && { map: evidence.map }),
    partial: evidence.partial,
    picture: evidence.picture?.picture ?? null,
    image: evidence.image?.picture ?? null,
    pictureDone: true,
  });
}

async function save(
  job: CaptureJob,
  blobs: StoredPicture[],
  brands: Promise<Brand[]>,
  kept: KeptPage | null,
): Promise<void> {
  const rows = captureOf(job, await brandIdOf(job, brands));
  const stored = blobs.map(({ picture, blob }) => ({ hash: picture.hash, blob }));
  const snapshot = kept?.snapshot ?? null;
  await timed('transaction', saveCapture({ ...rows, snapshot }, [...stored, ...(kept?.blobs ?? [])]));
  await followIfAsked(job, rows.capture.brandId);
  void showBadge(job.tabId, { state: 'saved' });
}

/** All is taken and nothing is saved: first its operator says what is to be hidden. */
async function hold(job: CaptureJob, blobs: StoredPicture[], brands: Promise<Brand[]>): Promise<void> {
  const { id, annotation, tabId } = job;
  const before = await getJob(id);
  for (const { picture, blob } of blobs) await putBlob(picture.hash, blob);
  const stored = [...(before?.stored ?? []), ...(before?.picture ? [before.picture.hash] : [])];
  const brandId = await brandIdOf(job, brands);
  const ours = annotation && { brandId, ...annotation };
  if (!(await updateJob(id, { ...job, annotation: ours, stored, held: true }))) return;
  void showBadge(tabId, { state: 'none' });
  await openDashboard(`/hide/${id}`);
}

/** Whose page it is where the operator did not say: its channel's brand, else its site's. */
async function brandIdOf({ read, url }: CaptureJob, brands: Promise<Brand[]>): Promise<string | null> {
  const channels = await subjectsOfKeys(channelKeysOf(read));
  const followed = channels.find(({ brandId }) => brandId !== null)?.brandId;
  return followed ?? brandOfSite(await brands, siteOf(read?.url ?? url))?.id ?? null;
}

/** Safe to repeat: the job's row stays until it is done. */
async function followIfAsked({ annotation, read }: CaptureJob, brandId: string | null): Promise<void> {
  if (!annotation?.follow || !brandId) return;
  const [channel] = await subjectsOfKeys(channelKeysOf(read));
  if (channel) await followChannel(channel.id, brandId);
}

/** What only derives from the saved capture. It may be lost and made again: the row goes last. */
async function finish(job: CaptureJob, blobs: StoredPicture[]): Promise<void> {
  const capture = await getCapture(job.id);
  const large = job.image ?? job.picture ?? capture?.picture;
  if (capture && large && !capture.thumbnail) await addThumbnail(job.id, large, blobs);
  await deleteJob(job.id);
}

async function addThumbnail(captureId: string, large: Picture, blobs: StoredPicture[]): Promise<void> {
  const held = blobs.find(({ picture }) => picture.hash === large.hash)?.blob;
  const blob = held ?? (await getBlob(large.hash));
  const small = blob && (await thumbnailOf(blob, large).catch(() => null));
  if (small) await setThumbnail(captureId, small.picture, small.blob);
}
