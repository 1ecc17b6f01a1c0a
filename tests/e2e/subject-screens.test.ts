import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { captureByKey } from '../../scripts/browser/capture.mjs';
import { openDashboard, rowsOf } from '../../scripts/browser/library.mjs';
import { clickToolbar } from '../../scripts/browser/toolbar.mjs';
import { until } from '../../scripts/browser/until.mjs';
import type { Brand, Subject } from '../../utils/model';
import { problemsOf } from './axe';
import { openTab, withZhibi } from './browser';

const fixture = (site: string, name: string) =>
  readFileSync(join(import.meta.dirname, `../fixtures/platforms/${site}/${name}.html`), 'utf8');

const profile = 'https://x.com/ExampleCafe';
const search = 'https://www.google.com/search?q=example+coffee';
const pages = { [profile]: fixture('x', 'profile'), [search]: fixture('google', 'serp') };

const textOf = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent ?? '');

/** Waits for so many: each part of a screen comes with a query of its own. */
async function countOf(page: Page, selector: string, wanted: number): Promise<void> {
  await until(async () => (await page.$$(selector)).length === wanted, { what: `${wanted} × ${selector}` });
}

async function go(page: Page, route: string, shown: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, route);
  await page.waitForSelector(shown);
}

/** What axe finds in both themes, in one language each. */
async function problemsInBothLooks(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [locale, theme] of [
    ['zh', 'light'],
    ['en', 'dark'],
  ]) {
    await page.evaluate(
      `chrome.storage.local.set({ 'settings.locale': '${locale}', 'settings.theme': '${theme}' })`,
    );
    await page.waitForFunction((next) => document.documentElement.dataset['theme'] === next, {}, theme ?? '');
    found.push(...(await problemsOf(page)));
  }
  return found;
}

test('from a profile’s capture to its channel, followed by keys, to the brand that has it; axe finds nothing on the way', async () => {
  const zhibi = await withZhibi();
  const dashboard = await openDashboard(zhibi, '/brands');
  await dashboard.waitForSelector('.add-brands textarea');
  await dashboard.type('.add-brands textarea', '示例咖啡 coffee.example');
  await dashboard.keyboard.press('Enter');
  await dashboard.waitForSelector('.brand-link');
  const page = await openTab(zhibi, profile, pages);
  const { capture, sighting } = await captureByKey(page, dashboard);
  await dashboard.bringToFront();

  await go(dashboard, '/library', '.row-reading');
  expect(await textOf(dashboard, '.row-reading')).toContain('76K');
  await go(dashboard, `/capture/${capture.id}`, '.own-readings');
  expect(await textOf(dashboard, '.own-readings')).toContain('76,000–76,999');
  await countOf(dashboard, '.subject-link', (sighting?.subjects.length ?? 0) - 1);
  expect(await problemsInBothLooks(dashboard)).toEqual([]);

  const subjects = (await rowsOf(dashboard, 'subjects')) as Subject[];
  // A quoted post brings its author's channel too; ids, and with them the order, are random.
  const channel = subjects.find(({ keys }) => keys.includes('x:channel:examplecafe'));
  await go(dashboard, `/subject/${channel?.id}`, '.reading-table');
  expect(await problemsInBothLooks(dashboard)).toEqual([]);
  await dashboard.keyboard.press('f');
  await dashboard.waitForSelector('dialog [role=option]');
  await dashboard.keyboard.press('Enter');
  await dashboard.waitForSelector('.subject-head .brand-mark');

  const [brand] = (await rowsOf(dashboard, 'brands')) as Brand[];
  await go(dashboard, `/brand/${brand?.id}`, '.brand-page .subject-table');
  await countOf(dashboard, '.brand-page .subject-table', 2);
  expect(await problemsInBothLooks(dashboard)).toEqual([]);
  // The first number leads to the capture that proves it.
  await dashboard.waitForSelector('.proof');
  expect(await dashboard.$eval('.proof', (link) => link.getAttribute('href'))).toBe(
    `#/capture/${capture.id}`,
  );
  await dashboard.keyboard.press('j');
  await dashboard.keyboard.press('Enter');
  await dashboard.waitForSelector('.subject-page');
  await dashboard.keyboard.press('Escape');
  await dashboard.waitForSelector('.brand-page');
});

test('a result page: its ranks before it is saved, on its capture, and by time on its keyword', async () => {
  const zhibi = await withZhibi();
  const dashboard = await openDashboard(zhibi, '/brands');
  await dashboard.waitForSelector('.add-brands textarea');
  await dashboard.type('.add-brands textarea', '示例咖啡 example.com');
  await dashboard.keyboard.press('Enter');
  await dashboard.waitForSelector('.brand-link');
  const page = await openTab(zhibi, search, pages);
  const { capture, sighting } = await captureByKey(page, dashboard);
  const results = sighting?.results?.results ?? [];
  const own = results.find(({ url }) => new URL(url).host === 'www.example.com');
  const popup = await clickToolbar(zhibi, page);
  await popup.waitForSelector('.draft-results li');
  expect(await textOf(popup, '.draft-results')).toContain('example coffee');
  expect(await textOf(popup, '.draft-results li')).toMatch(new RegExp(`示例咖啡.*${own?.rank}$`));
  await popup.close();

  await dashboard.bringToFront();
  await go(dashboard, `/capture/${capture.id}`, '.result-list');
  const lists = await dashboard.$$eval('.result-list', (all) =>
    all.map((list) => [...list.querySelectorAll('li > .num')].map((rank) => rank.textContent)),
  );
  const ranks = (ad: boolean) => results.filter((each) => each.ad === ad).map(({ rank }) => String(rank));
  expect(lists).toEqual([ranks(true), ranks(false)].filter((list) => list.length > 0));
  expect(ranks(false).length).toBeGreaterThan(1);
  expect(await problemsInBothLooks(dashboard)).toEqual([]);

  const subjects = (await rowsOf(dashboard, 'subjects')) as Subject[];
  const keyword = subjects.find(({ kind }) => kind === 'keyword');
  await go(dashboard, `/subject/${keyword?.id}`, '.rank-table .brand-link');
  expect(await textOf(dashboard, '.rank-table td.rank')).toBe(String(own?.rank));
  expect(await dashboard.$eval('.rank-table td.rank a', (link) => link.getAttribute('href'))).toBe(
    `#/capture/${capture.id}`,
  );
  expect(await problemsInBothLooks(dashboard)).toEqual([]);
});
