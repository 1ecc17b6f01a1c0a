import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

/** Names on the PATH (Linux), first wins: Chromium and Chrome before Edge. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_PATHS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Where a Chromium browser stands on this machine; null where there is none.
 * `ZHIBI_BROWSER` (a path) overrules everything.
 * @returns {string | null}
 */
export function findBrowser() {
  const chosen = env['ZHIBI_BROWSER'];
  if (chosen) return chosen;
  return candidates().find((path) => existsSync(path)) ?? downloaded();
}

/** The Chromium that `playwright install` fetched earlier. */
function downloaded() {
  /** @type {typeof import('@playwright/test')} */
  const { chromium } = createRequire(import.meta.url)('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

/** @returns {string[]} */
function candidates() {
  if (platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      MAC_APPS.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === 'win32') {
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => WINDOWS_PATHS.map((path) => `${folder}\\${path}`));
  }
  return onPath(COMMANDS);
}

/**
 * The places where these commands would stand on the PATH, command by command.
 * @param {string[]} commands
 */
function onPath(commands) {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * Where Firefox stands; null where there is none. `ZHIBI_FIREFOX` (a path) overrules everything.
 * @returns {string | null}
 */
export function findFirefox() {
  const chosen = env['ZHIBI_FIREFOX'];
  if (chosen) return chosen;
  const places =
    platform === 'darwin'
      ? ['/Applications/Firefox.app/Contents/MacOS/firefox']
      : platform === 'win32'
        ? [`${env['PROGRAMFILES']}\\Mozilla Firefox\\firefox.exe`]
        : onPath(['firefox-esr', 'firefox']);
  return places.find((path) => existsSync(path)) ?? null;
}
