/** How long a screen's images are awaited, milliseconds. */
const PATIENCE = 1_000;

/** Resolves when what came into view is painted: its images are there, or have had their time. */
export async function settled(document: Document): Promise<void> {
  await twoFrames();
  const missing = [...document.images].filter((image) => !image.complete && isInView(image));
  if (missing.length === 0) return;
  await Promise.race([Promise.all(missing.map(loaded)), later(PATIENCE)]);
  await twoFrames();
}

function isInView(image: Element): boolean {
  const { top, bottom, width } = image.getBoundingClientRect();
  const { innerHeight } = image.ownerDocument.defaultView ?? window;
  return width > 0 && bottom > 0 && top < innerHeight;
}

function loaded(image: HTMLImageElement): Promise<unknown> {
  return new Promise((resolve) => {
    image.addEventListener('load', resolve, { once: true });
    image.addEventListener('error', resolve, { once: true });
  });
}

/** Resolves when what was changed is painted. A window that nobody sees paints no frames. */
export function twoFrames(): Promise<unknown> {
  const frames = new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return Promise.race([frames, later(200)]);
}

export function later(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
