import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { captureIn, keysOf, openDashboard, rowsOf } from '../../scripts/browser/library.mjs';
import { clickToolbar } from '../../scripts/browser/toolbar.mjs';
import { until } from '../../scripts/browser/until.mjs';
import { workerOf } from '../../scripts/browser/worker.mjs';
import { openTab, sharedZhibi } from './browser';

const url = 'https://coffee.example/menu';
const own = 'https://coffee.example/cup.png';
const foreign = 'https://cdn.example.net/cup.png';
const link = 'https://coffee.example/offer?id=7';
const png = readFileSync(join(import.meta.dirname, '../../public/icon/96.png'));
const pages = {
  [url]: `<!doctype html><meta charset="utf-8"><title>菜单</title><h1>菜单</h1>
    <p id="first">第一段：本周新品。</p><p>第二段：会员价见门店。</p>
    <p><a href="${link}">第二杯 <b>半价</b></a></p>
    <img src="${own}" alt="自家杯子"><img src="${foreign}" alt="别家杯子">`,
  [own]: { body: png, contentType: 'image/png' },
  [foreign]: { body: png, contentType: 'image/png' },
};

const zhibi = sharedZhibi();
let dashboard: Page;
let page: Page;
beforeAll(async () => {
  dashboard = await openDashboard(zhibi());
  page = await openTab(zhibi(), url, pages);
});

/** Chooses an entry of the context menu. Menus cannot be opened without a window; the grant comes from the toolbar. */
function choose(info: Record<string, string>): Promise<void> {
  return chosen(`chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, tab)`);
}

/** Has the browser say that its operator asked for something on `tab`, the page. */
async function chosen(ask: string): Promise<void> {
  const popup = await clickToolbar(zhibi(), page);
  await popup.waitForSelector('.draft-picture img');
  await popup.close();
  const worker = await workerOf(zhibi());
  await worker.evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => ${ask})`,
  );
}

/** What one choice put into the library. */
async function captured(info: Record<string, string>) {
  const before = await keysOf(dashboard, 'captures');
  await choose(info);
  const added = async () => (await keysOf(dashboard, 'captures')).find((id) => !before.includes(id));
  return captureIn(dashboard, await until(added, { what: 'the capture' }));
}

test('the page', async () => {
  const { capture } = await captured({ menuItemId: 'page' });
  expect(capture).toMatchObject({ scope: 'page', trigger: 'menu', title: '菜单', partial: [] });
});

test('the selection: only its words', async () => {
  await page.evaluate(() => {
    const paragraph = document.querySelector('#first');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  });
  const { capture, content } = await captured({ menuItemId: 'selection' });
  expect(capture).toMatchObject({ scope: 'selection', trigger: 'menu' });
  expect(content.text).toBe('第一段：本周新品。');
});

test.each([
  ['the menu', "chrome.contextMenus.onClicked.dispatch({ menuItemId: 'hide' }, tab)"],
  ['a key', "chrome.commands.onCommand.dispatch('capture-hide', tab)"],
])('parts are hidden before anything is saved, asked for by %s', async (_by, ask) => {
  const before = await keysOf(dashboard, 'captures');
  await dashboard.evaluate("chrome.storage.local.set({ 'settings.keepPage': true })");
  await chosen(ask);
  await dashboard.waitForSelector('.marks-sheet img', { timeout: 30_000 });
  expect(await keysOf(dashboard, 'captures')).toEqual(before);
  expect(await rowsOf(dashboard, 'jobs')).toMatchObject([{ held: true, hide: true, keepPage: false }]);
  await dashboard.bringToFront();
  // Nothing chosen: saved as it was taken.
  await dashboard.keyboard.press('Enter');
  await dashboard.waitForSelector('.capture-picture img');
  const added = (await keysOf(dashboard, 'captures')).filter((id) => !before.includes(id));
  expect(added).toHaveLength(1);
  const { capture } = await captureIn(dashboard, added[0] ?? '');
  expect(capture).toMatchObject({ scope: 'page', title: '菜单', partial: [] });
  expect(await keysOf(dashboard, 'snapshots')).toEqual([]);
  await dashboard.evaluate("chrome.storage.local.set({ 'settings.keepPage': false })");
});

test('a link: its address and words', async () => {
  const { capture, content } = await captured({ menuItemId: 'link', linkUrl: link });
  expect(capture).toMatchObject({ scope: 'link', title: '第二杯 半价' });
  expect(content.target).toMatchObject({ url: link, text: '第二杯 半价', image: null });
});

test('an image of the site itself: its own bytes', async () => {
  const { capture, content } = await captured({ menuItemId: 'image', srcUrl: own });
  expect(capture.partial).toEqual([]);
  expect(content.target).toMatchObject({ url: own, text: '自家杯子', image: { width: 96, height: 96 } });
});

test('an image of another site: a crop of the picture, and says so', async () => {
  const { capture, content } = await captured({ menuItemId: 'image', srcUrl: foreign });
  expect(capture.partial).toEqual(['image-crop']);
  expect(content.target).toMatchObject({ url: foreign, text: '别家杯子', image: { type: 'image/jpeg' } });
});
