import { env, platform } from 'node:process';
import { parseArgs } from 'node:util';

const USAGE = `npm start                                        opens a browser with Zhibi
npm start -- --capture [URL…] [--digest FOLDER]  captures without a window and writes this week's digest
                                                 (no URL: the samples; FOLDER: out)`;

/**
 * @typedef {object} StartOptions
 * @property {boolean} headless
 * @property {string[]} urls None: the samples that the project ships.
 * @property {string} folder Where the digest goes.
 */

/**
 * Reads the command line; throws a sentence where it cannot be understood. Without flags, and without a display to
 * open a window on, it is the headless job on the samples.
 * @param {string[]} args
 * @returns {StartOptions}
 */
export function readOptions(args) {
  const { values, positionals } = parse(args);
  if (positionals.length > 0 && !values.capture) throw new Error(`Addresses go after --capture.\n\n${USAGE}`);
  const asked = values.capture || values.digest !== undefined;
  if (!asked && !hasDisplay())
    console.log('There is no display here: capturing the samples without a window.\n');
  return {
    headless: asked || !hasDisplay(),
    urls: positionals.map(addressOf),
    folder: values.digest ?? 'out',
  };
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { capture: { type: 'boolean', default: false }, digest: { type: 'string' } },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

/** @param {string} text */
function addressOf(text) {
  // People type example.com; `localhost:8080` would parse as a scheme of its own.
  const address = /^[a-z][a-z+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol) || !url.hostname) {
    throw new Error(`Not an address of a web page: ${text}`);
  }
  return url.href;
}

function hasDisplay() {
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}
