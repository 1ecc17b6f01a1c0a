import { windowOf } from './inside';

/** How long a screen's images are awaited, milliseconds. */
const PATIENCE = 1_000;
/** Scripts that fetch or show what comes into view need a moment to begin. Pictures can be taken no oftener anyway. */
const MOMENT = 200;
/** In narrower images nothing is missed, CSS pixels. */
const TINY = 20;

/**
 * Resolves when what came into view is painted as it stays: its images are there or have had their time, and what
 * fades in is shown at once. True where anything did.
 */
export async function settled(document: Document, isNew: boolean): Promise<boolean> {
  const end = Date.now() + PATIENCE;
  await twoFrames();
  if (isNew) await later(MOMENT);
  // On a busy machine none came till now, and nothing was told that it is in view.
  await twoFrames();
  while ([...document.images].some(isWanting) && Date.now() < end) await later(30);
  const faded = document.getAnimations().filter(finish);
  await twoFrames();
  return faded.length > 0;
}

/** Its picture is on the way, or a placeholder stands for it: what fails to load has an address and no size. */
function isWanting(image: HTMLImageElement): boolean {
  const { complete, naturalWidth, src } = image;
  if (complete && (naturalWidth > 2 || (naturalWidth === 0 && /^http/.test(src)))) return false;
  const { top, bottom, width } = image.getBoundingClientRect();
  const { innerHeight } = windowOf(image.ownerDocument);
  return width > TINY && bottom > 0 && top < innerHeight;
}

/** Ends what moves by the clock; false where it does not, or has no end. */
function finish(animation: Animation): boolean {
  if (animation.playState !== 'running' || !(animation.timeline instanceof DocumentTimeline)) return false;
  try {
    animation.finish();
    return true;
  } catch {
    return false;
  }
}

/** Resolves when what was changed is painted, however busy the machine. A window that nobody sees paints no frames. */
export function twoFrames(): Promise<unknown> {
  const frames = new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return Promise.race([frames, later(600)]);
}

export function later(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
