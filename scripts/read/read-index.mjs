import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { captureByKey } from '../browser/capture.mjs';
import { launch } from '../browser/launch.mjs';
import { openDashboard } from '../browser/library.mjs';
import { workerOf } from '../browser/worker.mjs';
import { setClock } from './clock.mjs';
import { openSaved } from './open-saved.mjs';
import { failedLine, resultLine } from './result-line.mjs';

/** @typedef {import('./result-line.mjs').IndexLine} IndexLine */

const LIMIT_MS = 20_000;

/**
 * Captures every saved page of an index by the production path and yields one result a line, from what the library
 * then holds. While one page is captured the next is loaded behind it. No page can end the run.
 * @param {string} indexFile
 * @param {IndexLine[]} lines
 */
export async function* readIndex(indexFile, lines) {
  const folder = dirname(indexFile);
  let field = await openField();
  try {
    let next = lines[0] && open(lines[0]);
    for (const [at, line] of lines.entries()) {
      const opened = next;
      const following = lines[at + 1];
      next = undefined;
      if (!field.session.browser.connected) field = await openField();
      const saved = await (opened ?? open(line));
      next = following && open(following);
      yield 'error' in saved ? failedLine(line, saved.error) : await capture(line, saved);
    }
  } finally {
    await field.session.browser.close().catch(() => undefined);
  }

  /**
   * Never rejects: it may settle long before somebody asks.
   * @param {IndexLine} line
   */
  async function open(line) {
    const opening = readFile(join(folder, line.file)).then((body) => openSaved(field.session, line, body));
    return within(opening, 'load').catch((error) => ({ error: sentence(error) }));
  }

  /**
   * @param {IndexLine} line
   * @param {Awaited<ReturnType<typeof openSaved>>} saved
   */
  async function capture(line, { page, now }) {
    try {
      const worker = await workerOf(field.session);
      await worker.evaluate(setClock, now);
      return resultLine(
        line,
        await within(captureByKey(page, field.dashboard, { timeout: LIMIT_MS }), 'capture'),
      );
    } catch (error) {
      return failedLine(line, sentence(error));
    } finally {
      await within(page.close(), 'close').catch(() => undefined);
    }
  }
}

async function openField() {
  const session = await launch({ offline: true });
  return { session, dashboard: await openDashboard(session) };
}

/**
 * @template T
 * @param {Promise<T>} promise
 * @param {string} what
 * @returns {Promise<T>}
 */
function within(promise, what) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${what}: over ${LIMIT_MS / 1000} s`)), LIMIT_MS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** @param {unknown} error */
function sentence(error) {
  return error instanceof Error ? error.message : String(error);
}
