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

/** A browser that has nothing new to paint may never answer: then it is asked again, milliseconds. */
const SHOT_MS = 5_000;

/**
 * What of a page is in view, as PNG.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<Uint8Array>}
 */
export async function shotOf(page) {
  const devtools = await page.createCDPSession();
  for (let tries = 0; tries < 4; tries++) {
    const shot = await Promise.race([
      devtools.send('Page.captureScreenshot', { format: 'png' }).catch(() => null),
      new Promise((done) => setTimeout(() => done(null), SHOT_MS)),
    ]);
    if (shot) return Buffer.from(shot.data, 'base64');
    await page.bringToFront();
  }
  throw new Error('The browser took no picture of it.');
}
