import { snapshotOfTab } from '../../utils/browser/page-snapshot';
import { pictureOfTab } from '../../utils/browser/screenshot';
import { loadSettings } from '../../utils/browser/settings';
import { shippedFile } from '../../utils/browser/shipped-file';
import { tabOf } from '../../utils/browser/tabs';
import { sha256 } from '../../utils/lib/hash';
import type { CaptureJob, Snapshot } from '../../utils/model';
import { isPrivate, siteOfAddress } from '../../utils/platforms/site-of-address';
import { packed } from '../../utils/snapshot/pack';
import { SCREEN } from '../../utils/snapshot/parts';

/** The row of a snapshot, and its bytes under their hashes; nothing of it is stored yet. */
export interface KeptPage {
  snapshot: Snapshot;
  blobs: { hash: string; blob: Blob }[];
}

/**
 * The job's page as one artefact. Null where it may not be kept (a mailbox), is gone, or did not answer. Nothing is
 * written before the capture itself: a worker that dies over it leaves nothing, and a new one takes the page anew.
 */
export async function takeSnapshot(job: CaptureJob): Promise<KeptPage | null> {
  const tab = await tabOf(job.tabId);
  if (!tab || tab.url !== job.url || isPrivate(tab.url)) return null;
  const site = siteOfAddress(tab.url);
  // A page that its site's reader does not know has got all that one page may get; a feed is no page.
  if (site ? job.read?.reader.id !== site : job.read?.kind === 'list') return null;
  const reach = async () => ({
    isSite: site !== null,
    sites: JSON.parse(await (await shippedFile('/site-hosts.json')).text()),
  });
  const found = await reach()
    .then((within) => snapshotOfTab(tab.id, within))
    .catch(() => null);
  if (!found || (await tabOf(tab.id))?.url !== job.url) return null;
  const { parts: sizes, width, height, leftOut, cuts } = found.taken;
  const [parts, blobs]: [Snapshot['parts'], KeptPage['blobs']] = [[], []];
  const add = async (nth: number, type: string, blob: Blob) => {
    parts.push({ nth, type });
    blobs.push({ hash: await sha256(await blob.arrayBuffer()), blob });
  };
  let at = 0;
  for (const { nth, type, bytes } of sizes) {
    await add(nth, type, await packed(found.bytes.slice(at, at + bytes, type)));
    at += bytes;
  }
  const shot = cuts && (await loadSettings()).capturePicture && (await pictureOfTab(tab)).shot;
  if (shot) await add(SCREEN, shot.picture.type, shot.blob);
  return {
    snapshot: { id: job.id, hashes: blobs.map(({ hash }) => hash), parts, width, height, leftOut },
    blobs,
  };
}
