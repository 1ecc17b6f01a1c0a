import { browser } from 'wxt/browser';
import { within } from '../lib/within';

export interface TargetInPage {
  /** The link's words, or the image's alternative text. */
  text: string;
  /** The image's own bytes in base64, where the page itself may read them. */
  image: { base64: string; type: string; width: number; height: number } | null;
  /** Where the image stands in the visible part, device pixels; null where it is not in view. */
  area: { x: number; y: number; width: number; height: number } | null;
}

/** Looks up the link or image with this address in the page. Null where the page cannot be asked. */
export async function targetInPage(
  tabId: number,
  scope: 'link' | 'image',
  url: string,
): Promise<TargetInPage | null> {
  const asked = browser.scripting.executeScript({ target: { tabId }, func: describe, args: [scope, url] });
  const results = await within(5_000, asked, null).catch(() => null);
  return (results?.[0]?.result as TargetInPage | undefined) ?? null;
}

/**
 * Runs in the page's isolated world and stands alone. An image is read through a canvas, which asks the network for
 * nothing; one that another site has not opened to the page taints the canvas and stays unread.
 */
async function describe(scope: 'link' | 'image', url: string): Promise<TargetInPage> {
  const LARGEST_SIDE = 8192;
  const inView = (element: Element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  };
  const nearest = <E extends Element>(all: E[]): E | undefined => all.find(inView) ?? all[0];
  if (scope === 'link') {
    const link = nearest([...document.links].filter((each) => each.href === url));
    return {
      text: (link?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 500),
      image: null,
      area: null,
    };
  }
  const image = nearest([...document.images].filter((each) => each.currentSrc === url || each.src === url));
  if (!image) return { text: '', image: null, area: null };
  const box = image.getBoundingClientRect();
  const scale = devicePixelRatio;
  const area = inView(image)
    ? { x: box.x * scale, y: box.y * scale, width: box.width * scale, height: box.height * scale }
    : null;
  const own = await readPixels().catch(() => null);
  return { text: (image.alt ?? '').slice(0, 500), image: own, area };

  async function readPixels(): Promise<TargetInPage['image']> {
    const { naturalWidth: width, naturalHeight: height } = image as HTMLImageElement;
    if (!width || !height || Math.max(width, height) > LARGEST_SIDE) return null;
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.drawImage(image as HTMLImageElement, 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    let binary = '';
    for (let at = 0; at < bytes.length; at += 0x8000) {
      binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    }
    return { base64: btoa(binary), type: blob.type, width, height };
  }
}
