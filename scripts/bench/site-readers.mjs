import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromeBuild, launch } from '../browser/launch.mjs';
import { servePages } from '../browser/serve-pages.mjs';
import { figuresOf, printTable } from './figures.mjs';
import { listPage } from './list-page.mjs';
import { coldRead } from './readers.mjs';

/**
 * Reads a list page of so many posts with the site's reader, a fresh tab each, beside copying it and taking its text.
 * @param {{ posts: number, runs: number }} options
 */
export async function benchSiteReaders({ posts, runs }) {
  const source = async (/** @type {string} */ file) => readFile(join(chromeBuild, file), 'utf8');
  const files = ['reader.js', 'subjects.js', 'sites/x.js', 'answer.js'];
  const code = (await Promise.all(files.map(source))).join('\n');
  const call = "globalThis.last = zhibiRead({ now: Date.now(), zone: 'Asia/Shanghai' })";
  const ways = [
    { name: 'zhibi, cold', source: code, call },
    { name: 'zhibi, again', source: `${code}\n${call};`, call },
    // Looked for once the answer has gone, for the picture alone.
    { name: 'zhibi, words in view', source: code, call: 'zhibiWords()' },
    {
      name: 'cloneNode + textContent',
      source: '0',
      call: 'document.body.cloneNode(true).textContent.length',
    },
  ];
  const { url, html } = listPage(posts);
  const session = await launch({ offline: true });
  /** @type {Record<string, (number | null)[]>} */
  const times = {};
  try {
    for (let run = 0; run <= runs; run++) {
      for (const way of ways) {
        const page = await session.browser.newPage();
        // Its pictures are refused: nothing of them is read, and answering them takes longer than the reading.
        await servePages(page, (_url, request) => (request.isNavigationRequest() ? { body: html } : null));
        await page.goto(url);
        const { call } = await coldRead(page, way);
        times[way.name] = [...(times[way.name] ?? []), ...(run > 0 ? [call] : [])];
        await page.close();
      }
    }
  } finally {
    await session.browser.close();
  }
  return report(times, posts);
}

/**
 * @param {Record<string, (number | null)[]>} times
 * @param {number} posts
 */
function report(times, posts) {
  const figures = Object.fromEntries(Object.entries(times).map(([name, each]) => [name, figuresOf(each)]));
  const yardstick = figures['cloneNode + textContent']?.median ?? Number.NaN;
  printTable(
    `A list page of ${posts} posts (ms on the main thread)`,
    Object.entries(figures).map(([name, each]) => [
      name,
      each,
      `${(each.median / yardstick).toFixed(1)} × copying`,
    ]),
  );
  return { posts, figures };
}
