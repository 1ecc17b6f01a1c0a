import { loadReader, type ReadResult, readTab } from '../../utils/browser/read-tab';
import {
  pictureOfTab,
  type ShotResult,
  type Standing,
  type StoredPicture,
  standingIn,
} from '../../utils/browser/screenshot';
import { loadSettings } from '../../utils/browser/settings';
import { type TabView, tabOf } from '../../utils/browser/tabs';
import { type TargetInPage, targetInPage } from '../../utils/browser/target-in-page';
import { cropOf } from '../../utils/browser/thumbnail';
import { areaOf } from '../../utils/capture/area-of';
import { imageOf } from '../../utils/capture/image-of';
import { wordsIn, wordsOnPicture } from '../../utils/capture/words-on-picture';
import { keptUrl } from '../../utils/lib/kept-url';
import { pageKey } from '../../utils/lib/url';
import type { CaptureJob, PageRead, PartialReason, Parts, Settings, TextMap } from '../../utils/model';
import { isPrivate, siteOfAddress } from '../../utils/platforms/site-of-address';
import { timed } from './timed';

/** What one look at the tab gave; blobs are not yet stored. */
export interface Evidence {
  read: PageRead | null;
  picture: StoredPicture | null;
  image: StoredPicture | null;
  target: CaptureJob['target'];
  partial: PartialReason[];
  map?: CaptureJob['map'];
}

/** What may begin before the job's row is written, because it looks at nothing. */
export function prepare(tab: TabView): Promise<unknown> {
  return loadReader(tab.id, siteOfAddress(tab.url));
}

interface Given {
  /** The tab and the settings as they are at this moment, where that is known. */
  seen?: TabView;
  settings?: Settings;
  /** The reader on its way into the page; see `prepare`. */
  loading?: Promise<unknown>;
  /** The only part of the page that the picture is to show. */
  part?: Parts | null;
  /** Called as soon as the text is there, for a popup that waits to show it. */
  onRead?: (read: PageRead | null) => Promise<unknown>;
}

/**
 * Reads the tab and takes its picture, both at once. Never rejects: what is missing is named in `partial`.
 */
export async function gather(
  job: CaptureJob,
  { seen, settings: given, loading, part = null, onRead }: Given = {},
): Promise<Evidence> {
  const tab = seen ?? (await tabOf(job.tabId));
  if (!tab || tab.url !== job.url) return lost(job);
  const clock = { now: job.at, zone: job.zone };
  const reading = timed('read', readTab(tab.id, siteOfAddress(tab.url), clock, loading));
  const settings = given ?? (await loadSettings());
  const shooting: Promise<ShotResult | ({ shot: null; partial: null } & Standing)> = isPrivate(tab.url)
    ? Promise.resolve({ shot: null, partial: 'private-page' as const })
    : !beginsWalk(job, part) && (settings.capturePicture || part)
      ? timed('picture', pictureOf(tab, part))
      : Promise.resolve({ shot: null, partial: null });
  const asking = askForTarget(job, tab);
  const result = ofPage(job, await reading);
  const read = result.read && (settings.captureText ? result.read : withoutText(result.read));
  await onRead?.(read);
  const [{ shot, partial: noShot, moved, words: known }, found] = await Promise.all([shooting, asking]);
  // The picture was there before the page was read: nobody knows what moved in between.
  const words = known ?? (shot && (await standingIn(tab.id))?.words);
  if (read && words) {
    const there = wordsOnPicture(words, known ? moved : undefined);
    read.words = part?.boxes[0] ? wordsIn(there, part.boxes[0]) : there;
  }
  const { image, cropped } = await imageFrom(found, shot);
  const reasons = [result.partial, noShot, cropped];
  return {
    read,
    picture: shot,
    image,
    target: job.target && { ...job.target, text: found?.text || job.target.text },
    ...(found?.area && { map: { image: Object.values(found.area) as NonNullable<TextMap['image']> } }),
    partial: await explained(
      job,
      reasons.filter((reason) => reason !== null),
    ),
  };
}

/** Whether its picture is the first screen of the walk. A snapshot needs one before the walk, to cut from. */
function beginsWalk({ extent, keepPage }: CaptureJob, part: Parts | null): boolean {
  return part ? part.beyond : extent === 'page' && !keepPage;
}

async function pictureOf(tab: TabView, part: Parts | null): Promise<ShotResult> {
  const result = await pictureOfTab(tab);
  const [box] = part?.boxes ?? [];
  if (!part || !box || !result.shot) return result;
  const { blob, picture } = result.shot;
  const shot = await cropOf(blob, picture, areaOf(box, part, picture)).catch(() => null);
  return shot ? { ...result, shot } : { shot, partial: 'no-picture' };
}

/** Where the tab shows another page by now, that is the reason: a page of another site would only have refused. */
async function explained(job: CaptureJob, reasons: PartialReason[]): Promise<PartialReason[]> {
  if (reasons.length === 0 || (await tabOf(job.tabId))?.url === job.url) return reasons;
  const others = reasons.filter((reason) => reason !== 'not-readable');
  return [
    ...new Set<PartialReason>([
      'navigated',
      ...others.map((each) => (each === 'wrong-tab' ? 'no-picture' : each)),
    ]),
  ];
}

/** A page that moved on before it was read is not the one whose picture was asked for. */
function ofPage(job: CaptureJob, result: ReadResult): ReadResult {
  const same = !result.read || job.url === '' || pageKey(keptUrl(result.read.url)) === pageKey(job.url);
  return same ? result : { read: null, partial: 'navigated' };
}

function askForTarget(job: CaptureJob, tab: TabView): Promise<TargetInPage | null> {
  if (!job.target || (job.scope !== 'link' && job.scope !== 'image')) return Promise.resolve(null);
  return targetInPage(tab.id, job.scope, job.target.url);
}

/** The image's own bytes where the page could read them, else the part of the picture that shows it. */
async function imageFrom(
  found: TargetInPage | null,
  shot: StoredPicture | null,
): Promise<{ image: StoredPicture | null; cropped: PartialReason | null }> {
  if (found?.image) return { image: await imageOf(found.image), cropped: null };
  if (!found?.area || !shot) return { image: null, cropped: null };
  const image = await cropOf(shot.blob, shot.picture, found.area).catch(() => null);
  return { image, cropped: image && 'image-crop' };
}

/** The tab is closed, or shows another page than the one that was asked for. */
function lost(job: CaptureJob): Evidence {
  const partial: PartialReason = Date.now() - job.startedAt > 60_000 ? 'interrupted' : 'navigated';
  return { read: null, picture: null, image: null, target: job.target, partial: [partial, 'no-picture'] };
}

function withoutText(read: PageRead): PageRead {
  return { ...read, text: '', markdown: '' };
}
