import { browser } from 'wxt/browser';
import { sha256 } from '../lib/hash';
import { jpegSize } from '../lib/jpeg-size';
import { within } from '../lib/within';
import type { PartialReason, Picture, WordsInView } from '../model';
import { type TabView, tabOf } from './tabs';

/** A little more than the second of the browser's own count, which begins when the call arrives there. */
const QUOTA_MS = 1_015;
const QUOTA_TRIES = 36;
const QUOTA_WAIT_MS = 50;
const SHOT_LIMIT_MS = 5_000;

export interface StoredPicture {
  picture: Picture;
  blob: Blob;
}

/** What the page says of its words once the picture is there; `moved`: which no longer stood where they had been found. */
export interface Standing {
  moved?: number[] | undefined;
  /** Those in view when the page was read, once. */
  words?: WordsInView | null | undefined;
}

export type ShotResult = ({ shot: StoredPicture; partial: null } | { shot: null; partial: PartialReason }) &
  Standing;

/**
 * A picture of the visible part of a tab, JPEG. `before` is the tab as it is now; the picture is kept only if the tab
 * is in view before and after, at the same address: a picture of the wrong page is worse than none.
 */
export async function pictureOfTab(before: TabView): Promise<ShotResult> {
  if (!before.active) return { shot: null, partial: 'wrong-tab' };
  const ask = () => within(SHOT_LIMIT_MS, shoot(before.windowId), null).catch(() => null);
  // Where a busy machine paints nothing for a while, the browser may never answer the first.
  const dataUrl = (await ask()) ?? (await ask());
  if (!dataUrl) return { shot: null, partial: 'no-picture' };
  const [after, shot, standing] = await Promise.all([
    tabOf(before.id),
    pictureOf(dataUrl, before.width),
    standingIn(before.id),
  ]);
  if (!after?.active) return { shot: null, partial: 'wrong-tab' };
  if (after.url !== before.url) return { shot: null, partial: 'navigated' };
  return shot ? { shot, partial: null, ...standing } : { shot: null, partial: 'no-picture' };
}

/** Undefined where the page cannot tell. */
export async function standingIn(tabId: number): Promise<Standing | undefined> {
  const func = () => (globalThis as { zhibiMoved?: () => Standing }).zhibiMoved?.();
  const asked = browser.scripting.executeScript({ target: { tabId }, func });
  const [frame] = await within(1_000, asked, []).catch(() => []);
  return frame?.result;
}

/** When the last pictures were asked for, epoch milliseconds; kept only to be refused less often. */
const asked: number[] = [];

/** Chrome allows two pictures a second; the third is refused and worth waiting for. Firefox counts none. */
async function shoot(windowId: number): Promise<string> {
  const [beforeLast = 0] = asked.splice(0, asked.length - 1);
  if (!import.meta.env.FIREFOX)
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, beforeLast + QUOTA_MS - Date.now())));
  for (let tries = 1; ; tries++) {
    asked.push(Date.now());
    try {
      return await browser.tabs.captureVisibleTab(windowId, { format: 'jpeg', quality: 88 });
    } catch (error) {
      if (tries >= QUOTA_TRIES || !/MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND/.test(String(error)))
        throw error;
      await new Promise((resolve) => setTimeout(resolve, QUOTA_WAIT_MS));
    }
  }
}

/** The bytes once: a blob that is made of them need not be read back. */
async function pictureOf(dataUrl: string, cssWidth: number): Promise<StoredPicture | null> {
  const bytes = await (await fetch(dataUrl)).arrayBuffer();
  const size = jpegSize(new Uint8Array(bytes));
  if (!size) return null;
  const type = 'image/jpeg';
  const pixelRatio = cssWidth > 0 ? Math.round((size.width / cssWidth) * 100) / 100 : 1;
  const picture: Picture = { hash: await sha256(bytes), type, bytes: bytes.byteLength, ...size, pixelRatio };
  return { picture, blob: new Blob([bytes], { type }) };
}
