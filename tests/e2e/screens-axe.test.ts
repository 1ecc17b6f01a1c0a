import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openDashboard } from '../../scripts/browser/library.mjs';
import { clickToolbar } from '../../scripts/browser/toolbar.mjs';
import { problemsOf } from './axe';
import { openTab, withZhibi } from './browser';

const url = 'https://www.example.com/news/1';
const pages = {
  [url]: '<!doctype html><title>秋季新品</title><h1>秋季新品</h1><p>满50减15，新人首单 9.9 元。</p>',
};

const LOOKS = [
  { locale: 'zh', theme: 'light' },
  { locale: 'en', theme: 'dark' },
];

/** Changes language and theme at once, as the settings do. */
async function lookOf(page: Page, { locale, theme }: (typeof LOOKS)[number]): Promise<void> {
  const settings = { 'settings.locale': locale, 'settings.theme': theme };
  await page.evaluate((next) => chrome.storage.local.set(next), settings);
  await page.waitForFunction((next) => document.documentElement.dataset['theme'] === next, {}, theme);
}

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

test('axe finds nothing in the popup, before Enter and after', async () => {
  const zhibi = await withZhibi();
  const popup = await clickToolbar(zhibi, await openTab(zhibi, url, pages));
  await popup.waitForSelector('.draft-picture img, .draft-no-picture');
  for (const look of LOOKS) {
    await lookOf(popup, look);
    expect(await problemsOf(popup)).toEqual([]);
  }
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.saved');
  expect(await problemsOf(popup)).toEqual([]);
});

test.each(['/welcome', '/brands', '/settings'])('axe finds nothing on %s', async (route) => {
  const zhibi = await withZhibi();
  const page = await openDashboard(zhibi, route);
  await page.waitForSelector('.welcome, .brands, .settings');
  for (const look of LOOKS) {
    await lookOf(page, look);
    expect(await problemsOf(page)).toEqual([]);
  }
});
