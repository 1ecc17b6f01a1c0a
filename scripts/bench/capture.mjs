import { join } from 'node:path';
import { bringIntoView } from '../browser/in-view.mjs';
import { pressCommand } from '../browser/key.mjs';
import { launch } from '../browser/launch.mjs';
import { captureIn, keysOf, openDashboard } from '../browser/library.mjs';
import { clickToolbar } from '../browser/toolbar.mjs';
import { workerOf } from '../browser/worker.mjs';
import { openSaved } from '../read/open-saved.mjs';
import { coldRead, loadReaders } from './readers.mjs';

/** Nobody sees the page's picture and presses Enter in the same moment. */
const GLANCE_MS = 300;
const BARE = join(import.meta.dirname, 'bare-extension');

/**
 * @typedef {object} PageTimes Milliseconds; null where a part did not work on that page.
 * @property {string} file
 * @property {Record<string, number | null>} reading Cold, a fresh tab each, by reader.
 * @property {Record<string, number | null>} loading Of the script before it, by reader.
 * @property {Record<string, number> | null} capture The parts that the worker marked.
 * @property {number | null} entered In the popup, from Enter until it says that the page is safely saved.
 * @property {Record<string, number> | null} bare The unavoidable parts by themselves.
 */

/**
 * Measures every page: one fresh tab for each reader (their order turns from page to page), one for a capture by the
 * shortcut, one for the popup, one for the unavoidable parts. The first page is done once before, uncounted.
 * @param {import('./pages.mjs').SavedPage[]} pages
 * @param {(times: PageTimes) => void} [onPage]
 * @returns {Promise<PageTimes[]>}
 */
export async function benchCapture(pages, onPage) {
  const readers = await loadReaders();
  const session = await launch({ offline: true });
  try {
    const bare = await session.browser.newPage();
    await bare.goto(`chrome-extension://${await session.browser.installExtension(BARE)}/bare.html`);
    const dashboard = await openDashboard(session);
    const results = [];
    for (const [at, page] of [...pages.slice(0, 1), ...pages].entries()) {
      const turned = readers.map((_, nth) => readers[(nth + at) % readers.length] ?? readers[0]);
      const times = await benchPage(session, { bare, dashboard }, turned, page);
      if (at === 0) continue;
      results.push(times);
      onPage?.(times);
    }
    return results;
  } finally {
    await session.browser.close();
  }
}

/**
 * @param {import('../browser/launch.mjs').Session} session
 * @param {{ bare: import('puppeteer-core').Page, dashboard: import('puppeteer-core').Page }} tools
 * @param {(import('./readers.mjs').Reader | undefined)[]} readers
 * @param {import('./pages.mjs').SavedPage} saved
 * @returns {Promise<PageTimes>}
 */
async function benchPage(session, { bare: barePage, dashboard }, readers, { line, body }) {
  /** @type {PageTimes['reading']} */
  const reading = {};
  /** @type {PageTimes['loading']} */
  const loading = {};
  for (const reader of readers) {
    if (!reader) continue;
    const times = await inTab((page) => coldRead(page, reader));
    reading[reader.name] = times?.call ?? null;
    loading[reader.name] = times?.load ?? null;
  }
  let bytes = { picture: 0, text: 0 };
  const capture = await inTab(async (page) => {
    const before = new Set(await keysOf(dashboard, 'captures'));
    const worker = await workerOf(session);
    // Whoever looked into the library meanwhile would be measured as well.
    const [parts] = await Promise.all([worker.evaluate(nextParts), pressCommand(page, 'capture-now')]);
    const id = (await keysOf(dashboard, 'captures')).find((key) => !before.has(key)) ?? '';
    const held = await captureIn(dashboard, id);
    bytes = { picture: held.capture.picture?.bytes ?? 0, text: JSON.stringify(held).length };
    return { ...Object.fromEntries(parts), inner: held.content.readMs };
  });
  const entered = await inTab(async (page) => {
    const popup = await clickToolbar(session, page);
    await popup.waitForSelector('.draft-picture img, .draft-no-picture');
    await new Promise((resolve) => setTimeout(resolve, GLANCE_MS));
    try {
      return await popup.evaluate(enter);
    } finally {
      await popup.close();
    }
  });
  const bare = await inTab(() => barePage.evaluate(`measure(${bytes.picture}, ${bytes.text})`));
  return {
    file: line.file,
    reading,
    loading,
    capture,
    entered,
    bare: /** @type {PageTimes['bare']} */ (bare),
  };

  /**
   * @template T
   * @param {(page: import('puppeteer-core').Page) => Promise<T>} work
   * @returns {Promise<T | null>}
   */
  async function inTab(work) {
    const { page } = await openSaved(session, line, body);
    try {
      await bringIntoView(page);
      return await work(page);
    } catch (error) {
      console.log(`  ${line.file}: ${error instanceof Error ? error.message : error}`);
      return null;
    } finally {
      await page.close();
    }
  }
}

/**
 * Runs in the worker; stands alone. The parts of the next capture, once it is over.
 * @returns {Promise<[name: string, ms: number][]>}
 */
function nextParts() {
  performance.clearMeasures();
  return new Promise((resolve, reject) => {
    const observer = new PerformanceObserver(() => {
      const parts = performance.getEntriesByType('measure');
      if (!parts.some(({ name }) => name === 'zhibi:capture')) return;
      observer.disconnect();
      resolve(parts.map(({ name, duration }) => [name, duration]));
    });
    observer.observe({ type: 'measure' });
    setTimeout(() => reject(new Error('not captured within 20 s')), 20_000);
  });
}

/**
 * Runs in the popup; stands alone. Milliseconds from Enter until it says that the page is safely saved.
 * @returns {Promise<number>}
 */
function enter() {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const seen = () => document.querySelector('.saved') && resolve(performance.now() - start);
    new MutationObserver(seen).observe(document.body, { childList: true, subtree: true });
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
    );
    setTimeout(() => reject(new Error('not saved within 20 s')), 20_000);
  });
}
