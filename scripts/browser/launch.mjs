import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getuid, platform } from 'node:process';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.mjs';

/** The built extension that is shipped. */
export const chromeBuild = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** Nothing but loopback can be reached. */
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

/**
 * @typedef {object} Options
 * @property {string} [profile] Folder of the profile; a fresh one, thrown away, where absent.
 * @property {string} [extension] Folder of an unpacked build.
 * @property {boolean} [headless]
 * @property {boolean} [offline] Refuse every host but loopback (pages that are served by interception still work).
 * @property {string[]} [args] More switches.
 * @property {string} [executablePath]
 * @property {boolean} [welcome] Leave the page open that greets on the first start.
 *
 * @typedef {object} Session A running browser with the extension in it.
 * @property {import('puppeteer-core').Browser} browser
 * @property {string} id The extension's id.
 * @property {import('puppeteer-core').Extension} extension
 */

/**
 * Starts a browser with the extension loaded over the debugging pipe, which also branded Chrome allows.
 * Rejects with a plain sentence where there is no browser.
 * @param {Options} [options]
 * @returns {Promise<Session>}
 */
export async function launch(options = {}) {
  const executablePath = options.executablePath ?? findBrowser();
  if (!executablePath) throw new Error('No Chrome, Chromium or Edge was found on this machine.');
  const { headless = true, offline = false, welcome = false, args = [], profile } = options;
  const isFirstStart = !profile || !existsSync(join(profile, 'Default'));
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    defaultViewport: null,
    enableExtensions: true,
    ...(profile && { userDataDir: resolve(profile) }),
    args: [
      '--window-size=1280,800',
      // An http address stays one.
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      // Chromium refuses its sandbox to root.
      ...(platform === 'linux' && getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(offline ? [OFFLINE] : []),
      ...args,
    ],
  });
  try {
    const id = await browser.installExtension(options.extension ?? chromeBuild);
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('The browser did not load the extension.');
    await browser.waitForTarget((target) => isWorker(target, id), { timeout: 10_000 });
    if (isFirstStart) await greet(browser, id, welcome);
    return { browser, id, extension };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/**
 * On its first start the extension opens a page by itself. It is waited for, so that it takes the view from nobody later.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} id
 * @param {boolean} stay
 */
async function greet(browser, id, stay) {
  const greeting = `chrome-extension://${id}/dashboard.html`;
  const target = await browser.waitForTarget((each) => each.url().startsWith(greeting), { timeout: 10_000 });
  if (!stay) await (await target.asPage()).close();
}

/**
 * @param {import('puppeteer-core').Target} target
 * @param {string} id
 */
export function isWorker(target, id) {
  return target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${id}/`);
}

/**
 * SIGKILL to the browser and its children: nobody gets a chance to write anything more.
 * @param {Session} session
 */
export async function kill({ browser }) {
  const process = browser.process();
  if (!process?.pid || process.exitCode !== null || process.signalCode !== null) return;
  const gone = new Promise((done) => process.once('exit', done));
  // On Linux and macOS the driver starts the browser as the head of a group of its own.
  if (platform === 'win32') process.kill('SIGKILL');
  else globalThis.process.kill(-process.pid, 'SIGKILL');
  await gone;
}
