#!/usr/bin/env node
// Checks an evidence pack without a browser: npm run verify-pack -- FILE
import { open } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const USAGE = `npm run verify-pack -- FILE
  Names every damaged, missing, added or renamed file of an evidence pack. Ends with 0 where it is intact, with 1 where
  it is not, with 2 where the file cannot be read.`;

const root = fileURLToPath(new URL('..', import.meta.url));

const [path] = process.argv.slice(2);
if (!path || path.startsWith('-')) {
  console.error(USAGE);
  process.exit(2);
}
try {
  process.exitCode = (await verify(path)) ? 0 : 1;
} catch (error) {
  console.error(`${path}: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}

/**
 * Says what is wrong with a pack, in the language of the terminal.
 * @param {string} file
 * @returns {Promise<boolean>} whether it is intact
 */
async function verify(file) {
  /** @type {typeof import('../utils/pack/check-pack')} */
  const { checkPack } = await load('utils/pack/check-pack.ts');
  /** @type {typeof import('../utils/pack/say')} */
  const { printable, sayProblem, shortFingerprint } = await load('utils/pack/say.ts');
  /** @type {typeof import('../utils/words/evidence')} */
  const both = await load('utils/words/evidence.ts');
  const words = /^zh/i.test(process.env['LC_ALL'] || process.env['LANG'] || '') ? both.zh : both.en;
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const verdict = await checkPack({ size, read: (offset, length) => readAt(handle, offset, length) });
    const { sound, findings, files, captures, fingerprint } = verdict;
    console.log(sound ? words.sound(files, captures) : words.unsound(findings.length));
    for (const finding of findings)
      console.log(
        `  ${finding.file === null ? words.wholePack : printable(finding.file)}: ${sayProblem(finding, words)}`,
      );
    if (fingerprint)
      console.log(`${words.fingerprint} ${shortFingerprint(fingerprint)}\n  ${words.fingerprintText}`);
    return sound;
  } finally {
    await handle.close();
  }
}

/** @param {string} path */
async function load(path) {
  const { module } = await runnerImport(`${root}${path}`, { root, configFile: false, logLevel: 'error' });
  return module;
}

/**
 * @param {import('node:fs/promises').FileHandle} handle
 * @param {number} offset
 * @param {number} length
 * @returns {Promise<Uint8Array<ArrayBuffer>>} fewer bytes where the file ends
 */
async function readAt(handle, offset, length) {
  const { size } = await handle.stat();
  const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
  let done = 0;
  while (done < bytes.length) {
    const { bytesRead } = await handle.read(bytes, done, bytes.length - done, offset + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}
