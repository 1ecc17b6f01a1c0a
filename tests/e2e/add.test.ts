import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { capturesIn, openDashboard, rowsOf } from '../../scripts/browser/library.mjs';
import { until } from '../../scripts/browser/until.mjs';
import type { Brand, Sighting, Subject } from '../../utils/model';
import { problemsOf } from './axe';
import { says, speak, withZhibi } from './browser';
import { pngOf } from './png';

const folder = mkdtempSync(join(tmpdir(), 'zhibi-pictures-'));

function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** Drops files from the disk, as a file manager does. */
async function drop(page: Page, files: string[]): Promise<void> {
  const devtools = await page.createCDPSession();
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data });
  }
  await devtools.detach();
}

const NAME = '.add-group input[maxlength="200"]';
const NUMBER = '.add-number input';

async function inBothLooks(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [locale, theme] of [
    ['en', 'dark'],
    ['zh', 'light'],
  ]) {
    await page.evaluate(
      `chrome.storage.local.set({ 'settings.locale': '${locale}', 'settings.theme': '${theme}' })`,
    );
    await page.waitForFunction((next) => document.documentElement.dataset['theme'] === next, {}, theme ?? '');
    found.push(...(await problemsOf(page)));
  }
  return found;
}

test('a screenshot dropped on the library becomes a reading beside its picture, marked wherever it stands', async () => {
  const zhibi = await withZhibi();
  const page = await openDashboard(zhibi, '/library');
  await speak(page, 'zh');
  await says(page, '还没有采集');
  const bytes = pngOf(1080, 2400, 0x0f);
  await drop(page, [file('微信图片_20260115102231.png', bytes)]);
  await page.waitForSelector('.add-picture img');
  expect(await inBothLooks(page)).toEqual([]);

  // A number that hangs on nothing, then one that may mean two things: both are refused, and nothing is saved.
  await page.type(NUMBER, '1.234');
  await page.type(NAME, '秋季新品发布');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.add-form > .field-error');
  expect(await capturesIn(page)).toEqual([]);
  await page.$eval(NUMBER, (input) => (input as HTMLInputElement).select());
  await page.type(NUMBER, '10万+');
  await says(page, '≥ 100,000');
  // While an input method composes, Enter is its own.
  const devtools = await page.createCDPSession();
  await page.focus(NAME);
  await devtools.send('Input.imeSetComposition', { text: 'hui', selectionStart: 3, selectionEnd: 3 });
  await page.$eval(NAME, (input) =>
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })),
  );
  await devtools.send('Input.insertText', { text: '会' });
  expect(await page.$eval(NAME, (input) => (input as HTMLInputElement).value)).toBe('秋季新品发布会');
  expect(await capturesIn(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.own-readings');

  const [capture] = await capturesIn(page);
  expect(capture).toMatchObject({
    trigger: 'manual',
    dated: 'name',
    kind: 'post',
    platform: 'channels',
    title: '秋季新品发布会',
    partial: [],
    picture: { type: 'image/png', width: 1080, height: 2400, bytes: bytes.length },
    thumbnail: { type: 'image/jpeg', width: 480, height: 640 },
  });
  const [sighting] = (await rowsOf(page, 'sightings')) as Sighting[];
  expect(sighting?.subjects[0]?.readings).toEqual([
    {
      metric: 'views',
      raw: '10万+',
      low: 100_000,
      high: null,
      unit: null,
      from: 'manual',
      conflict: null,
      unverified: false,
    },
  ]);
  const marks = () => page.$$eval('.reading-by-hand', (all) => all.map(({ textContent }) => textContent));
  expect(await marks()).toEqual(['手工']);
  expect(await inBothLooks(page)).toEqual([]);
  const [subject] = (await rowsOf(page, 'subjects')) as Subject[];
  expect(subject?.latest.views?.from).toBe('manual');
  await page.evaluate((id) => {
    location.hash = `/subject/${id}`;
  }, subject?.id);
  await page.waitForSelector('.sighting-line .reading-by-hand');
  await page.waitForSelector('.reading-table .reading-by-hand');
  expect(await inBothLooks(page)).toEqual([]);

  // The same picture again says so, and the capture can be taken back.
  await page.evaluate(() => {
    location.hash = '/add';
  });
  await page.waitForSelector('.add-empty');
  expect(await inBothLooks(page)).toEqual([]);
  await drop(page, [join(folder, '微信图片_20260115102231.png')]);
  await says(page, '资料库里已有这张图');
  await page.keyboard.press('Escape');
});

test('many old screenshots come in at once, each with its date and brand; what is none says why, and all can be taken back', async () => {
  const zhibi = await withZhibi();
  const page = await openDashboard(zhibi, '/brands');
  await page.waitForSelector('.add-brands textarea');
  await page.type('.add-brands textarea', '示例咖啡 cafe.example.com');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.brand-link');
  await page.evaluate(() => {
    location.hash = '/library';
  });
  await page.waitForSelector('.empty-state');
  await speak(page, 'zh');
  await drop(page, [
    file('示例咖啡 双11 20251111.png', pngOf(1080, 1920, 0x55)),
    file('Screenshot 2026-01-15 at 10.22.31 PM.png', pngOf(1440, 900, 0x33)),
    file('another name.png', pngOf(1440, 900, 0x33)),
    file('broken.png', pngOf(500, 500, 0x11).slice(0, 60)),
    file('really-a-page.png', '<!doctype html><script>alert(1)</script>'),
    file('hundred-megapixels_2026-02-03.png', pngOf(10_000, 10_000, 0x3c)),
  ]);
  await says(page, '补录 3 张');
  // What cannot come in is not counted as what waits to.
  await says(page, '待补录 3 张截图');
  for (const told of ['图片已损坏', '不是 PNG', '与这里的另一张相同']) await says(page, told);
  expect(await inBothLooks(page)).toEqual([]);
  await page.keyboard.press('i');
  await says(page, '已补录 3 张截图');

  const [brand] = (await rowsOf(page, 'brands')) as Brand[];
  const captures = (await capturesIn(page)).sort((a, b) => a.at - b.at);
  expect(captures.map(({ title, trigger, dated, brandId }) => [title, trigger, dated, brandId])).toEqual([
    ['示例咖啡 双11 20251111', 'imported', 'name-day', brand?.id],
    ['Screenshot 2026-01-15 at 10.22.31 PM', 'imported', 'name', null],
    ['hundred-megapixels 2026-02-03', 'imported', 'name-day', null],
  ]);
  expect(captures.every(({ picture, thumbnail }) => picture && thumbnail)).toBe(true);
  expect(captures[2]?.picture).toMatchObject({ width: 10_000, height: 10_000 });
  // What was not taken is still here, and the double is now known by its capture.
  await says(page, '资料库里已有');
  await says(page, '没有可以补录的截图');
  expect(await page.$$eval('.add-batch tbody tr', (rows) => rows.length)).toBe(3);

  await page.keyboard.press('z');
  await until(async () => (await capturesIn(page)).every(({ binned }) => binned === 1), {
    what: 'all of the batch in the bin',
  });
  // What is in the bin is not in the way: the double may come in now.
  await says(page, '补录 1 张');

  // The button that was pressed last has gone; keys go on from the title. What is not wanted goes by a key, and comes back.
  await page.waitForFunction(() => document.activeElement?.localName === 'h1');
  await page.keyboard.press('Delete');
  await page.waitForSelector('.add-empty');
  await page.waitForFunction(() => document.activeElement?.localName === 'h1');
  await page.keyboard.press('z');
  await page.waitForFunction(() => document.querySelectorAll('.add-batch tbody tr').length === 3);
});

test('a picture out of the clipboard comes in by Ctrl V; text that is pasted into a field stays text', async () => {
  const zhibi = await withZhibi();
  const page = await openDashboard(zhibi, '/add');
  await page.waitForSelector('.add-empty');
  await zhibi.browser
    .defaultBrowserContext()
    .overridePermissions(`chrome-extension://${zhibi.id}`, ['clipboard-read', 'clipboard-sanitized-write']);
  await page.bringToFront();
  const png = Buffer.from(pngOf(800, 600, 0x0f)).toString('base64');
  await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const blob = new Blob([bytes], { type: 'image/png' });
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
  }, png);
  const paste = async () => {
    await page.keyboard.down('Control');
    await page.keyboard.press('v', { commands: ['Paste'] });
    await page.keyboard.up('Control');
  };
  await paste();
  await page.waitForSelector('.add-picture img');
  await page.evaluate(() => navigator.clipboard.writeText('秋季新品'));
  await page.focus(NAME);
  await paste();
  await page.waitForFunction(
    (field) => (document.querySelector(field) as HTMLInputElement | null)?.value === '秋季新品',
    {},
    NAME,
  );
  await page.keyboard.press('Enter');
  await page.waitForSelector('.capture-page');
  expect((await capturesIn(page))[0]).toMatchObject({ trigger: 'manual', dated: 'now', title: '秋季新品' });
});

test('a number without a picture needs the word that it was seen, and says so from then on', async () => {
  const zhibi = await withZhibi();
  const page = await openDashboard(zhibi, '/library');
  await speak(page, 'zh');
  await says(page, '还没有采集');
  await page.keyboard.press('a');
  await page.waitForSelector('.add-empty');
  await page.keyboard.press('w');
  await page.waitForSelector(NAME);
  await page.type(NAME, '门店海报');
  await page.type(NUMBER, '321');
  await page.keyboard.press('Enter');
  await says(page, '数字要有截图作证');
  expect(await capturesIn(page)).toEqual([]);
  await page.click('.add-form .checkbox input');
  await page.focus(NUMBER);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.own-readings');
  await says(page, '没有截图，仅凭录入者所见');
  expect((await capturesIn(page))[0]).toMatchObject({
    picture: null,
    partial: ['seen-only'],
    trigger: 'manual',
  });
  expect(await inBothLooks(page)).toEqual([]);
});
