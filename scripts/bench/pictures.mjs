import { pressCommand } from '../browser/key.mjs';
import { launch } from '../browser/launch.mjs';
import { capturesIn, openDashboard } from '../browser/library.mjs';
import { fromTable, servePages } from '../browser/serve-pages.mjs';
import { until } from '../browser/until.mjs';
import { workerOf } from '../browser/worker.mjs';
import { figuresOf, printTable } from './figures.mjs';

const URL_OF_PAGE = 'https://www.example.com/long';

/**
 * A picture of a whole page of so many screens, from the shortcut to safely saved, beside the part in view of the same
 * page alone, and beside what the browser allows: two pictures a second.
 * @param {{ screens: number, runs: number }} options
 */
export async function benchPictures({ screens, runs }) {
  const session = await launch({ offline: true });
  /** @type {Record<'view' | 'whole', number[]>} */
  const times = { view: [], whole: [] };
  let heap = 0;
  try {
    const dashboard = await openDashboard(session);
    const page = await session.browser.newPage();
    await servePages(page, fromTable({ [URL_OF_PAGE]: pageOf(screens) }));
    await page.goto(URL_OF_PAGE);
    const idle = await heapOf(session);
    for (let run = 0; run <= runs; run++) {
      for (const [name, command] of /** @type {const} */ ([
        ['view', 'capture-now'],
        ['whole', 'capture-page'],
      ])) {
        // The browser's allowance of pictures is whole again.
        await new Promise((resolve) => setTimeout(resolve, 1500));
        const before = (await capturesIn(dashboard)).length;
        const start = performance.now();
        await pressCommand(page, command);
        await until(async () => (await capturesIn(dashboard)).length > before, {
          what: 'the capture',
          timeout: 120_000,
        });
        if (run > 0) times[name].push(performance.now() - start);
        heap = Math.max(heap, (await heapOf(session)) - idle);
      }
    }
  } finally {
    await session.browser.close();
  }
  const figures = { view: figuresOf(times.view), whole: figuresOf(times.whole), heapMB: heap / 2 ** 20 };
  const aim = 1.1 * 500 * (screens - 1) + 200;
  printTable(`A page of ${screens} screens (ms)`, [
    ['in view → saved', figures.view, ''],
    [
      'whole page → saved',
      figures.whole,
      `${(figures.whole.median / aim).toFixed(2)} × the aim of ${aim.toFixed(0)}`,
    ],
  ]);
  console.log(`  worker's heap above idle, at most: ${figures.heapMB.toFixed(1)} MB`);
  return { screens, aim, ...figures };
}

/** @param {import('../browser/launch.mjs').Session} session */
async function heapOf(session) {
  const worker = await workerOf(session);
  const { usedSize } = await worker.client.send('Runtime.getHeapUsage');
  return usedSize;
}

/** @param {number} screens */
function pageOf(screens) {
  const part = (/** @type {number} */ nth) =>
    `<section style="height: 100vh; background: hsl(${nth * 47} 60% 85%)"><h2>Screen ${nth + 1}</h2></section>`;
  return `<!doctype html><title>Long</title><style>body, h2 { margin: 0 } header { position: fixed; top: 0 }</style>
    <header>Bar</header>${Array.from({ length: screens }, (_, nth) => part(nth)).join('')}`;
}
