import { existsSync } from 'node:fs';
import { getuid, platform } from 'node:process';
import { run } from '../install.mjs';
import { findBrowser, findFirefox } from './find-browser.mjs';

const HOW = {
  chromium: 'Install Chrome, Chromium or Edge, or set ZHIBI_BROWSER to the path of one.',
  'firefox-esr': 'Install Firefox (140 or later), or set ZHIBI_FIREFOX to its path.',
};

/**
 * The path of a Chromium browser; one is fetched where there is none: Debian's package as root, else the one that
 * Playwright downloads. Throws a sentence that says what to do where neither works.
 * @returns {string}
 */
export function ensureBrowser() {
  return (
    findBrowser() ??
    fromDebian('chromium', findBrowser) ??
    fromPlaywright() ??
    fail('No Chrome, Chromium or Edge was found, and none could be fetched.', 'chromium')
  );
}

/**
 * The path of Firefox, from Debian's package where there is none and we are root.
 * @returns {string}
 */
export function ensureFirefox() {
  return (
    findFirefox() ??
    fromDebian('firefox-esr', findFirefox) ??
    fail('No Firefox was found, and none could be fetched.', 'firefox-esr')
  );
}

/**
 * @param {'chromium' | 'firefox-esr'} name
 * @param {() => string | null} find
 */
function fromDebian(name, find) {
  if (platform !== 'linux' || getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  console.log(`Installing Debian's package ${name} …`);
  return attempt(() => {
    run('apt-get', ['update', '-q']);
    run('env', ['DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '-q', name]);
    return find();
  });
}

function fromPlaywright() {
  console.log("Downloading Playwright's Chromium …");
  return attempt(() => {
    run('npx', ['playwright', 'install', 'chromium']);
    return findBrowser();
  });
}

/** @param {() => string | null} get */
function attempt(get) {
  try {
    return get();
  } catch (error) {
    console.log(`  that did not work: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}

/**
 * @param {string} what
 * @param {keyof typeof HOW} name
 * @returns {never}
 */
function fail(what, name) {
  throw new Error(`${what} ${HOW[name]}`);
}
