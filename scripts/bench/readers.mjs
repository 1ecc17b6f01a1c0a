import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { chromeBuild } from '../browser/launch.mjs';
import { root } from '../install.mjs';

/**
 * @typedef {object} Reader
 * @property {string} name
 * @property {string} source A script that defines what `call` calls.
 * @property {string} call An expression: reads the page that it is evaluated in, once.
 */

/**
 * Ours as it is shipped, and the yardsticks bundled the same way.
 * @returns {Promise<Reader[]>}
 */
export async function loadReaders() {
  const files = ['reader.js', 'byline.js', 'answer.js'];
  const scripts = await Promise.all(files.map((file) => readFile(join(chromeBuild, file), 'utf8')));
  return [
    {
      name: 'zhibi',
      source: scripts.join('\n'),
      call: "zhibiRead({ now: Date.now(), zone: 'Asia/Shanghai' })",
    },
    { name: 'readability', source: await bundle('readability'), call: 'yardstick()' },
    { name: 'defuddle', source: await bundle('defuddle'), call: 'yardstick()' },
  ];
}

/** @param {string} name */
async function bundle(name) {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, `yardsticks/${name}.mjs`),
        formats: ['iife'],
        name: 'ignored',
      },
    },
  });
  const output = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const chunk = output.find((each) => each.type === 'chunk');
  if (!chunk) throw new Error(`${name} gave no bundle`);
  return chunk.code;
}

/**
 * The time of the first call in this page, in a world isolated from the page's own scripts; and of loading the script
 * there, with the way to the page and back.
 * @param {import('puppeteer-core').Page} page A fresh tab.
 * @param {Reader} reader
 * @returns {Promise<{ call: number | null, load: number }>} Milliseconds; `call` is null where the reader threw.
 */
export async function coldRead(page, { source, call }) {
  const devtools = await page.createCDPSession();
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const { executionContextId } = await devtools.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  const world = { contextId: executionContextId, returnByValue: true };
  const start = performance.now();
  await devtools.send('Runtime.evaluate', { ...world, expression: source });
  const load = performance.now() - start;
  const expression = `(() => { const start = performance.now(); ${call}; return performance.now() - start; })()`;
  const { result } = await devtools.send('Runtime.evaluate', { ...world, expression });
  await devtools.detach();
  return { call: typeof result.value === 'number' ? result.value : null, load };
}
