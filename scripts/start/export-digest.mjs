import { rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { downloadInto } from '../browser/downloads.mjs';
import { openDashboard } from '../browser/library.mjs';

/** The keys of the digest screen that export: Markdown, HTML. */
const KEYS = /** @type {const} */ (['m', 'h']);

/**
 * Writes this week's digest by the dashboard's own export keys.
 * @param {import('../browser/launch.mjs').Session} session
 * @param {string} folder
 * @returns {Promise<string[]>} The paths of the files.
 */
export async function exportDigest(session, folder) {
  const page = await openDashboard(session, '/digest');
  await page.bringToFront();
  const files = [];
  for (const key of KEYS) {
    await page.waitForFunction(isReady, { timeout: 30_000 }, key);
    files.push(await downloadInto(session.browser, folder, () => page.keyboard.press(key)));
  }
  await page.close();
  return Promise.all(files.map(withoutCount));
}

/**
 * Runs in the page: its button for this key can be pressed.
 * @param {string} key
 */
function isReady(key) {
  const buttons = [...document.querySelectorAll('button:not(:disabled)')];
  return buttons.some((button) => button.querySelector('kbd')?.textContent?.trim().toLowerCase() === key);
}

/**
 * A browser keeps an older file of the same name and counts up; here the newer takes its place.
 * @param {string} file
 */
async function withoutCount(file) {
  const plain = join(dirname(file), basename(file).replace(/ \(\d+\)(?=\.\w+$)/, ''));
  if (plain !== file) await rename(file, plain);
  return plain;
}
