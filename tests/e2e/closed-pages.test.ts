import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { captureByKey } from '../../scripts/browser/capture.mjs';
import { pressCommand } from '../../scripts/browser/key.mjs';
import { capturesIn, openDashboard } from '../../scripts/browser/library.mjs';
import { clickToolbar } from '../../scripts/browser/toolbar.mjs';
import type { Capture } from '../../utils/model';
import { words } from '../../utils/words';
import { openTab, says, sharedZhibi, speak } from './browser';

/** Pages that no extension may read, or that hold no text: what can be had is kept, and the popup says what. */
const image = 'https://closed.example/cup.png';
const pdf = 'https://closed.example/price.pdf';
const emptyPdf = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj trailer<</Root 1 0 R>>
%%EOF`;
const pages = {
  [image]: {
    body: readFileSync(join(import.meta.dirname, '../../public/icon/96.png')),
    contentType: 'image/png',
  },
  [pdf]: { body: emptyPdf, contentType: 'application/pdf' },
};

const zhibi = sharedZhibi();
let dashboard: Page;
beforeAll(async () => {
  dashboard = await openDashboard(zhibi());
});

async function openBrowserPage(url: string): Promise<Page> {
  const page = await zhibi().browser.newPage();
  await page.goto(url);
  return page;
}

async function popupOver(page: Page): Promise<Page> {
  const popup = await clickToolbar(zhibi(), page);
  await popup.waitForSelector('.draft-picture img, .draft-no-picture');
  return popup;
}

/** Enter, and what it saved. */
async function saved(popup: Page): Promise<Capture | undefined> {
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.saved');
  await popup.close();
  return (await capturesIn(dashboard)).sort((a, b) => b.at - a.at)[0];
}

async function fill(popup: Page, field: 'address' | 'title', text: string): Promise<void> {
  const input = (await popup.$$('.draft-evidence input'))[field === 'address' ? 0 : 1];
  await input?.click({ count: 3 });
  await input?.type(text);
}

test('an image in a tab: its address, its name and its picture', async () => {
  const page = await openTab(zhibi(), image, pages);
  const { capture } = await captureByKey(page, dashboard);
  expect(capture).toMatchObject({ url: image, title: expect.stringContaining('cup.png'), partial: [] });
  expect(capture.picture).not.toBe(null);
});

test.each(['en', 'zh'] as const)(
  'a PDF (%s): says that it cannot be read, keeps address, title and picture',
  async (locale) => {
    await speak(dashboard, locale);
    const popup = await popupOver(await openTab(zhibi(), pdf, pages));
    await says(popup, `${words[locale].popup.unreadable} ${words[locale].popup.unreadableHow}`);
    await fill(popup, 'title', '价目表');
    expect(await saved(popup)).toMatchObject({
      url: pdf,
      site: 'closed.example',
      title: '价目表',
      partial: ['not-readable'],
      picture: { type: 'image/jpeg' },
    });
  },
);

test('a PDF by the shortcut is marked as partial too', async () => {
  const { capture } = await captureByKey(await openTab(zhibi(), pdf, pages), dashboard);
  expect(capture).toMatchObject({ url: pdf, partial: ['not-readable'], trigger: 'key' });
});

test('a PDF of which all is asked for: what is in view, and that it is not all', async () => {
  const { capture } = await captureByKey(await openTab(zhibi(), pdf, pages), dashboard, {
    command: 'capture-page',
  });
  expect(capture).toMatchObject({
    partial: ['not-readable', 'page-cut'],
    picture: { type: 'image/jpeg' },
  });
});

test('a page of Zhibi itself: a picture, a title and an address typed by hand', async () => {
  await speak(dashboard, 'zh');
  const popup = await popupOver(await openDashboard(zhibi(), '/brands'));
  await says(popup, words.zh.popup.unreadable);
  await fill(popup, 'title', '品牌一览');
  await fill(popup, 'address', 'no address');
  await popup.keyboard.press('Enter');
  await says(popup, words.zh.popup.addressBad);
  await fill(popup, 'address', 'tea.example/brands');
  expect(await saved(popup)).toMatchObject({
    url: 'https://tea.example/brands',
    title: '品牌一览',
    trigger: 'typed',
    partial: ['not-readable'],
    picture: { type: 'image/jpeg' },
  });
});

test('a page of Zhibi itself: a title alone is enough, its own address stays', async () => {
  const popup = await popupOver(await openDashboard(zhibi(), '/brands'));
  await fill(popup, 'title', '品牌');
  expect(await saved(popup)).toMatchObject({
    url: expect.stringMatching(/^chrome-extension:/),
    title: '品牌',
  });
});

test('a page of the browser by the shortcut: asks in the popup, as only the operator knows what it is', async () => {
  const before = (await capturesIn(dashboard)).length;
  const page = await openBrowserPage('chrome://version');
  const known = new Set(zhibi().browser.targets());
  await pressCommand(page, 'capture-now');
  const target = await zhibi().browser.waitForTarget(
    (each) => !known.has(each) && each.url().endsWith('/popup.html'),
    { timeout: 10_000 },
  );
  const popup = await target.asPage();
  await popup.waitForSelector('.draft-picture img');
  expect(await capturesIn(dashboard)).toHaveLength(before);
  await fill(popup, 'address', 'tea.example/version');
  expect(await saved(popup)).toMatchObject({
    url: 'https://tea.example/version',
    picture: { type: 'image/jpeg' },
  });
});

test('where nothing at all could be had, Enter asks for an address or a note instead of keeping an empty capture', async () => {
  const before = (await capturesIn(dashboard)).length;
  const popup = await popupOver(await openBrowserPage('about:blank'));
  await says(popup, words.zh.popup.unreadableNoPicture);
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.field-error');
  expect(await capturesIn(dashboard)).toHaveLength(before);
  await popup.type('textarea', '电话里听说的活动');
  expect(await saved(popup)).toMatchObject({
    url: '',
    note: '电话里听说的活动',
    picture: null,
    partial: ['not-readable', 'no-picture'],
  });
});
