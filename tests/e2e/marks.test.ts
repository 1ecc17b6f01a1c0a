import { readFile } from 'node:fs/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { rowsOf } from '../../scripts/browser/library.mjs';
import { until } from '../../scripts/browser/until.mjs';
import { isoWeekOf } from '../../utils/lib/week';
import type { Marks } from '../../utils/model';
import { problemsOf } from './axe';
import { says, speak } from './browser';
import { go, withOneCapture } from './one-capture';

const url = 'https://www.example.com/news/1';
const pages = {
  [url]: `<!doctype html><title>秋季新品</title><body style="background:#fff"><h1>秋季新品</h1>${'<p>桂花拿铁今日上市。</p>'.repeat(20)}`,
};

/** The editor on the picture of a new capture, in English. */
async function withEditor() {
  const { page, capture, file } = await withOneCapture(url, pages);
  await page.keyboard.press('a');
  const stage = (await page.waitForSelector('.marks-stage')) as ElementHandle;
  await page.waitForSelector('.marks-sheet img');
  const box = await stage.boundingBox();
  const place = (x: number, y: number): [number, number] => [(box?.x ?? 0) + x, (box?.y ?? 0) + y];
  const drag = async (from: [number, number], to: [number, number]) => {
    await page.mouse.move(...place(...from));
    await page.mouse.down();
    await page.mouse.move(...place(...to), { steps: 6 });
    await page.mouse.up();
  };
  const marks = async () => ((await rowsOf(page, 'marks')) as Marks[])[0];
  /** What is drawn, as kinds, once it is kept. */
  const kept = (kinds: string[]) =>
    until(async () => String((await marks())?.shapes.map(({ kind }) => kind) ?? '') === String(kinds), {
      what: `${kinds} kept`,
    });
  return { page, capture, drag, place, marks, kept, file };
}

/** How many pixels of a picture come near to a colour. */
async function pixelsLike(page: Page, base64: string, color: [number, number, number]): Promise<number> {
  return page.evaluate(
    async (data, [red, green, blue]) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
      let count = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        const off = [red, green, blue].map((part, nth) => Math.abs(part - (pixels[at + nth] ?? 0)));
        if (Math.max(...off) < 40) count += 1;
      }
      return count;
    },
    base64,
    color,
  );
}

const RED: [number, number, number] = [0xe5, 0x34, 0x2b];

test('every tool draws with the pointer, is kept at once, taken back and done again', async () => {
  const { page, drag, place, marks, kept } = await withEditor();
  await drag([200, 300], [400, 200]);
  await kept(['arrow']);
  await page.keyboard.press('b');
  await drag([150, 100], [350, 180]);
  await page.keyboard.press('e');
  await drag([450, 100], [600, 200]);
  await page.keyboard.press('p');
  await drag([150, 320], [300, 380]);
  await page.keyboard.press('h');
  await drag([350, 320], [550, 325]);
  await page.keyboard.press('t');
  await page.mouse.click(...place(500, 250));
  await page.keyboard.type('第二杯半价 b e');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.mouse.click(...place(420, 400));
  await page.mouse.click(...place(480, 400));
  const all = ['arrow', 'box', 'ellipse', 'pen', 'highlight', 'text', 'step', 'step'];
  await kept(all);
  expect(await page.$$eval('.marks-overlay text', (nodes) => nodes.map((node) => node.textContent))).toEqual([
    '第二杯半价 b e',
    '1',
    '2',
  ]);

  const mod = 'Control';
  await page.keyboard.down(mod);
  await page.keyboard.press('z');
  await page.keyboard.press('z');
  await page.keyboard.up(mod);
  await kept(all.slice(0, 6));
  await page.keyboard.down(mod);
  await page.keyboard.down('Shift');
  await page.keyboard.press('z');
  await page.keyboard.up('Shift');
  await page.keyboard.up(mod);
  await kept(all.slice(0, 7));

  await page.keyboard.press('v');
  await page.mouse.click(...place(150, 140));
  await says(page, 'Box picked');
  await page.keyboard.press('Delete');
  await kept(all.slice(0, 7).filter((kind) => kind !== 'box'));
  await page.keyboard.press('c');
  await drag([100, 80], [620, 420]);
  await until(async () => (await marks())?.crop !== null, { what: 'a crop' });
  // Enter agrees to it, as everywhere; it puts no other in its place.
  const crop = (await marks())?.crop;
  await page.keyboard.press('Enter');
  await page.waitForSelector('.marks-stage.select');

  await page.reload();
  await page.waitForSelector('.marks-overlay text');
  await kept(all.slice(0, 7).filter((kind) => kind !== 'box'));
  expect((await marks())?.crop).toEqual(crop);
});

test('by keyboard alone: placed, moved, hidden, saved as a picture that shows it; axe finds nothing', async () => {
  const { page, capture, marks, kept, file } = await withEditor();
  await page.keyboard.press('b');
  await page.keyboard.press('Enter');
  await kept(['box']);
  const before = (await marks())?.shapes[0];
  await page.keyboard.press('ArrowRight');
  await page.keyboard.down('Shift');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.up('Shift');
  const moved = await until(
    async () => {
      const [shape] = (await marks())?.shapes ?? [];
      return shape && JSON.stringify(shape) !== JSON.stringify(before) && shape;
    },
    { what: 'a moved box' },
  );
  if (moved.kind !== 'box' || before?.kind !== 'box') throw new Error('It was a box');
  await until(
    async () => {
      const [shape] = (await marks())?.shapes ?? [];
      return shape?.kind === 'box' && shape.box.top === before.box.top + 10;
    },
    { what: 'moved by ten' },
  );
  expect(await problemsOf(page)).toEqual([]);
  await page.evaluate(`chrome.storage.local.set({ 'settings.theme': 'dark', 'settings.locale': 'zh' })`);
  await page.waitForSelector('html[data-theme=dark]');
  expect(await problemsOf(page)).toEqual([]);
  await page.setViewport({ width: 360, height: 740 });
  expect(await problemsOf(page)).toEqual([]);
  await page.setViewport(null);
  await speak(page, 'en');

  await page.keyboard.down('Control');
  await page.keyboard.press('s');
  await page.keyboard.up('Control');
  await says(page, '.jpg saved');
  const saved = await readFile(await file('.jpg'));
  expect(await pixelsLike(page, saved.toString('base64'), RED)).toBeGreaterThan(500);
  const rows = (await page.evaluate(
    `new Promise((resolve) => {
      const open = indexedDB.open('zhibi');
      open.onsuccess = () => {
        const get = open.result.transaction('blobs').objectStore('blobs').get('${capture.picture?.hash}');
        get.onsuccess = async () => {
          const bytes = new Uint8Array(await get.result.blob.arrayBuffer());
          resolve(btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')));
        };
      };
    })`,
  )) as string;
  expect(await pixelsLike(page, rows, RED)).toBe(0);

  await page.keyboard.press('m');
  await says(page, 'The original, as it was captured');
  expect(await page.$('.marks-overlay')).toBeNull();
});

test('an evidence pack holds the picture as it was taken and, beside it, with its marks', async () => {
  const { page, kept, file } = await withEditor();
  await page.keyboard.press('b');
  await page.keyboard.press('Enter');
  await kept(['box']);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.capture-picture .layer-over');
  await page.keyboard.press('p');
  await says(page, 'Fingerprint');
  const zip = await readFile(await file('.zip'));
  const names = [...zip.toString('latin1').matchAll(/captures\/0001-[0-9a-f]{8}\/(view[\w-]*\.jpg)/g)];
  const found = new Set(names.map((match) => match[1]));
  expect([...found].sort()).toEqual(['view-marked.jpg', 'view.jpg']);
  expect(zip.toString('utf8')).toContain('marks were drawn on this picture');
});

test('the week’s digest shows a picture with its marks, and says that they are marks', async () => {
  const { page, capture, kept, file } = await withEditor();
  await page.keyboard.press('b');
  await page.keyboard.press('Enter');
  await kept(['box']);
  await go(page, `/digest?week=${isoWeekOf(capture.at, capture.zone)}`);
  await page.waitForSelector('.digest-desk');
  await page.keyboard.press('h');
  const html = await readFile(await file('.html'), 'utf8');
  const pictures = [...html.matchAll(/data:image\/jpeg;base64,([\w+/=]+)/g)].map((match) => match[1] ?? '');
  expect(pictures).toHaveLength(2);
  for (const picture of pictures) expect(await pixelsLike(page, picture, RED)).toBeGreaterThan(100);
  expect(html).toContain('marks drawn on it afterwards');
  expect(html).toContain(capture.picture?.hash);
});

test('an area is redacted for good only after it was told what goes, and the picture shows it at once', async () => {
  const { page, capture, drag, marks } = await withEditor();
  await page.keyboard.press('r');
  await drag([20, 30], [600, 120]);
  await says(page, 'This cannot be undone');
  await says(page, '秋季新品 · ');
  expect(await problemsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.waitForSelector('.redact-bar', { hidden: true });
  expect((await rowsOf(page, 'captures'))[0]).toEqual(capture);

  await drag([20, 30], [600, 120]);
  await says(page, '秋季新品 · ');
  await page.keyboard.press('Enter');
  await says(page, '1 area redacted');
  expect(await page.$('.redact-bar')).toBeNull();
  const [after] = (await rowsOf(page, 'captures')) as (typeof capture)[];
  expect(after?.picture?.hash).not.toBe(capture.picture?.hash);
  expect(after?.title).not.toContain('秋季');
  await page.waitForSelector('.marks-sheet img');
  expect(await marks()).toBeUndefined();
});
