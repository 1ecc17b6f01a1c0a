import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { capturesIn, keysOf, openDashboard, rowsOf } from '../../scripts/browser/library.mjs';
import { clickToolbar } from '../../scripts/browser/toolbar.mjs';
import { until } from '../../scripts/browser/until.mjs';
import { workerOf } from '../../scripts/browser/worker.mjs';
import { words } from '../../utils/words';
import { openTab, says, sharedZhibi, speak } from './browser';

const url = 'https://www.example.com/news/1';
const pages = {
  [url]: `<!doctype html><title>秋季新品</title><h1>秋季新品</h1>${'<p>桂花拿铁今日上市。</p>'.repeat(20)}`,
};

const zhibi = sharedZhibi();
let dashboard: Page;
let page: Page;
beforeAll(async () => {
  dashboard = await openDashboard(zhibi());
  page = await openTab(zhibi(), url, pages);
});

async function noJobLeft(): Promise<void> {
  await until(async () => (await rowsOf(dashboard, 'jobs')).length === 0, { what: 'no job left' });
}

test('Enter twice and a click on the button at the same moment are one capture', async () => {
  const popup = await clickToolbar(zhibi(), page);
  await popup.waitForSelector('.draft-picture img');
  await popup.evaluate(() => {
    const enter = { key: 'Enter', bubbles: true, cancelable: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', enter));
    document.body.dispatchEvent(new KeyboardEvent('keydown', enter));
    document.querySelector<HTMLElement>('.draft-foot button')?.click();
  });
  await popup.waitForSelector('.saved');
  await noJobLeft();
  expect(await capturesIn(dashboard)).toHaveLength(1);
  await popup.close();
});

/** While it is full the worker can write no capture; the real disk is filled in the library's own tests. */
async function disk(full: boolean): Promise<void> {
  const worker = await workerOf(zhibi());
  await worker.evaluate(`{
    const store = IDBObjectStore.prototype;
    globalThis.real ??= { put: store.put, add: store.add };
    for (const name of ['put', 'add']) store[name] = function (...given) {
      if (${full} && this.name === 'captures') throw new DOMException('full', 'QuotaExceededError');
      return real[name].apply(this, given);
    };
  } true`);
}

test.each(['en', 'zh'] as const)(
  'the disk is full (%s): the popup says so, the draft stays, and R saves it once there is room',
  async (locale) => {
    await speak(dashboard, locale);
    const before = await keysOf(dashboard, 'captures');
    const popup = await clickToolbar(zhibi(), page);
    await popup.waitForSelector('.draft-picture img');
    await popup.type('textarea', '写到一半');
    await disk(true);
    await popup.keyboard.press('Enter');
    await says(popup, words[locale].failures['disk-full']);
    expect(await keysOf(dashboard, 'captures')).toEqual(before);
    expect(await rowsOf(dashboard, 'jobs')).toMatchObject([{ annotation: { note: '写到一半' } }]);
    await disk(false);
    await popup.focus('.draft-foot button');
    await popup.keyboard.press('r');
    await popup.waitForSelector('.saved');
    await noJobLeft();
    const added = (await capturesIn(dashboard)).filter(({ id }) => !before.includes(id));
    expect(added).toMatchObject([{ note: '写到一半', partial: [], picture: { type: 'image/jpeg' } }]);
    await popup.close();
  },
);

test('the disk is full and the popup is closed: the worker saves what was entered once there is room', async () => {
  const before = await keysOf(dashboard, 'captures');
  const popup = await clickToolbar(zhibi(), page);
  await popup.waitForSelector('.draft-picture img');
  await disk(true);
  await popup.keyboard.press('Enter');
  await says(popup, words.zh.failures['disk-full']);
  await popup.close();
  expect(await rowsOf(dashboard, 'jobs')).toHaveLength(1);
  await disk(false);
  const worker = await workerOf(zhibi());
  await worker.evaluate("chrome.alarms.create('tend', { when: Date.now() })");
  await noJobLeft();
  expect(await keysOf(dashboard, 'captures')).toHaveLength(before.length + 1);
});
