import { pressCommand } from './key.mjs';
import { captureIn, keysOf, rowsOf } from './library.mjs';
import { until } from './until.mjs';

/** @typedef {import('../../utils/model').CaptureJob} CaptureJob */

/**
 * Captures the page in view as an operator does, by the shortcut, and waits until the library holds it.
 * Rejects with the job's own failure where it says one.
 * @param {import('puppeteer-core').Page} page
 * @param {import('puppeteer-core').Page} dashboard Any page of the extension, to look into the library with.
 * @param {{ timeout?: number, command?: import('./key.mjs').Command }} [options]
 */
export async function captureByKey(page, dashboard, { timeout = 20_000, command = 'capture-now' } = {}) {
  const before = new Set(await keysOf(dashboard, 'captures'));
  await pressCommand(page, command);
  const id = await until(
    async () => {
      const added = (await keysOf(dashboard, 'captures')).find((key) => !before.has(key));
      if (added) return added;
      const jobs = /** @type {CaptureJob[]} */ (await rowsOf(dashboard, 'jobs'));
      const failure = jobs.find((job) => job.failure !== null)?.failure;
      if (failure) throw new Error(`not captured: ${failure}`);
      return null;
    },
    { timeout, what: 'capture' },
  );
  return captureIn(dashboard, id);
}
