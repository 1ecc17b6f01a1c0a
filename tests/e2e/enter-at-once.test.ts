import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { captureByKey } from '../../scripts/browser/capture.mjs';
import { pressCommand } from '../../scripts/browser/key.mjs';
import { capturesIn, keysOf, openDashboard, rowsOf } from '../../scripts/browser/library.mjs';
import { clickToolbar } from '../../scripts/browser/toolbar.mjs';
import { until } from '../../scripts/browser/until.mjs';
import { stopWorker } from '../../scripts/browser/worker.mjs';
import type { Capture } from '../../utils/model';
import { openTab, sharedZhibi } from './browser';

/** Enter as soon as the popup can hear a key, and the popup closed in the same moment. */
const url = 'https://www.example.com/news/1';
const other = 'https://www.example.com/news/2';
const pageOf = (title: string) =>
  `<!doctype html><title>${title}</title><h1>${title}</h1>${'<p>桂花拿铁今日上市。</p>'.repeat(20)}`;
const pages = { [url]: pageOf('秋季新品'), [other]: pageOf('冬季新品') };

const zhibi = sharedZhibi();
let dashboard: Page;
let page: Page;
let known: string[];
beforeAll(async () => {
  dashboard = await openDashboard(zhibi());
});
beforeEach(async () => {
  known = await keysOf(dashboard, 'captures');
  page = await openTab(zhibi(), url, pages);
});
afterEach(() => page.close());

async function openByKey(): Promise<Page> {
  const before = new Set(zhibi().browser.targets());
  await pressCommand(page, '_execute_action');
  const target = await zhibi().browser.waitForTarget(
    (each) => !before.has(each) && each.url().endsWith('/popup.html'),
    { timeout: 10_000 },
  );
  return target.asPage();
}

const openByClick = () => clickToolbar(zhibi(), page);

interface Typed {
  /** Typed before Enter, as soon as there is a field to type into. */
  note?: string;
  press?: { isComposing: boolean; keyCode: number };
}

/** A browser shows a popup, and gives it keys, once it is loaded. This is a moment before: its code has run, no more. */
async function enterAndClose(popup: Page, { note, press }: Typed = {}): Promise<void> {
  const typing = popup.evaluate(
    (text, how) => {
      const enter = () => {
        const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...how });
        (document.activeElement ?? document.body).dispatchEvent(event);
        window.close();
      };
      const type = () => {
        const field = document.querySelector('textarea');
        if (!field) return void setTimeout(type, 1);
        field.focus();
        document.execCommand('insertText', false, text);
        setTimeout(enter);
      };
      const begin = text === undefined ? enter : type;
      const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      // The rig may be later than that.
      if (load?.domContentLoadedEventStart) begin();
      else addEventListener('DOMContentLoaded', begin);
    },
    note,
    press,
  );
  await typing.catch(() => undefined);
  await until(async () => popup.isClosed(), { what: 'the popup closed' });
}

async function added(): Promise<Capture[]> {
  return (await capturesIn(dashboard)).filter(({ id }) => !known.includes(id));
}

async function savedOnce(): Promise<Capture | undefined> {
  await until(async () => (await added()).length > 0, { what: 'the capture' });
  await until(async () => (await rowsOf(dashboard, 'jobs')).length === 0, { what: 'no job left' });
  const left =
    'chrome.storage.local.get().then((all) => !Object.keys(all).some((key) => /letter/.test(key)))';
  await until(() => dashboard.evaluate(left) as Promise<boolean>, { what: 'no letter left' });
  const [capture, ...others] = await added();
  expect(others).toEqual([]);
  return capture;
}

const whole = { url, title: '秋季新品', trigger: 'popup', partial: [], picture: { type: 'image/jpeg' } };

test.each([
  ['opened by a click', openByClick, false],
  ['opened by its key', openByKey, false],
  ['opened by a click while the worker sleeps', openByClick, true],
  ['opened by its key while the worker sleeps', openByKey, true],
] as const)('%s, Enter, closed at once: saved, and the badge says so', async (_how, open, asleep) => {
  if (asleep) await stopWorker(zhibi());
  await enterAndClose(await open());
  expect(await savedOnce()).toMatchObject({ ...whole, note: '' });
  const badge = `chrome.tabs.query({ url: [] }).then((tabs) => Promise.all(
    tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })))).then((texts) => texts.includes('✓'))`;
  await until(() => dashboard.evaluate(badge) as Promise<boolean>, { what: 'the badge' });
});

test.each([false, true])('what was typed before Enter is kept (the worker sleeps: %s)', async (asleep) => {
  if (asleep) await stopWorker(zhibi());
  await enterAndClose(await openByClick(), { note: '先写再存' });
  expect(await savedOnce()).toMatchObject({ ...whole, note: '先写再存' });
});

test.each([false, true])(
  'what the settings ask of every capture is kept to (the worker sleeps: %s)',
  async (asleep) => {
    const wish = (on: boolean) =>
      dashboard.evaluate(
        `chrome.storage.local.set({ 'settings.stamped': ${on}, 'settings.keepPage': ${on} })`,
      );
    await wish(true);
    if (asleep) await stopWorker(zhibi());
    await enterAndClose(await openByClick());
    const saved = await savedOnce();
    await wish(false);
    expect(saved).toMatchObject({ ...whole, stamped: true });
    expect(await keysOf(dashboard, 'snapshots')).toContain(saved?.id);
  },
);

test.each([
  { isComposing: true, keyCode: 13 },
  { isComposing: false, keyCode: 229 },
])('an Enter of an input method saves nothing: %o', async (press) => {
  await enterAndClose(await openByClick(), { press });
  // What was to be saved would be there before what is captured after it.
  await captureByKey(page, dashboard);
  expect(await savedOnce()).toMatchObject({ trigger: 'key' });
});

test.each([false, true])(
  'another tab comes into view right after: the one before is saved (the worker sleeps: %s)',
  async (asleep) => {
    const next = await openTab(zhibi(), other, pages);
    if (asleep) await stopWorker(zhibi());
    await enterAndClose(await openByClick());
    await next.bringToFront();
    expect(await savedOnce()).toMatchObject({ url, title: '秋季新品' });
    await next.close();
  },
);

/** What a popup leaves that is gone before it knew more. */
async function leave(letter: object): Promise<void> {
  const argument = {
    jobId: crypto.randomUUID(),
    scope: 'page',
    extent: 'view',
    annotation: null,
    tab: null,
    ...letter,
  };
  const row = { [`letter.${argument.jobId}`]: { name: 'commitCapture', argument } };
  await dashboard.evaluate(`chrome.storage.local.set(${JSON.stringify(row)})`);
}

test('a page of the browser asks for its address, in a popup that opens again', async () => {
  await page.goto('chrome://version');
  const before = new Set(zhibi().browser.targets());
  await leave({ at: Date.now() });
  const target = await zhibi().browser.waitForTarget(
    (each) => !before.has(each) && each.url().endsWith('/popup.html'),
    { timeout: 10_000 },
  );
  const asking = await target.asPage();
  await asking.waitForSelector('.draft-evidence input');
  expect(await added()).toEqual([]);
  await asking.type('.draft-evidence input', 'tea.example/version');
  await asking.keyboard.press('Enter');
  await asking.waitForSelector('.saved');
  await asking.close();
  expect(await savedOnce()).toMatchObject({ url: 'https://tea.example/version', trigger: 'typed' });
});

test('a letter found too late: the tab that it names is kept by name, one that nobody knows is not guessed', async () => {
  const tab = { id: 1, windowId: 1, url, title: '昨天的页', incognito: false, active: true, width: 1280 };
  const at = Date.now() - 3_600_000;
  await leave({ at });
  await leave({ at, tab, annotation: { tags: [], note: '昨天' } });
  expect(await savedOnce()).toMatchObject({
    at,
    url,
    title: '昨天的页',
    note: '昨天',
    picture: null,
    partial: ['interrupted', 'no-picture'],
  });
});
