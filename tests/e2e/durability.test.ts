import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { captureByKey } from '../../scripts/browser/capture.mjs';
import { pressCommand } from '../../scripts/browser/key.mjs';
import { kill, launch } from '../../scripts/browser/launch.mjs';
import { capturesIn, keysOf, openDashboard, rowsOf } from '../../scripts/browser/library.mjs';
import { clickToolbar } from '../../scripts/browser/toolbar.mjs';
import { until } from '../../scripts/browser/until.mjs';
import { stopWorker, wakeWorker, workerOf } from '../../scripts/browser/worker.mjs';
import type { Snapshot } from '../../utils/model';
import { openTab, withZhibi } from './browser';

type Zhibi = Awaited<ReturnType<typeof withZhibi>>;

const url = 'https://example.com/a';
const words = 'A paragraph that is long enough to be somebody’s text, about an autumn offer. ';
const pages = { [url]: `<!doctype html><title>Autumn</title><h1>Autumn</h1><p>${words.repeat(12)}</p>` };

const jobsIn = (dashboard: Page) => rowsOf(dashboard, 'jobs');

/** Resolves when no work is left over. */
async function settled(dashboard: Page): Promise<void> {
  await until(async () => (await jobsIn(dashboard)).length === 0, { what: 'no job left', timeout: 30_000 });
}

/** Every capture has its content, and the bytes of every picture that it names. */
async function expectWhole(dashboard: Page): Promise<void> {
  const captures = await capturesIn(dashboard);
  const contents = (await rowsOf(dashboard, 'contents')) as { id: string }[];
  const hashes = ((await rowsOf(dashboard, 'blobs')) as { hash: string }[]).map(({ hash }) => hash);
  expect(contents.map(({ id }) => id).sort()).toEqual(captures.map(({ id }) => id).sort());
  for (const { picture, thumbnail } of captures) {
    for (const each of [picture, thumbnail]) if (each) expect(hashes).toContain(each.hash);
  }
}

/**
 * Stops the worker in the middle of what `stuck` never lets end, and starts the next one. `when`: whether a call with these
 * arguments is the one, as the text of a function.
 */
async function stopInTheMiddle(
  zhibi: Zhibi,
  dashboard: Page,
  page: Page,
  stuck: string,
  when = '() => true',
): Promise<void> {
  const worker = await workerOf(zhibi);
  await worker.evaluate(`globalThis.reached = false;
    globalThis.plain = ${stuck}.bind(${stuck.slice(0, stuck.lastIndexOf('.'))});
    ${stuck} = (...given) => {
      if (!(${when})(...given)) return globalThis.plain(...given);
      globalThis.reached = true;
      return new Promise(() => {});
    };`);
  await pressCommand(page, 'capture-now');
  await until(() => worker.evaluate('globalThis.reached') as Promise<boolean>, { what: stuck });
  await stopWorker(zhibi);
  await wakeWorker(dashboard);
}

test.each([
  ['while the page is read', 'chrome.scripting.executeScript'],
  ['while the picture is taken', 'chrome.tabs.captureVisibleTab'],
  ['while the address is looked up', 'chrome.tabs.get'],
  ['before the transaction', 'crypto.subtle.digest'],
  ['after the transaction, while the small picture is made', 'globalThis.createImageBitmap'],
])('the worker dies %s: the next one finishes, whole and once', async (_when, stuck) => {
  const zhibi = await withZhibi();
  const dashboard = await openDashboard(zhibi);
  const page = await openTab(zhibi, url, pages);
  await stopInTheMiddle(zhibi, dashboard, page, stuck);
  await settled(dashboard);
  const [capture, ...others] = await capturesIn(dashboard);
  expect(others).toEqual([]);
  expect(capture).toMatchObject({ url, title: 'Autumn', partial: [] });
  expect(capture?.thumbnail).not.toBe(null);
  await expectWhole(dashboard);
});

test('the worker dies while the page is kept: nothing is half kept, and the next one keeps it whole and once', async () => {
  const zhibi = await withZhibi();
  const dashboard = await openDashboard(zhibi);
  await dashboard.evaluate("chrome.storage.local.set({ 'settings.keepPage': true })");
  const page = await openTab(zhibi, url, pages);
  for (const [nth, when] of [
    "({ files }) => files?.[0] === '/snapshot.js'",
    '({ func, args }) => func && args?.length === 2 && args[0] === 0',
  ].entries()) {
    await stopInTheMiddle(zhibi, dashboard, page, 'chrome.scripting.executeScript', when);
    await settled(dashboard);
    const captures = await capturesIn(dashboard);
    expect(captures.map(({ partial }) => partial)).toEqual(Array(nth + 1).fill([]));
    const kept = (await rowsOf(dashboard, 'snapshots')) as Snapshot[];
    expect(kept.map(({ id }) => id).sort()).toEqual(captures.map(({ id }) => id).sort());
    const hashes = await keysOf(dashboard, 'blobs');
    for (const { hashes: of } of kept) expect(hashes).toEqual(expect.arrayContaining(of));
    await expectWhole(dashboard);
  }
});

test('the worker dies and the tab is closed: what was known is kept and says why it is not more', async () => {
  const zhibi = await withZhibi();
  const dashboard = await openDashboard(zhibi);
  const page = await openTab(zhibi, url, pages);
  const worker = await workerOf(zhibi);
  await worker.evaluate('chrome.tabs.captureVisibleTab = () => new Promise(() => {})');
  await pressCommand(page, 'capture-now');
  await until(async () => (await jobsIn(dashboard)).length === 1, { what: 'the job' });
  await stopWorker(zhibi);
  await page.close();
  await wakeWorker(dashboard);
  await settled(dashboard);
  const [capture] = await capturesIn(dashboard);
  expect(capture).toMatchObject({ url, title: 'Autumn', picture: null });
  expect(capture?.partial).toContain('no-picture');
});

test('the worker dies under an open popup: Enter still saves', async () => {
  const zhibi = await withZhibi();
  const dashboard = await openDashboard(zhibi);
  const popup = await clickToolbar(zhibi, await openTab(zhibi, url, pages));
  await popup.waitForSelector('.draft-picture img');
  await stopWorker(zhibi);
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.saved');
  expect(await capturesIn(dashboard)).toMatchObject([{ url, trigger: 'popup', partial: [] }]);
  await settled(dashboard);
  await expectWhole(dashboard);
});

test('two saves at once are two captures', async () => {
  const zhibi = await withZhibi();
  const dashboard = await openDashboard(zhibi);
  const page = await openTab(zhibi, url, pages);
  await pressCommand(page, 'capture-now');
  await pressCommand(page, 'capture-now');
  await until(async () => (await capturesIn(dashboard)).length === 2, { what: 'both captures' });
  await settled(dashboard);
  await expectWhole(dashboard);
});

test('the browser is killed at any moment: what was safe stays, what was begun is finished', async () => {
  let zhibi = await withZhibi();
  const { profile } = zhibi;
  const safe = new Set<string>();
  // From before the job's row to after the thumbnail; each round goes on with the library of the last.
  for (const wait of [0, 15, 40, 80, 140, 250]) {
    let dashboard = await openDashboard(zhibi);
    const page = await openTab(zhibi, url, pages);
    safe.add((await captureByKey(page, dashboard)).capture.id);
    await pressCommand(page, 'capture-now');
    await new Promise((resolve) => setTimeout(resolve, wait));
    for (const { id } of await capturesIn(dashboard)) safe.add(id);
    await kill(zhibi);
    zhibi = { ...(await launch({ profile, offline: true })), profile };
    dashboard = await openDashboard(zhibi);
    await settled(dashboard);
    const ids = (await capturesIn(dashboard)).map(({ id }) => id);
    for (const id of safe) expect(ids, `after ${wait} ms`).toContain(id);
    await expectWhole(dashboard);
  }
  await kill(zhibi);
});

test('the worker is stopped at random moments: whatever had a row is a capture in the end, whole and once', async () => {
  const zhibi = await withZhibi();
  const dashboard = await openDashboard(zhibi);
  const page = await openTab(zhibi, url, pages);
  const begun = new Set<string>();
  const waits: number[] = [];
  for (let round = 0; round < 6; round++) {
    const wait = Math.round(Math.random() * 200);
    waits.push(wait);
    await pressCommand(page, 'capture-now');
    await new Promise((resolve) => setTimeout(resolve, wait));
    const look = async () => {
      for (const table of ['jobs', 'captures']) {
        for (const id of await keysOf(dashboard, table)) begun.add(id);
      }
      return begun.size > 0;
    };
    await look();
    // However slow the machine, one of them was begun.
    if (round === 5) await until(look, { what: 'a job' });
    await stopWorker(zhibi);
    await wakeWorker(dashboard);
  }
  await settled(dashboard);
  const ids = (await capturesIn(dashboard)).map(({ id }) => id);
  for (const id of begun) expect(ids, `stopped after ${waits} ms`).toContain(id);
  expect(ids.length).toBeLessThanOrEqual(waits.length);
  await expectWhole(dashboard);
});

test('the browser is killed the moment the popup says "safely saved": it is', async () => {
  const zhibi = await withZhibi();
  const popup = await clickToolbar(zhibi, await openTab(zhibi, url, pages));
  await popup.waitForSelector('.draft-picture img');
  await popup.type('textarea', 'the offer of the week');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.saved');
  await kill(zhibi);
  const next = { ...(await launch({ profile: zhibi.profile, offline: true })), profile: zhibi.profile };
  try {
    const dashboard = await openDashboard(next);
    await settled(dashboard);
    expect(await capturesIn(dashboard)).toMatchObject([{ url, note: 'the offer of the week', partial: [] }]);
    await expectWhole(dashboard);
  } finally {
    await kill(next);
  }
});
