/** Larger drawings are not copied, pixels a side. */
const LARGEST_SIDE = 8192;
/** From here on it is rather a photograph. */
const SMALL = 256 * 256;

/**
 * What an image, a video or a canvas shows at this moment, drawn once more without a request. Null where another site
 * keeps it to itself.
 */
export async function pixelsOf(
  source: HTMLImageElement | HTMLVideoElement | HTMLCanvasElement,
  width: number,
  height: number,
): Promise<Blob | null> {
  if (!width || !height || Math.max(width, height) > LARGEST_SIDE) return null;
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(source, 0, 0, width, height);
  const how = width * height > SMALL ? { type: 'image/webp', quality: 0.95 } : { type: 'image/png' };
  return canvas.convertToBlob(how).catch(() => null);
}

/** Where an element is in the window, `x y width height` in CSS pixels; null where not all of it is in view. */
export function inView(element: Element): string | null {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  const isTop = element.ownerDocument === document;
  const isIn =
    width > 1 && height > 1 && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  return isTop && isIn ? [left, top, width, height].map((n) => Number(n.toFixed(2))).join(' ') : null;
}

/** The size of an element as style, so that it keeps it whatever it shows. */
export function sizeStyle(element: Element): string {
  const { width, height } = getComputedStyle(element);
  return /px$/.test(width + height) && width !== 'auto' ? `;width:${width};height:${height}` : '';
}
