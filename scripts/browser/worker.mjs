import { isWorker } from './launch.mjs';
import { until } from './until.mjs';

/** @typedef {import('./launch.mjs').Session} Session */

/**
 * The running background worker, as something to evaluate in; rejects where it does not run within `timeout` ms.
 * @param {Session} session
 */
export async function workerOf({ browser, id }, timeout = 10_000) {
  // The driver may still hold one that has ended: the newest is the one that runs.
  const newest = async () => browser.targets().findLast((each) => isWorker(each, id));
  const target = await until(newest, { what: 'the background worker', timeout });
  const worker = await target.worker();
  if (!worker) throw new Error('The background worker went away.');
  return worker;
}

/**
 * Stops the background worker as the browser does when it is idle: at once, without warning to its code. Resolves
 * when it is gone; a page may have woken the next one by then.
 * @param {Session} session
 */
export async function stopWorker({ browser, id }) {
  const target = browser.targets().findLast((each) => isWorker(each, id));
  const [page] = await browser.pages();
  if (!target || !page) return;
  const running = await runningWorkers(browser, id);
  // Closing lets go of it too: a worker that is held for debugging does not end. One that ends by itself may never answer.
  const closing = target.worker().then((worker) => worker?.close());
  await Promise.race([closing.catch(() => undefined), moment()]);
  const devtools = await page.createCDPSession();
  await devtools.send('ServiceWorker.enable');
  const gone = async () => {
    const still = await runningWorkers(browser, id);
    if (!still.some((each) => running.includes(each))) return true;
    await devtools.send('ServiceWorker.stopAllWorkers');
    return false;
  };
  await until(gone, { what: 'the end of the worker' });
  // The driver hears of it a little later, or not at all.
  const forgotten = async () => !browser.targets().includes(target);
  await until(forgotten, { what: 'the end of the target', timeout: 3_000 }).catch(() => undefined);
  await devtools.detach();
}

/** How long an answer is waited for that may never come. */
const moment = () => new Promise((resolve) => setTimeout(() => resolve(false), 5_000));

/**
 * Ids of the extension's workers that run, as the browser itself tells: what a driver keeps of targets can be behind.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} id
 */
export async function runningWorkers(browser, id) {
  const devtools = await browser.target().createCDPSession();
  const { targetInfos } = await devtools.send('Target.getTargets');
  await devtools.detach();
  return targetInfos
    .filter(({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`))
    .map(({ targetId }) => targetId);
}

/**
 * Wakes the worker with a message that it does not know; again where a worker on its way out took it and never answered.
 * @param {import('puppeteer-core').Page} page One of the extension's own pages.
 */
export async function wakeWorker(page) {
  const sent = () => page.evaluate('chrome.runtime.sendMessage({}).then(() => true, () => true)');
  await until(() => Promise.race([sent(), moment()]), { what: 'the next worker' });
}
