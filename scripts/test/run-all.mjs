import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, ensureFirefox } from '../browser/get-browser.mjs';
import { root } from '../install.mjs';
import { countTests } from './count-tests.mjs';
import { step } from './step.mjs';

const RESULTS = join(root, '.cache/tests.json');

/**
 * All checks: static ones, both builds, then every test project. Ends with the line `N passed, N failed`.
 * @returns {Promise<number>} The exit code.
 */
export async function runAll() {
  const tools = [attempt('a Chromium browser', ensureBrowser), attempt('Firefox', ensureFirefox)];
  // tsc comes after the builds, which write the types of the entrypoints anew.
  const [builds, statics] = await Promise.all([
    inOrder([
      ['build for Chrome', 'wxt build'],
      ['build for Firefox', 'wxt build -b firefox'],
      ['types', 'tsc --noEmit'],
    ]),
    inOrder([
      ['lint and format', 'biome ci .'],
      ['dead code', 'knip'],
    ]),
  ]);
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(RESULTS, { force: true });
  const vitest = 'vitest run --config tests/vitest.config.ts --reporter=default --reporter=json';
  const ended = await step('tests', `${vitest} --outputFile.json=${RESULTS}`, { live: true });
  const tests = countTests(RESULTS, ended);
  const others = [...tools.filter((ok) => !ok), ...builds, ...statics];
  const passed = tests.passed + others.filter(Boolean).length;
  const failed = tests.failed + others.filter((ok) => !ok).length;
  if (tests.skipped) console.log(`${tests.skipped} skipped`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** @param {[name: string, command: string][]} steps */
async function inOrder(steps) {
  const results = [];
  for (const [name, command] of steps) results.push(await step(name, command));
  return results;
}

/**
 * @param {string} what
 * @param {() => string} ensure
 */
function attempt(what, ensure) {
  try {
    ensure();
    return true;
  } catch (error) {
    console.log(`✗ ${what}: ${error instanceof Error ? error.message : error}`);
    return false;
  }
}
