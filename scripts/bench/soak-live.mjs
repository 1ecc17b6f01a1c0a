import { followChannels } from '../browser/follow-channels.mjs';
import { bringIntoView } from '../browser/in-view.mjs';
import { launch } from '../browser/launch.mjs';
import { openDashboard, rowsOf } from '../browser/library.mjs';
import { servePages } from '../browser/serve-pages.mjs';
import { until } from '../browser/until.mjs';
import { stopWorker } from '../browser/worker.mjs';
import { FEED } from './spying-feed.mjs';
import { turnOn } from './turn-on.mjs';

/** @typedef {import('../../utils/model').Subject} Subject */
/** @typedef {import('../../utils/model').Reading} Reading */

const HOME = 'https://x.com/home';
/** Posts that are added at a time, and how many stay, as sites do it. */
const [AT_ONCE, KEPT] = [15, 90];
/** A post is read once in that time, ms. */
const WINDOW_MS = 600_000;
/** Between two strokes of the wheel, ms. */
const PAUSE_MS = 150;

/**
 * Scrolls through a feed for so many minutes as a person does, some way back now and then; meanwhile the worker is
 * killed and the network cut at random. Then asks the library whether every post of a followed channel that was in view
 * is there, none twice within ten minutes and no stranger's; and the page what it saw, and the network what was asked for.
 * @param {{ minutes: number, seed: number }} options The same seed does the same again.
 */
export async function soakLive({ minutes, seed }) {
  const session = await launch({ offline: true });
  try {
    const dashboard = await openDashboard(session);
    await followChannels(dashboard, ['x:channel:examplecafe'], ['x:channel:passerby']);
    await turnOn(session, dashboard);
    const page = await session.browser.newPage();
    /** @type {string[]} */
    const requests = [];
    await servePages(page, (asked, request) => {
      if (!asked.endsWith('/favicon.ico')) requests.push(asked);
      return request.isNavigationRequest() ? { body: FEED } : null;
    });
    await page.goto(HOME);
    await bringIntoView(page);
    await page.evaluate(START);
    const walked = await scroll(session, page, { minutes, chance: randomOf(seed) });
    await page.setOfflineMode(false);
    const wanted = [...walked.seen].filter(isFollowed);
    let readings = await likesBy(dashboard);
    const isThere = async () => {
      readings = await likesBy(dashboard);
      return wanted.every((id) => readings.has(id));
    };
    await until(isThere, { what: 'the last posts', timeout: 120_000 }).catch(() => undefined);
    const heard = /** @type {Heard} */ (await page.evaluate('({ ...heard(), made: last, changed })'));
    return report({ minutes, seed, ...walked, wanted, readings, heard, requests });
  } finally {
    await session.browser.close();
  }
}

/**
 * What the page saw, and what of it was its own doing: posts that it made, changes that it made.
 * @typedef {{ calls: string[], changes: number, globals: boolean, resources: number, made: number, changed: number }} Heard
 */

/** Every third post is of somebody whom nobody follows. */
const isFollowed = (/** @type {number} */ id) => id % 3 !== 0;

/** Runs in the page, beside its own script, whose `add` and `feed` it uses. */
const START = `
globalThis.last = 0;
globalThis.changed = 0;
globalThis.more = (count) => {
  for (let n = 0; n < count; n++) {
    last++;
    changed++;
    add({ id: last, likes: last * 10, by: last % 3 === 0 ? 'passerby' : 'examplecafe' });
  }
};
globalThis.trim = (most) => {
  while (feed.children.length > most) {
    feed.children[0].remove();
    changed++;
  }
};
globalThis.inView = () => [...feed.children].flatMap((article) => {
  const { top, bottom } = article.getBoundingClientRect();
  return bottom > 0 && top < innerHeight ? [Number(/status.([0-9]+)/.exec(article.innerHTML)[1])] : [];
});
listen();
more(30);
`;

/**
 * @param {import('../browser/launch.mjs').Session} session
 * @param {import('puppeteer-core').Page} page
 * @param {{ minutes: number, chance: () => number }} options
 */
async function scroll(session, page, { minutes, chance }) {
  const end = Date.now() + minutes * 60_000;
  const devtools = await page.createCDPSession();
  /** @type {Set<number>} */
  const seen = new Set();
  /** @type {number[]} */
  const heap = [];
  let [killed, cut, isOffline] = [0, 0, false];
  let nextHeap = 0;
  while (Date.now() < end) {
    await page.mouse.wheel({ deltaY: chance() < 0.1 ? -600 : 100 + chance() * 400 });
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    for (const id of /** @type {number[]} */ (await page.evaluate('inView()'))) seen.add(id);
    await page.evaluate(
      `if (scrollY + 2 * innerHeight > document.documentElement.scrollHeight) { more(${AT_ONCE}); trim(${KEPT}); }`,
    );
    if (chance() < 0.02) {
      await stopWorker(session);
      killed++;
    }
    if (chance() < 0.02) {
      isOffline = !isOffline;
      await page.setOfflineMode(isOffline);
      cut++;
    }
    if (Date.now() >= nextHeap) {
      await devtools.send('HeapProfiler.collectGarbage');
      heap.push((await devtools.send('Runtime.getHeapUsage')).usedSize / 1e6);
      nextHeap = Date.now() + (minutes * 60_000) / 10;
    }
  }
  return { seen, killed, cut, heap };
}

/**
 * Every like that the library holds, by post: when it was read.
 * @param {import('puppeteer-core').Page} dashboard
 */
async function likesBy(dashboard) {
  const subjects = /** @type {Subject[]} */ (await rowsOf(dashboard, 'subjects'));
  const names = new Map(subjects.map(({ id, keys }) => [id, Number(keys[0]?.replace('x:post:', ''))]));
  /** @type {Map<number, number[]>} */
  const found = new Map();
  for (const { subjectId, at } of /** @type {Reading[]} */ (await rowsOf(dashboard, 'readings'))) {
    const id = names.get(subjectId) ?? Number.NaN;
    found.set(id, [...(found.get(id) ?? []), at]);
  }
  return found;
}

/** @param {{ minutes: number, seed: number, seen: Set<number>, killed: number, cut: number, heap: number[], wanted: number[], readings: Map<number, number[]>, heard: Heard, requests: string[] }} found */
function report({ minutes, seed, seen, killed, cut, heap, wanted, readings, heard, requests }) {
  const lost = wanted.filter((id) => !readings.has(id));
  const twice = [...readings].filter(([, times]) => {
    const ordered = [...times].sort((a, b) => a - b);
    return ordered.some((at, nth) => nth > 0 && at - (ordered[nth - 1] ?? 0) < WINDOW_MS);
  });
  const strangers = [...readings.keys()].filter((id) => !isFollowed(id));
  const asked = requests.filter((each) => each !== HOME);
  const isOwn =
    heard.calls.length === heard.made && heard.calls.every((call) => call === 'document.createElement');
  const sawNothing = isOwn && heard.changes === heard.changed && heard.globals && heard.resources === 0;
  const isWell = [lost, twice, strangers, asked].every(({ length }) => length === 0) && sawNothing;
  console.log(`\nA feed that was scrolled for ${minutes} minutes (seed ${seed})`);
  console.log(`  worker killed ${killed} times, network cut or back ${cut} times`);
  console.log(`  posts in view ${seen.size}, of them of followed channels ${wanted.length}`);
  console.log(
    `  not in the library ${lost.length}, twice within ten minutes ${twice.length}, strangers’ ${strangers.length}`,
  );
  console.log(
    `  requests beside the page itself ${asked.length}; the page saw ${sawNothing ? 'nothing' : JSON.stringify({ ...heard, calls: [...new Set(heard.calls)] })}`,
  );
  console.log(`  memory of the page, MB ${heap.map((mb) => mb.toFixed(1)).join(' → ')}`);
  return {
    minutes,
    seed,
    isWell,
    killed,
    cut,
    seen: seen.size,
    wanted: wanted.length,
    lost,
    twice,
    strangers,
    asked,
    sawNothing,
    heap,
  };
}

/**
 * Numbers from 0 to 1 that a seed decides (mulberry32).
 * @param {number} seed
 */
function randomOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
