import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { captureByKey } from '../browser/capture.mjs';
import { openDashboard } from '../browser/library.mjs';
import { serveFolder } from '../browser/serve-folder.mjs';
import { root } from '../install.mjs';
import { exportDigest } from './export-digest.mjs';
import { launchInProfile } from './window.mjs';

const SAMPLES = join(root, 'public/sample');
/** The same from run to run, so that a sample stays the same page. */
const SAMPLE_PORT = 48_317;
const LOAD_MS = 30_000;

/**
 * The main job without a window: captures the addresses by the extension's own shortcut, then writes this week's
 * digest through the dashboard. One page that fails does not stop the others.
 * @param {import('./options.mjs').StartOptions} options
 * @param {string} executablePath
 * @returns {Promise<number>} The exit code.
 */
export async function captureAndDigest({ urls, folder }, executablePath) {
  const samples = urls.length === 0 ? await serveFolder(SAMPLES, SAMPLE_PORT) : null;
  const session = await launchInProfile({ executablePath });
  try {
    const dashboard = await openDashboard(session);
    const wanted = samples ? samplesAt(samples.origin) : urls;
    let failed = 0;
    for (const url of wanted) {
      const failure = await captureOne(session, dashboard, url);
      if (failure) failed++;
      console.log(failure ? `✗ ${url}\n  ${failure}` : `✓ ${url}`);
    }
    console.log(`${wanted.length - failed} of ${wanted.length} pages captured.`);
    if (failed === wanted.length) console.log('No digest was written, because nothing was captured.');
    else for (const file of await exportDigest(session, folder)) console.log(`Written: ${file}`);
    return failed === 0 ? 0 : 1;
  } finally {
    samples?.close();
    await session.browser.close();
  }
}

/** @param {string} origin */
function samplesAt(origin) {
  return readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.html'))
    .map((name) => `${origin}/${name}`);
}

/**
 * @param {import('../browser/launch.mjs').Session} session
 * @param {import('puppeteer-core').Page} dashboard
 * @param {string} url
 * @returns {Promise<string | null>} Why it failed, in a sentence; null where it is in the library.
 */
async function captureOne(session, dashboard, url) {
  const page = await session.browser.newPage();
  try {
    const response = await page.goto(url, { waitUntil: 'load', timeout: LOAD_MS }).catch((error) => {
      // A page that never ends loading is captured as it stands.
      if (error.name === 'TimeoutError' && page.url() !== 'about:blank') return null;
      throw error;
    });
    if (response && response.status() >= 400) return `The server answered ${response.status()}.`;
    await captureByKey(page, dashboard);
    return null;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return /net::ERR_/.test(message)
      ? `The page could not be reached (${message.split(' at ')[0]}).`
      : message;
  } finally {
    await page.close();
  }
}
