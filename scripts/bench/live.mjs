import { followChannels } from '../browser/follow-channels.mjs';
import { bringIntoView } from '../browser/in-view.mjs';
import { launch } from '../browser/launch.mjs';
import { openDashboard, rowsOf } from '../browser/library.mjs';
import { servePages } from '../browser/serve-pages.mjs';
import { until } from '../browser/until.mjs';
import { figuresOf } from './figures.mjs';
import { listPage, post } from './list-page.mjs';
import { turnOn } from './turn-on.mjs';

/** Posts that the feed grows by at a time, posts that it keeps, as sites do, and how long it is left alone at the end. */
const [AT_ONCE, KEPT, IDLE_MS] = [20, 100, 5_000];
/** Longer tasks are felt. */
const LONG_MS = 50;

/**
 * @typedef {object} Run
 * @property {number[]} batches What each turn of ours took of the page's main thread, ms; waiting for a processor does not count.
 * @property {number[]} starts What each script of ours took to load and begin, ms.
 * @property {{ ms: number, ours: number }[]} longTasks Of the page, over 50 ms, by the clock on the wall, and how much of each was ours.
 * @property {number} turnsWhileIdle
 * @property {number[]} heap MB after garbage was collected, at each quarter of the feed.
 */

/**
 * Scrolls through a feed that grows to so many posts, all of a followed channel, without live reading and with it.
 * @param {{ posts: number }} options
 */
export async function benchLive({ posts }) {
  const session = await launch({ offline: true });
  try {
    const dashboard = await openDashboard(session);
    await followChannels(dashboard, ['x:channel:examplecafe'], []);
    const without = await scrollFeed(session, posts, async () => undefined);
    await turnOn(session, dashboard);
    const kept = async () => (await rowsOf(dashboard, 'subjects')).length - 1;
    const withIt = await scrollFeed(session, posts, async () => {
      await until(async () => (await kept()) >= posts, { what: 'the last batch', timeout: 60_000 });
    });
    return report({ posts, kept: await kept(), without, with: withIt });
  } finally {
    await session.browser.close();
  }
}

/**
 * @param {import('../browser/launch.mjs').Session} session
 * @param {number} posts
 * @param {() => Promise<unknown>} done Waits until all that was read is saved.
 * @returns {Promise<Run>}
 */
async function scrollFeed({ browser }, posts, done) {
  const page = await browser.newPage();
  const { url, html } = listPage(0);
  await servePages(page, (_url, request) => (request.isNavigationRequest() ? { body: html } : null));
  await page.tracing.start({ categories: ['devtools.timeline', 'toplevel'] });
  await page.goto(url);
  await bringIntoView(page);
  const devtools = await page.createCDPSession();
  const heap = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  const heaps = [];
  for (let from = 0; from < posts; from += AT_ONCE) {
    const more = Array.from({ length: AT_ONCE }, (_, n) => post(from + n)).join('\n');
    await page.evaluate(grow, more, KEPT);
    if ((from + AT_ONCE) % (posts / 4) === 0) heaps.push(await heap());
  }
  await done();
  const idleFrom = await now(page);
  await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
  const { turns, starts, longTasks } = ofTrace(
    Buffer.from((await page.tracing.stop()) ?? []).toString('utf8'),
  );
  await page.close();
  return {
    batches: turns.map(({ ms }) => ms),
    starts,
    longTasks,
    turnsWhileIdle: turns.filter(({ at }) => at > idleFrom).length,
    heap: heaps,
  };
}

/**
 * Adds posts at the end and scrolls down to it, some of a screen at a frame; the oldest go. Runs in the page; stands alone.
 * @param {string} html
 * @param {number} kept
 */
async function grow(html, kept) {
  document.querySelector('[data-testid="primaryColumn"]')?.insertAdjacentHTML('beforeend', html);
  const cells = [...document.querySelectorAll('[data-testid="cellInnerDiv"]')];
  for (const cell of cells.slice(0, -kept)) cell.remove();
  const end = () => scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  while (!end()) {
    scrollBy(0, 300);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
}

/**
 * The trace's own clock, ms.
 * @param {import('puppeteer-core').Page} page
 */
async function now(page) {
  const devtools = await page.createCDPSession();
  await devtools.send('Performance.enable');
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'Timestamp')?.value ?? 0) * 1_000;
}

/**
 * What a trace tells: when our script had its turn in the page and how long it took, and whose the long tasks were.
 * @param {string} trace
 */
function ofTrace(trace) {
  /** @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, tdur?: number, dur?: number, args?: { data?: { url?: string } } }} Event */
  /** @type {{ traceEvents: Event[] }} */
  const { traceEvents } = JSON.parse(trace);
  const isOurs = (/** @type {Event} */ { args }) => /^chrome-extension:/.test(args?.data?.url ?? '');
  const calls = traceEvents.filter((each) => each.name === 'FunctionCall' && isOurs(each));
  const loads = traceEvents.filter((each) => each.name === 'EvaluateScript' && isOurs(each));
  const ms = (/** @type {Event} */ { tdur, dur = 0 }) => (tdur ?? dur) / 1_000;
  const wall = (/** @type {Event} */ { dur = 0 }) => dur / 1_000;
  const tasks = traceEvents.filter(
    (each) =>
      /^(?:ThreadControllerImpl::)?RunTask$/.test(each.name) && each.ph === 'X' && wall(each) > LONG_MS,
  );
  const threads = new Set(
    traceEvents.filter(({ name }) => name === 'FunctionCall').map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const within = (/** @type {Event} */ task) =>
    [...calls, ...loads].filter(
      ({ pid, tid, ts }) =>
        pid === task.pid && tid === task.tid && ts >= task.ts && ts < task.ts + (task.dur ?? 0),
    );
  return {
    turns: calls.map((each) => ({ at: each.ts / 1_000, ms: ms(each) })),
    starts: loads.map(ms),
    longTasks: tasks
      .filter(({ pid, tid }) => threads.has(`${pid} ${tid}`))
      .map((task) => ({ ms: wall(task), ours: within(task).reduce((all, each) => all + wall(each), 0) })),
  };
}

/** @param {{ posts: number, kept: number, without: Run, with: Run }} runs */
function report({ posts, kept, without, with: withIt }) {
  const batches = figuresOf(withIt.batches);
  const most = Math.max(0, ...withIt.batches);
  const shown = (/** @type {Run} */ { heap }) => heap.map((mb) => mb.toFixed(1)).join(' → ');
  const long = (/** @type {Run} */ { longTasks }) =>
    `${longTasks.length}${longTasks.length > 0 ? `, the longest ${Math.max(...longTasks.map(({ ms }) => ms)).toFixed(0)} ms` : ''}`;
  const ours = withIt.longTasks.filter(({ ms, ours }) => ms - ours <= LONG_MS);
  const share = Math.max(0, ...withIt.longTasks.map(({ ours }) => ours));
  console.log(`\nA feed that grows to ${posts} posts of a followed channel; ${kept} were kept`);
  console.log(
    `  loading our scripts, once           ${withIt.starts.map((ms) => ms.toFixed(1)).join(' + ')} ms`,
  );
  console.log(
    `  one turn on the page's thread       median ${batches.median.toFixed(1)} ms, p95 ${batches.p95.toFixed(1)} ms, most ${most.toFixed(1)} ms (aim 5), of ${batches.n}`,
  );
  console.log(`  tasks of the page over 50 ms        ${long(withIt)}; without live reading ${long(without)}`);
  console.log(
    `    of these long for what is ours    ${ours.length}; most of ours in any ${share.toFixed(1)} ms of the clock`,
  );
  console.log(`  turns in ${IDLE_MS / 1_000} s at rest                ${withIt.turnsWhileIdle}`);
  console.log(`  memory of the page by quarters, MB  ${shown(withIt)}; without ${shown(without)}`);
  return { posts, kept, batches: { ...batches, most }, without, with: withIt };
}
