import { isWorker } from './launch.mjs';

/** @typedef {import('./launch.mjs').Session} Session */

/**
 * The running background worker, as something to evaluate in; rejects where it does not run within `timeout` ms.
 * @param {Session} session
 */
export async function workerOf({ browser, id }, timeout = 10_000) {
  const target = await browser.waitForTarget((each) => isWorker(each, id), { timeout });
  const worker = await target.worker();
  if (!worker) throw new Error('The background worker went away.');
  return worker;
}

/**
 * Stops the background worker as the browser does when it is idle: at once, without warning to its code.
 * @param {Session} session
 */
export async function stopWorker({ browser, id }) {
  const target = browser.targets().find((each) => isWorker(each, id));
  if (!target) return;
  const worker = await target.worker();
  await worker?.close();
}

/**
 * Wakes the worker with a message that it does not know.
 * @param {import('puppeteer-core').Page} page One of the extension's own pages.
 */
export async function wakeWorker(page) {
  await page.evaluate('chrome.runtime.sendMessage({}).catch(() => undefined)');
}
