import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { downloadInto } from '../../scripts/browser/downloads.mjs';
import { capturesIn, openDashboard, rowsOf } from '../../scripts/browser/library.mjs';
import { clickToolbar } from '../../scripts/browser/toolbar.mjs';
import { until } from '../../scripts/browser/until.mjs';
import { stopWorker } from '../../scripts/browser/worker.mjs';
import { problemsOf } from './axe';
import { openTab, pressAway, says, speak } from './browser';
import { go, withDownloads } from './one-capture';

const NAME = 'Quillon Vexley';
const SECRETS = ['quillon', 'vexley'];
const url = 'https://www.example.com/news/1';
const pages = {
  [url]: `<!doctype html><meta name="author" content="${NAME}"><title>Autumn tea</title>
    <style>body { margin: 0; font: 20px/40px serif; background: #fff } b { background: #f0f }</style>
    <article><h1>Autumn tea</h1><p>By <b id="name">${NAME}</b> today</p>
    ${'<p>The autumn tea is on sale from today in all shops of the town.</p>'.repeat(60)}
    <p>Asked by mail, <b>${NAME}</b> said nothing.</p></article>`,
};

type Zhibi = Awaited<ReturnType<typeof withDownloads>>['zhibi'];

/** The popup over that page, told to hide parts first and entered; what it leads to. */
async function taken(
  zhibi: Zhibi,
  dashboard: Page,
  keys: ('h' | 'f')[],
): Promise<{ page: Page; areas: Box[] }> {
  const page = await openTab(zhibi, url, pages);
  const name = await page.$eval('#name', (node) => JSON.parse(JSON.stringify(node.getBoundingClientRect())));
  const popup = await clickToolbar(zhibi, page);
  await popup.waitForSelector('.draft-picture img');
  for (const key of keys) await popup.keyboard.press(key);
  await pressAway(popup, 'Enter');
  await dashboard.waitForSelector('.marks-sheet :is(img, canvas)', { timeout: 30_000 });
  await dashboard.bringToFront();
  return { page, areas: [name] };
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Drags over an area of the picture that is shown, given in CSS pixels of its page. */
async function hideArea(dashboard: Page, { left, top, width, height }: Box): Promise<void> {
  const sheet = await dashboard.$eval('.marks-sheet', (node) => {
    const { left, top, width } = node.getBoundingClientRect();
    return { left, top, scale: width / (node as HTMLElement).offsetWidth };
  });
  const at = (x: number, y: number): [number, number] => [
    sheet.left + x * sheet.scale,
    sheet.top + y * sheet.scale,
  ];
  await dashboard.mouse.move(...at(left - 2, top - 2));
  await dashboard.mouse.down();
  await dashboard.mouse.move(...at(left + width + 2, top + height + 2), { steps: 5 });
  await dashboard.mouse.up();
}

/** Where something of what was hidden is still stored: its words in any table or setting, its colour in any picture. */
function leftOver(page: Page): Promise<string[]> {
  return page.evaluate(async (secrets) => {
    const found: string[] = [];
    const look = (text: string, where: string) => {
      for (const secret of secrets)
        if (text.toLowerCase().includes(secret)) found.push(`${secret} in ${where}`);
    };
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    look(JSON.stringify(await chrome.storage.local.get(null)), 'storage');
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name ?? ''));
      for (const table of Array.from(database.objectStoreNames)) {
        const rows: unknown[] = await asked(database.transaction(table).objectStore(table).getAll());
        look(JSON.stringify(rows), table);
        for (const row of rows) {
          const { blob } = row as { blob?: unknown };
          if (!(blob instanceof Blob)) continue;
          const bitmap = await createImageBitmap(blob).catch(() => null);
          if (!bitmap) look(await blob.text(), `bytes of ${table}`);
          else {
            const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
            context?.drawImage(bitmap, 0, 0);
            const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
            for (let at = 0; at < data.length; at += 4) {
              if ((data[at] ?? 0) < 200 || (data[at + 1] ?? 255) > 90 || (data[at + 2] ?? 0) < 200) continue;
              found.push(`its colour in a picture of ${bitmap.width} × ${bitmap.height}`);
              break;
            }
          }
        }
      }
      database.close();
    }
    return [...new Set(found)];
  }, SECRETS);
}

test.each([
  { what: 'what is in view', keys: ['h' as const], scrolled: 1 },
  { what: 'a whole page', keys: ['h' as const, 'f' as const], scrolled: 3 },
])(
  '$what: hidden before it is saved, and then in nothing that is stored or exported',
  async ({ keys, scrolled }) => {
    const { zhibi, folder } = await withDownloads();
    const dashboard = await openDashboard(zhibi, '/library');
    await speak(dashboard, 'en');
    const { areas } = await taken(zhibi, dashboard, keys);
    expect(await capturesIn(dashboard)).toEqual([]);
    // The check itself sees what is there before.
    expect(await leftOver(dashboard)).toEqual(
      expect.arrayContaining(['quillon in jobs', expect.stringContaining('its colour')]),
    );
    for (const area of areas) await hideArea(dashboard, area);
    await says(dashboard, 'Quillon Vexley');
    await dashboard.keyboard.press('Enter');
    await dashboard.waitForSelector('.capture-picture img');
    const [capture] = await capturesIn(dashboard);
    expect(capture).toMatchObject({ url, title: 'Autumn tea', author: '███', partial: ['redacted'] });
    expect(capture?.redacted).toMatchObject([{ atCapture: true }]);
    await says(dashboard, 'are not in this capture');
    expect(await rowsOf(dashboard, 'jobs')).toEqual([]);
    const [content] = (await rowsOf(dashboard, 'contents')) as { page?: { hashes: string[] } }[];
    expect(content?.page?.hashes.length ?? 1).toBeGreaterThanOrEqual(scrolled);
    expect(await leftOver(dashboard)).toEqual([]);

    const save = (act: () => Promise<unknown>) => downloadInto(zhibi.browser, folder, act);
    await go(dashboard, '/settings');
    await dashboard.waitForSelector('.settings-archive');
    const files = [await save(() => dashboard.click('.settings-archive button'))];
    await go(dashboard, '/digest');
    await dashboard.waitForSelector('.digest-desk');
    files.push(
      await save(() => dashboard.keyboard.press('h')),
      await save(() => dashboard.keyboard.press('m')),
    );
    for (const file of files) {
      const text = (await readFile(file)).toString('latin1').toLowerCase();
      expect(text).toContain('autumn tea');
      for (const secret of SECRETS) expect(text, file).not.toContain(secret);
    }
  },
);

test('what waits to be hidden outlives its tab and the worker; it is said, and given up, and taken back', async () => {
  const { zhibi } = await withDownloads();
  const dashboard = await openDashboard(zhibi, '/library');
  await speak(dashboard, 'en');
  await taken(zhibi, dashboard, ['h']);
  expect(await problemsOf(dashboard)).toEqual([]);
  await stopWorker(zhibi);
  await go(dashboard, '/library');
  await dashboard.reload();
  await says(dashboard, '1 capture is not saved yet');
  await dashboard.click('.waiting-line a');
  await dashboard.waitForSelector('.marks-sheet img');
  const [job] = await rowsOf(dashboard, 'jobs');
  await dashboard.evaluate(() => {
    Array.from(document.querySelectorAll('button'))
      .find((button) => button.textContent?.includes('Do not save'))
      ?.click();
  });
  await says(dashboard, 'nothing kept');
  expect(await rowsOf(dashboard, 'jobs')).toEqual([]);
  expect(await leftOver(dashboard)).toEqual([]);
  await dashboard.keyboard.press('z');
  await dashboard.waitForSelector('.marks-sheet img');
  expect(await rowsOf(dashboard, 'jobs')).toEqual([job]);
  // Nothing chosen: saved as it was taken.
  await dashboard.keyboard.press('Enter');
  await dashboard.waitForSelector('.capture-picture img');
  expect(await capturesIn(dashboard)).toMatchObject([{ author: NAME, partial: [] }]);
  await until(async () => (await rowsOf(dashboard, 'jobs')).length === 0, { what: 'no job left' });
});
