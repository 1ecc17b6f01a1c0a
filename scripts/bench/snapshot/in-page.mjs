import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromeBuild } from '../../browser/launch.mjs';
import { root } from '../../install.mjs';

const RRWEB = readFileSync(join(root, 'node_modules/rrweb-snapshot/dist/rrweb-snapshot.umd.min.cjs'), 'utf8');
/** Every way in a world of its own in which nothing ran before, as it is once for each capture. */
const WAYS = {
  snapshot: {
    script: () => readFileSync(join(chromeBuild, 'snapshot.js'), 'utf8'),
    run: 'zhibiSnapshot({ isSite: false, sites: [] }).then((taken) => JSON.stringify(taken))',
  },
  rrweb: {
    script: () => RRWEB,
    run: `(async () => {
      const { snapshot } = globalThis.rrwebSnapshot ?? globalThis.module.exports;
      const made = snapshot(document, { inlineImages: true, inlineStylesheet: true });
      return JSON.stringify(made);
    })()`,
  },
  outerHTML: { script: () => '', run: 'Promise.resolve(document.documentElement.outerHTML)' },
};

/**
 * What each way takes in the page (ms) and what it gives (bytes, gzipped).
 * @param {import('puppeteer-core').Page} page
 */
export async function inPage(page) {
  const session = await page.createCDPSession();
  /** @type {Record<string, { ms: number, gzip: number }>} */
  const figures = {};
  // First: rrweb changes the page.
  const from = performance.now();
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  figures['mhtml'] = { ms: performance.now() - from, gzip: gzipSync(data).length };
  const { frameTree } = await session.send('Page.getFrameTree');
  for (const [name, { script, run }] of Object.entries(WAYS)) {
    const worldName = `bench-${name}-${Math.random()}`;
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName,
    });
    const expression = `${script()}\n;(async () => { const from = performance.now(); const text = await ${run}; return { ms: performance.now() - from, text } })()`;
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(`${name}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    const { ms, text } = result.value;
    const gzip = name === 'snapshot' ? JSON.parse(text).bytes : gzipSync(text).length;
    figures[name] = { ms, gzip };
  }
  await session.detach();
  return figures;
}
