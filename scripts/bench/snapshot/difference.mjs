import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * The share of pixels that a person would see differ, and where they are.
 * @param {Uint8Array} live
 * @param {Uint8Array} offline
 */
export function difference(live, offline) {
  const [a, b] = [PNG.sync.read(Buffer.from(live)), PNG.sync.read(Buffer.from(offline))];
  if (a.width !== b.width || a.height !== b.height) return { share: 1, picture: offline };
  const drawn = new PNG({ width: a.width, height: a.height });
  const count = pixelmatch(a.data, b.data, drawn.data, a.width, a.height, { threshold: 0.1 });
  return { share: count / (a.width * a.height), picture: PNG.sync.write(drawn) };
}

/** Images that are asked for only when they are scrolled to never come: milliseconds. */
const LATEST = 3_000;

/**
 * Fonts and images are there, and two frames were painted.
 * @param {import('puppeteer-core').Page} page
 */
export async function settled(page) {
  await page.bringToFront();
  await page.evaluate(async (latest) => {
    const images = [...document.images].map((image) => image.decode().catch(() => undefined));
    const late = new Promise((done) => setTimeout(done, latest));
    await Promise.race([late, Promise.all([document.fonts.ready, ...images])]);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, LATEST);
}
