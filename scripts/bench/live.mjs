import { allowHosts } from '../browser/allow-hosts.mjs';
import { followChannels } from '../browser/follow-channels.mjs';
import { bringIntoView } from '../browser/in-view.mjs';
import { launch } from '../browser/launch.mjs';
import { openDashboard, rowsOf } from '../browser/library.mjs';
import { servePages } from '../browser/serve-pages.mjs';
import { until } from '../browser/until.mjs';
import { figuresOf } from './figures.mjs';
import { listPage, post } from './list-page.mjs';

const HOSTS = ['https://*.x.com/*', 'https://*.twitter.com/*'];
/** Posts that the feed grows by at a time, and the time that it is left alone at the end. */
const [AT_ONCE, IDLE_MS] = [20, 5_000];

/**
 * @typedef {object} Run
 * @property {number[]} batches What each turn of ours took of the page's main thread, ms; waiting for a processor does not count.
 * @property {number[]} longTasks Of the page, whoever's, over 50 ms.
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
    await allowHosts(session, HOSTS);
    await bringIntoView(dashboard);
    await dashboard.evaluate(`chrome.permissions.request({ origins: ${JSON.stringify(HOSTS)} })`);
    const isOn = () =>
      dashboard.evaluate('chrome.scripting.getRegisteredContentScripts().then((all) => all.length)');
    await until(isOn, { what: 'live reading' });
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
  await page.goto(url);
  await bringIntoView(page);
  await page.evaluate(() => {
    const world = /** @type {{ tasks?: number[] }} */ (globalThis);
    /** @type {number[]} */
    const tasks = [];
    world.tasks = tasks;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  const devtools = await page.createCDPSession();
  const heap = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  await page.tracing.start({ categories: ['devtools.timeline'] });
  const heaps = [];
  for (let from = 0; from < posts; from += AT_ONCE) {
    const more = Array.from({ length: AT_ONCE }, (_, n) => post(from + n)).join('\n');
    await page.evaluate(grow, more);
    if ((from + AT_ONCE) % (posts / 4) === 0) heaps.push(await heap());
  }
  await done();
  const idleFrom = await now(page);
  await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
  const trace = Buffer.from((await page.tracing.stop()) ?? []).toString('utf8');
  const turns = turnsIn(trace);
  const longTasks = /** @type {number[]} */ (await page.evaluate('tasks'));
  await page.close();
  return {
    batches: turns.map(({ ms }) => ms),
    longTasks,
    turnsWhileIdle: turns.filter(({ at }) => at > idleFrom).length,
    heap: heaps,
  };
}

/**
 * Adds posts at the end and scrolls down to it, some of a screen at a frame. Runs in the page; stands alone.
 * @param {string} html
 */
async function grow(html) {
  document.querySelector('[data-testid="primaryColumn"]')?.insertAdjacentHTML('beforeend', html);
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
 * When our script had its turn in the page, and how long each took.
 * @param {string} trace
 */
function turnsIn(trace) {
  /** @type {{ traceEvents: { name: string, ts: number, tdur?: number, dur?: number, args?: { data?: { url?: string } } }[] }} */
  const { traceEvents } = JSON.parse(trace);
  return traceEvents
    .filter(({ name, args }) => name === 'FunctionCall' && /\/live\.js$/.test(args?.data?.url ?? ''))
    .map(({ ts, tdur, dur = 0 }) => ({ at: ts / 1_000, ms: (tdur ?? dur) / 1_000 }));
}

/** @param {{ posts: number, kept: number, without: Run, with: Run }} runs */
function report({ posts, kept, without, with: withIt }) {
  const batches = figuresOf(withIt.batches);
  const most = Math.max(0, ...withIt.batches);
  const shown = (/** @type {Run} */ { heap }) => heap.map((mb) => mb.toFixed(1)).join(' → ');
  const long = (/** @type {Run} */ { longTasks }) =>
    `${longTasks.length}${longTasks.length > 0 ? `, the longest ${Math.max(...longTasks).toFixed(0)} ms` : ''}`;
  console.log(`\nA feed that grows to ${posts} posts of a followed channel; ${kept} were kept`);
  console.log(
    `  one turn on the page's thread       median ${batches.median.toFixed(1)} ms, p95 ${batches.p95.toFixed(1)} ms, most ${most.toFixed(1)} ms (aim 5), of ${batches.n}`,
  );
  console.log(`  tasks of the page over 50 ms        ${long(withIt)}; without live reading ${long(without)}`);
  console.log(`  turns in ${IDLE_MS / 1_000} s at rest                ${withIt.turnsWhileIdle}`);
  console.log(`  memory of the page by quarters, MB  ${shown(withIt)}; without ${shown(without)}`);
  return { posts, kept, batches: { ...batches, most }, without, with: withIt };
}
