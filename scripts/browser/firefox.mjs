import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findFirefox } from './find-browser.mjs';

/** The built extension that is shipped. */
const firefoxBuild = resolve(import.meta.dirname, '../../.output/firefox-mv3');

/** Firefox makes up the host of an extension's pages; a preference fixes it. */
const UUID = '4b6a0e2c-0f5e-4f0a-9d63-6c5d6f1b2a10';

/**
 * @typedef {object} FirefoxSession
 * @property {import('puppeteer-core').Browser} browser
 * @property {string} gecko The extension's id in its manifest.
 * @property {string} origin `moz-extension://…`
 */

/**
 * Starts Firefox without a window, in a fresh profile, with the built extension.
 * @param {{ downloads: string }} options `downloads`: the folder where it puts files without asking.
 * @returns {Promise<FirefoxSession>}
 */
export async function launchFirefox({ downloads }) {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox was found on this machine.');
  const manifest = JSON.parse(readFileSync(join(firefoxBuild, 'manifest.json'), 'utf8'));
  const gecko = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Without it neither pages of extensions nor the browser's own window can be spoken to.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [gecko]: UUID }),
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
    },
  });
  await browser.installExtension(firefoxBuild);
  return { browser, gecko, origin: `moz-extension://${UUID}` };
}

/**
 * A page of the extension.
 * @param {FirefoxSession} session
 * @param {string} [route]
 */
export async function openFirefoxDashboard({ browser, origin }, route = '/') {
  const page = await browser.newPage();
  // Firefox tells of no load events here.
  await page.goto(`${origin}/dashboard.html#${route}`, { waitUntil: [] });
  return page;
}

/**
 * Fires a command's shortcut in the browser's own window, on the tab in view. It is what the key would reach, so
 * the tab is granted.
 * @param {FirefoxSession} session
 * @param {number} nth Of the commands in the manifest.
 */
export async function fireShortcut({ browser, gecko }, nth) {
  const keyset = `ext-keyset-id-${gecko.replace(/[^a-z]/gi, '_')}`;
  await inChrome(browser, `document.querySelectorAll('#${keyset} key')[${nth}].doCommand()`);
}

/**
 * Evaluates in the browser's own window.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} expression
 */
async function inChrome(browser, expression) {
  const { connection } = /** @type {{ connection: Bidi }} */ (/** @type {unknown} */ (browser));
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  const { result } = await connection.send('script.evaluate', {
    target: { context },
    awaitPromise: true,
    expression,
  });
  if (result.type !== 'success') throw new Error(result.exceptionDetails?.text ?? 'Firefox did not answer.');
  return result.result?.value;
}

/**
 * @typedef {object} Bidi What the driver keeps to itself: its connection.
 * @property {(method: string, params: object) => Promise<{ result: Answer }>} send
 *
 * @typedef {object} Answer
 * @property {{ context: string }[]} [contexts]
 * @property {string} [type]
 * @property {{ value?: unknown }} [result]
 * @property {{ text: string }} [exceptionDetails]
 */
