import { showBadge } from '../../utils/browser/badge';
import { pickInTab } from '../../utils/browser/pick';
import { loadSettings, localeOf } from '../../utils/browser/settings';
import { shippedFile } from '../../utils/browser/shipped-file';
import { tabOf } from '../../utils/browser/tabs';
import { isPart } from '../../utils/lib/extents';
import type { CaptureJob, PartName, Parts, PickMode, Settings } from '../../utils/model';
import { isBare, isPrivate } from '../../utils/platforms/site-of-address';
import { tellFailure } from './tell-failure';

const SECONDS = 3;

/** A job as of the moment that it waited for, and the part that is to be pictured. */
interface Chosen {
  job: CaptureJob;
  part: Parts | null;
}

/**
 * Waits until the operator has pointed at the part to be pictured, or for the seconds that they asked for. Null where
 * nothing is to be captured: they or the page left, or nobody may point there. Never rejects.
 */
export async function choosePart(job: CaptureJob): Promise<Chosen | null> {
  const { extent, tabId, url } = job;
  let part: Parts | null = null;
  if (extent === 'later') await countDown(tabId);
  else if (isPart(extent)) {
    part = await pick(job, extent);
    if (!part || !(await isInView(tabId, url))) return null;
  } else return { job, part };
  return { job: { ...job, at: Date.now() }, part };
}

async function pick({ tabId, url }: CaptureJob, mode: PartName): Promise<Parts | null> {
  const settings = await loadSettings();
  if (!(await isInView(tabId, url))) return null;
  try {
    if (isBare(url) || isPrivate(url)) throw new Error('Nothing of ours is shown here');
    const part = await pickIn(tabId, mode, settings);
    if (!part) await showBadge(tabId, { state: 'none' });
    return part;
  } catch {
    await tellFailure(tabId, 'no-part');
    return null;
  }
}

/** Has its operator point in the page in view, in their language and theme; as `pickInTab`. */
async function pickIn(tabId: number, mode: PickMode, settings: Settings): Promise<Parts | null> {
  const look = await shippedFile(`/looks/${mode}-${settings.theme}-${localeOf(settings)}.json`);
  return pickInTab(tabId, mode, JSON.parse(await look.text()));
}

async function isInView(tabId: number, url: string): Promise<boolean> {
  const tab = await tabOf(tabId);
  return tab?.active === true && tab.url === url;
}

async function countDown(tabId: number): Promise<void> {
  for (let left = SECONDS; left > 0; left--) {
    void showBadge(tabId, { state: 'later', left });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}
