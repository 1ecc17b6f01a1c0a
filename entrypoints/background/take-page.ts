import { showBadge } from '../../utils/browser/badge';
import { endWalk, startWalk, walkOn } from '../../utils/browser/page-picture';
import { pictureOfTab } from '../../utils/browser/screenshot';
import { type TabView, tabOf } from '../../utils/browser/tabs';
import { cropOf } from '../../utils/browser/thumbnail';
import { pagePictureOf, ratioOf, type Stand, stripOf, widthOf } from '../../utils/capture/page-picture';
import { wordsIn, wordsOnPicture } from '../../utils/capture/words-on-picture';
import { putBlob } from '../../utils/library/blobs';
import { getJob, updateJob } from '../../utils/library/jobs';
import type { CaptureJob, PagePicture, PartialReason, Strip, WordsInView } from '../../utils/model';
import { isPrivate, siteOfAddress } from '../../utils/platforms/site-of-address';

/** An endless page ends here. */
const MOST_SCREENS = 40;

/**
 * Takes the picture of the whole page, or of all of the part that was pointed at: screen by screen, while the page is
 * scrolled down once and put back. Each strip is stored before the next is taken, so that the worker never holds more
 * than one; if it dies, a new one starts over. What was taken before something came in between is kept. On a site
 * with a reader of its own, nothing that loads below is followed.
 */
export async function withPagePicture(job: CaptureJob, isPart: boolean): Promise<CaptureJob> {
  const tab = await tabOf(job.tabId);
  if (!tab?.active || tab.url !== job.url) return cutShort(job);
  if (isPrivate(tab.url)) return job;
  const { page, cut, words } = await walk(job, tab, isPart).finally(() => endWalk(tab.id));
  // One screen is what the picture shows already.
  const all = page && page.strips.length > 1 ? { ...job, page, map: { ...job.map, page: words } } : job;
  const whole = job.picture ? all : firstOf(all, page, words);
  const shown = whole.picture || isPart ? whole : await withView(whole, tab);
  // Of a page that cannot be read, such as a PDF, nobody knows how far it goes.
  return cut || !job.read ? cutShort(shown) : shown;
}

/** Where the page cannot be walked, what is in view is pictured; of a page that was left, nothing. */
async function withView(job: CaptureJob, tab: TabView): Promise<CaptureJob> {
  if ((await tabOf(tab.id))?.url !== tab.url) return withReason(job, 'navigated');
  const { shot, partial } = await pictureOfTab(tab);
  if (!shot) return withReason(job, partial);
  await putBlob(shot.picture.hash, shot.blob);
  return { ...job, picture: shot.picture };
}

/** Never rejects but for a library that takes nothing more. */
async function walk(
  { id: jobId, stored = [] }: CaptureJob,
  tab: TabView,
  isPart: boolean,
): Promise<{ page: PagePicture | null; cut: boolean; words: (WordsInView | null)[] }> {
  const mayGrow = siteOfAddress(tab.url) === null;
  const strips: Strip[] = [];
  const words: (WordsInView | null)[] = [];
  let stand: Stand | null = null;
  let width = 0;
  const upTo = (cut: boolean) => ({ page: pagePictureOf(strips, width), cut, words });
  // The script in which a part was pointed at also walks it.
  const started =
    isPart ||
    (await startWalk(tab.id).then(
      () => true,
      () => false,
    ));
  while (started && strips.length < MOST_SCREENS) {
    const next = await walkOn(tab.id, mayGrow, strips.length === 0).catch(() => 'stopped');
    if (next === null) return upTo(false);
    const { shot, moved } = next === 'stopped' ? { shot: null } : await pictureOfTab(tab);
    const last = strips.at(-1);
    const strip = shot && stripOf(next as Stand, shot.picture, last ? last.top + last.height : 0);
    // A window that is made wider or narrower lays the page out anew.
    if (!strip || (stand && stand.windowWidth !== (next as Stand).windowWidth)) break;
    stand = next as Stand;
    width ||= widthOf(stand, shot.picture);
    const kept = isPart ? await cutOut(shot.blob, strip, width) : { strip, blob: shot.blob };
    if (!kept) break;
    strips.push(kept.strip);
    const { words: there } = next as { words?: WordsInView };
    const seen = there && wordsOnPicture(there, moved);
    const ratio = ratioOf(shot.picture, stand.windowWidth);
    words.push(seen ? (isPart ? wordsIn(seen, { ...stand.box, top: strip.skip / ratio }) : seen) : null);
    await putBlob(kept.strip.picture.hash, kept.blob);
    const of = Math.min(MOST_SCREENS, Math.ceil((strips.length * stand.end) / stand.until));
    stored.push(kept.strip.picture.hash);
    await updateJob(jobId, { strips: { taken: strips.length, of }, stored });
    void showBadge(tab.id, { state: 'walking', share: strips.length / of });
    if ((await getJob(jobId))?.stop) break;
  }
  return upTo(!stand || stand.until < stand.end - 1);
}

/** Where there was no picture before, the walk's first screen is the picture. */
function firstOf(job: CaptureJob, page: PagePicture | null, [words]: (WordsInView | null)[]): CaptureJob {
  const read = job.read && { ...job.read, ...(words && { words }) };
  return { ...job, read, picture: page?.strips[0]?.picture ?? null };
}

/** A strip without what stands around it: only what was pointed at is kept. */
async function cutOut(
  blob: Blob,
  { picture, top, left, skip, height }: Strip,
  width: number,
): Promise<{ strip: Strip; blob: Blob } | null> {
  const cut = await cropOf(blob, picture, { x: left, y: skip, width, height }).catch(() => null);
  return cut && { strip: { picture: cut.picture, top, height, left: 0, skip: 0 }, blob: cut.blob };
}

function cutShort(job: CaptureJob): CaptureJob {
  return withReason(job, job.picture ? 'page-cut' : 'no-picture');
}

export function withReason(job: CaptureJob, reason: PartialReason): CaptureJob {
  return { ...job, partial: [...new Set([...job.partial, reason])] };
}
