import { showBadge } from '../../utils/browser/badge';
import { endWalk, startWalk, walkOn } from '../../utils/browser/page-picture';
import { pictureOfTab } from '../../utils/browser/screenshot';
import { type TabView, tabOf } from '../../utils/browser/tabs';
import { pagePictureOf, type Stand, stripOf } from '../../utils/capture/page-picture';
import { wordsOnPicture } from '../../utils/capture/words-on-picture';
import { putBlob } from '../../utils/library/blobs';
import { getJob, updateJob } from '../../utils/library/jobs';
import type { CaptureJob, PagePicture, PartialReason, Strip, WordsInView } from '../../utils/model';
import { isPrivate, siteOfAddress } from '../../utils/platforms/site-of-address';

/** An endless page ends here. */
const MOST_SCREENS = 40;

/**
 * The job with its picture of the whole page, taken screen by screen while the page is scrolled down once and put back.
 * Each strip is stored before the next is taken, so that the worker never holds more than one; if it dies, a new one
 * takes the page anew. What was taken until something came in between is kept. On a site with a reader of its own
 * nothing that loads below is followed.
 */
export async function withPagePicture(job: CaptureJob): Promise<CaptureJob> {
  const tab = await tabOf(job.tabId);
  if (!tab?.active || tab.url !== job.url) return cutShort(job);
  if (isPrivate(tab.url)) return job;
  const { page, cut, words } = await walk(job.id, tab).finally(() => endWalk(tab.id));
  // One screen is what the picture shows already.
  const whole = page && page.strips.length > 1 ? { ...job, page, map: { ...job.map, page: words } } : job;
  return cut ? cutShort(whole) : whole;
}

/** Never rejects but for a library that takes nothing more. */
async function walk(
  jobId: string,
  tab: TabView,
): Promise<{ page: PagePicture | null; cut: boolean; words: (WordsInView | null)[] }> {
  const mayGrow = siteOfAddress(tab.url) === null;
  const strips: Strip[] = [];
  const words: (WordsInView | null)[] = [];
  let stand: Stand | null = null;
  const upTo = (cut: boolean) => ({ page: stand && pagePictureOf(strips, stand), cut, words });
  const started = await startWalk(tab.id).then(
    () => true,
    () => false,
  );
  while (started && strips.length < MOST_SCREENS) {
    const next = await walkOn(tab.id, mayGrow, strips.length === 0).catch(() => 'stopped');
    if (next === null) return upTo(false);
    const { shot, moved } = next === 'stopped' ? { shot: null } : await pictureOfTab(tab);
    const last = strips.at(-1);
    const strip = shot && stripOf(next as Stand, shot.picture, last ? last.top + last.height : 0);
    if (!strip) break;
    stand = next as Stand;
    strips.push(strip);
    const { words: there } = next as { words?: WordsInView };
    words.push(there ? wordsOnPicture(there, moved) : null);
    await putBlob(strip.picture.hash, shot.blob);
    const of = Math.min(MOST_SCREENS, Math.ceil((strips.length * stand.end) / stand.until));
    await updateJob(jobId, { strips: { taken: strips.length, of } });
    void showBadge(tab.id, { state: 'walking', share: strips.length / of });
    if ((await getJob(jobId))?.stop) break;
  }
  return upTo(!stand || stand.until < stand.end - 1);
}

function cutShort(job: CaptureJob): CaptureJob {
  return withReason(job, 'page-cut');
}

export function withReason(job: CaptureJob, reason: PartialReason): CaptureJob {
  return { ...job, partial: [...new Set([...job.partial, reason])] };
}
