import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { pressCommand } from '../../scripts/browser/key.mjs';
import { captureIn, keysOf, openDashboard, rowsOf } from '../../scripts/browser/library.mjs';
import { clickToolbar } from '../../scripts/browser/toolbar.mjs';
import { until } from '../../scripts/browser/until.mjs';
import { workerOf } from '../../scripts/browser/worker.mjs';
import { words } from '../../utils/words';
import { openTab, says, sharedZhibi, speak } from './browser';

const SENTENCE = '桂花拿铁今日起在全国门店供应，会员首杯立减五元。';
const body = (title: string) =>
  `<!doctype html><meta charset="utf-8"><title>${title}</title><p>${title}：${SENTENCE.repeat(12)}</p>`;
const first = 'https://moving.example/first';
const pages = {
  [first]: body('第一页'),
  'https://moving.example/second': body('第二页'),
  'https://elsewhere.example/': body('别处'),
};

const zhibi = sharedZhibi();
let dashboard: Page;
beforeAll(async () => {
  dashboard = await openDashboard(zhibi());
});

/** Makes the nth call of one of the browser's functions wait until it is let go; afterwards all is as before. */
async function hold([call, nth]: readonly [string, number]) {
  const worker = await workerOf(zhibi());
  // Measures of the capture before would say that this one is further than it is.
  await worker.evaluate(`{
    performance.clearMeasures();
    const real = ${call};
    let calls = 0;
    globalThis.reached = new Promise((tell) => {
      ${call} = async (...given) => {
        if (++calls < ${nth}) return real(...given);
        ${call} = real;
        await new Promise((go) => { globalThis.letGo = go; tell(true); });
        return real(...given);
      };
    });
  } true`);
  return {
    /** Resolves when the call waits, and the other half of the evidence is there. */
    async reached() {
      await worker.evaluate('reached');
      const other = call === picture[0] ? 'read' : 'picture';
      const there = `performance.getEntriesByName('zhibi:${other}').length > 0`;
      await until(() => worker.evaluate(there) as Promise<boolean>, { what: other });
    },
    letGo: () => worker.evaluate('letGo()'),
  };
}

const to = (url: string) => async (page: Page) => void (await page.goto(url));
const close = (page: Page) => page.close();

/** Calls that a capture makes, in their order. */
const reader = ['chrome.scripting.executeScript', 1] as const;
const reading = ['chrome.scripting.executeScript', 2] as const;
const picture = ['chrome.tabs.captureVisibleTab', 1] as const;

const second = 'https://moving.example/second';
const elsewhere = 'https://elsewhere.example/';

test.each([
  ['goes on within the site before the reader is there', reader, to(second), ['navigated']],
  ['goes on within the site before it is read', reading, to(second), ['navigated']],
  ['goes to another site before it is read', reading, to(elsewhere), ['navigated']],
  ['is closed before it is read', reading, close, ['navigated']],
  ['goes on within the site before its picture', picture, to(second), ['navigated']],
  ['goes to another site before its picture', picture, to(elsewhere), ['navigated', 'no-picture']],
  ['is closed before its picture', picture, close, ['navigated', 'no-picture']],
] as const)(
  'a page that %s: no two pages are mixed, and it says why it is partial',
  async (_what, call, leave, partial) => {
    const page = await openTab(zhibi(), first, pages);
    const before = await keysOf(dashboard, 'captures');
    const held = await hold(call);
    await pressCommand(page, 'capture-now');
    await held.reached();
    await leave(page);
    await held.letGo();
    const added = async () => (await keysOf(dashboard, 'captures')).find((id) => !before.includes(id));
    const { capture, content } = await captureIn(dashboard, await until(added, { what: 'the capture' }));
    expect(capture).toMatchObject({ partial, title: '第一页', url: first });
    expect(content.text.slice(0, 3)).toBe(call === picture ? '第一页' : '');
    expect(capture.picture === null).toBe(call === picture);
    await until(async () => (await rowsOf(dashboard, 'jobs')).length === 0, { what: 'no job left' });
    if (!page.isClosed()) await page.close();
  },
);

test('a page of which all was to be taken, left before its first picture: none of another page, and it says so', async () => {
  const page = await openTab(zhibi(), first, pages);
  const before = await keysOf(dashboard, 'captures');
  const held = await hold(picture);
  await pressCommand(page, 'capture-page');
  await held.reached();
  await page.goto(elsewhere);
  await held.letGo();
  const added = async () => (await keysOf(dashboard, 'captures')).find((id) => !before.includes(id));
  const { capture, content } = await captureIn(dashboard, await until(added, { what: 'the capture' }));
  expect(capture).toMatchObject({ partial: ['navigated', 'no-picture'], picture: null, url: first });
  expect(content).toMatchObject({ text: expect.stringContaining(SENTENCE) });
  expect(content.page ?? null).toBe(null);
  await page.close();
});

test.each(['en', 'zh'] as const)(
  'the page under an open popup goes elsewhere (%s): it says so, and Enter keeps what was read',
  async (locale) => {
    await speak(dashboard, locale);
    const page = await openTab(zhibi(), first, pages);
    const before = await keysOf(dashboard, 'captures');
    const held = await hold(picture);
    const popup = await clickToolbar(zhibi(), page);
    await held.reached();
    await says(popup, '第一页');
    await page.goto(elsewhere);
    await held.letGo();
    const { because, reason } = words[locale].partial;
    await says(popup, because([reason.navigated, reason['no-picture']]));
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.saved');
    const [id = ''] = (await keysOf(dashboard, 'captures')).filter((each) => !before.includes(each));
    expect((await captureIn(dashboard, id)).capture).toMatchObject({
      url: first,
      title: '第一页',
      partial: ['navigated', 'no-picture'],
    });
    await page.close();
  },
);
