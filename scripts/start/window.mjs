import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../browser/launch.mjs';
import { root } from '../install.mjs';

/** The browser's profile: the library lives in it, from one start to the next. */
const profile = join(root, '.cache/profile');

/**
 * Opens a browser window with the extension and its dashboard; resolves when the browser was closed.
 * @param {string} executablePath
 */
export async function openWindow(executablePath) {
  const session = await launchInProfile({ executablePath, headless: false, welcome: true });
  const dashboard = `chrome-extension://${session.id}/dashboard.html`;
  const [blank, ...others] = await session.browser.pages();
  // On the first start the extension has opened its greeting by itself.
  if (others.some((page) => page.url().startsWith(dashboard))) await blank?.close();
  else await (blank ?? (await session.browser.newPage())).goto(dashboard);
  console.log('Zhibi is open. Pin it: puzzle piece in the toolbar → pin. Capture: Alt+Shift+S.');
  console.log('Close the browser or press Ctrl+C to end.');
  await new Promise((resolve) => session.browser.once('disconnected', resolve));
}

/** @param {import('../browser/launch.mjs').Options} options */
export async function launchInProfile(options) {
  mkdirSync(profile, { recursive: true });
  return launch({ ...options, profile }).catch((error) => {
    if (/already running/i.test(String(error))) {
      throw new Error('Zhibi is already open in another window of this folder: close that browser first.');
    }
    throw new Error(`The browser did not start (${options.executablePath}).\n${error.message ?? error}`);
  });
}
