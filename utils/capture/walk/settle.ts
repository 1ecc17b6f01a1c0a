import { windowOf } from './inside';

/** How long a screen's images are awaited, milliseconds. */
const PATIENCE = 1_000;
/** Scripts that fetch or show what comes into view need a moment to begin. Pictures can be taken no oftener anyway. */
const MOMENT = 350;
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
  const moves = motionIn(document);
  while ((moves() || [...document.images].some(isWanting)) && Date.now() < end) await later(30);
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

/** Whether what is in the middle of the window moved since it was last asked, up or down: some scripts scroll with delay. */
function motionIn(document: Document): () => boolean {
  const { innerWidth, innerHeight } = windowOf(document);
  const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  let top: number | undefined;
  return () => {
    const before = top;
    top = Math.round(middle?.getBoundingClientRect().top ?? 0);
    return top !== before;
  };
}

/** Ends what moves by the clock; false where it has no end. What moves as the page is scrolled shows itself only there. */
function finish(animation: Animation): boolean {
  if (animation.playState !== 'running') return false;
  if (!(animation.timeline instanceof DocumentTimeline)) return true;
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
