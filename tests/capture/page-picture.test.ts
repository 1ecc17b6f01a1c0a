import { describe, expect, test } from 'vitest';
import { pagePictureOf, ratioOf, type Stand, stripOf, widthOf } from '../../utils/capture/page-picture';
import type { Picture, Strip } from '../../utils/model';

function picture(width: number, height: number): Picture {
  return { hash: 'a'.repeat(64), type: 'image/jpeg', bytes: 1, width, height, pixelRatio: 1 };
}

function stand(patch: Partial<Stand>): Stand {
  const box = { left: 0, top: 0, width: 1000 };
  return { top: 0, until: 600, moved: 0, end: 3000, box, windowWidth: 1000, ...patch };
}

/** Walks a page of `height` CSS pixels in windows of `view`, as a browser would scroll it. */
function walked(height: number, view: number, ratio: number): Strip[] {
  const strips: Strip[] = [];
  for (let shown = 0; shown < height; ) {
    const top = Math.max(0, Math.min(shown - 2, height - view));
    const until = Math.min(top + view, height);
    const last = strips.at(-1);
    const shot = picture(Math.round(1000 * ratio), Math.round(view * ratio));
    const strip = stripOf(stand({ top, until, end: height }), shot, last ? last.top + last.height : 0);
    if (!strip) break;
    strips.push(strip);
    shown = until;
  }
  return strips;
}

test.each([
  // Pictures of 1,280 pixels, of windows that say that they are so wide.
  [1280, 1280, 1],
  [1280, 1024, 1.25],
  [1279, 1023, 1.25],
  [1280, 853, 1.5],
  [1280, 1163, 1.1],
  [1280, 931, 1.375],
  [1280, 1920, 2 / 3],
  [1280, 962, 1280 / 962],
])('%d pixels of a window of %d are %d for each of the page', (width, windowWidth, ratio) => {
  expect(ratioOf(picture(width, 800), windowWidth)).toBeCloseTo(ratio, 9);
});

describe('strips of a page', () => {
  test.each([
    ['one device pixel each', 2500, 600, 1],
    ['a ratio of one and a quarter', 2503, 601, 1.25],
    ['a zoomed tab', 3331, 727, 1.1],
    ['a sharp screen', 2500, 600, 2],
  ])('continue each other row by row: %s', (_name, height, view, ratio) => {
    const strips = walked(height, view, ratio);
    for (const [at, strip] of strips.entries()) {
      const before = strips[at - 1];
      expect(strip.top).toBe(before ? before.top + before.height : 0);
      expect(strip.skip + strip.height).toBeLessThanOrEqual(strip.picture.height);
    }
    const last = strips.at(-1);
    expect(last && last.top + last.height).toBe(Math.round(height * ratio));
  });

  test('a window whose last part of a pixel is not said: its picture shows the last row', () => {
    const last = stand({ top: 1886.66, until: 2599.66, end: 2600, windowWidth: 1280 });
    expect(stripOf(last, picture(1920, 1070), 3000)).toMatchObject({ top: 3000, height: 900 });
  });

  test('the last window repeats what was shown: it is skipped', () => {
    const strip = stripOf(stand({ top: 400, until: 1000 }), picture(1000, 600), 600);
    expect(strip).toMatchObject({ top: 600, skip: 200, height: 400 });
  });

  test('a pane is cut out of the window', () => {
    const box = { left: 200, top: 50, width: 700 };
    const at = stand({ top: 500, until: 950, box });
    const strip = stripOf(at, picture(2000, 1200), 1000);
    expect(strip).toMatchObject({ left: 400, skip: 100, height: 900 });
    expect(pagePictureOf(strip ? [strip] : [], widthOf(at, picture(2000, 1200)))).toMatchObject({
      width: 1400,
      height: 1900,
    });
  });

  test('what was pushed down by a late image begins where its neighbour ended', () => {
    expect(stripOf(stand({ top: 600, until: 1200, moved: 80 }), picture(1000, 600), 600)).toMatchObject({
      skip: 80,
      height: 520,
    });
  });

  test.each([
    ['nothing new', { top: 0, until: 600 }],
    ['a page that jumped below what was shown', { top: 900, until: 1500 }],
  ])('no strip of %s', (_name, patch) => {
    expect(stripOf(stand(patch), picture(1000, 600), 600)).toBe(null);
  });

  test('no picture of no strips', () => expect(pagePictureOf([], 1000)).toBe(null));
});
