import { launch } from '../browser/launch.mjs';
import { openDashboard } from '../browser/library.mjs';
import { figuresOf, printTable } from './figures.mjs';

/**
 * How long a subject's page with so many readings takes to paint its curve, from the click on; beside what cannot be
 * avoided: asking the browser's database for these rows.
 * @param {{ readings: number, runs: number }} options
 */
export async function benchSubject({ readings, runs }) {
  const session = await launch({ offline: true });
  /** @type {Record<string, number[]>} */
  const times = {};
  try {
    const page = await openDashboard(session);
    await page.waitForSelector('main');
    await page.evaluate(fillLibrary, readings);
    for (let run = 0; run <= runs; run++) {
      await page.reload();
      await page.waitForSelector('main h1');
      for (const [name, ms] of Object.entries(await page.evaluate(paintOnce))) {
        times[name] = [...(times[name] ?? []), ...(run > 0 ? [ms] : [])];
      }
    }
  } finally {
    await session.browser.close();
  }
  const figures = Object.fromEntries(Object.entries(times).map(([name, each]) => [name, figuresOf(each)]));
  const whole = figures['click → painted']?.median ?? Number.NaN;
  printTable(
    `A subject’s page with ${readings} readings (ms)`,
    Object.entries(figures).map(([name, each]) => [name, each, `${(each.median / whole).toFixed(2)} ×`]),
  );
  return figures;
}

/**
 * Runs in a page of the extension: one post seen so many times, with a number that grows and is shortened.
 * @param {number} count
 */
async function fillLibrary(count) {
  /** @type {IDBDatabase} */
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open('zhibi');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const tables = ['captures', 'subjects', 'readings', 'sightings'];
  const writing = database.transaction(tables, 'readwrite');
  const shared = {
    zone: 'Asia/Shanghai',
    scope: 'page',
    trigger: 'popup',
    kind: 'post',
    platform: 'x',
    binned: 0,
  };
  for (let nth = 0; nth < count; nth++) {
    const id = `bench-${String((nth * 7919) % count).padStart(6, '0')}`;
    const at = Date.now() - (count - nth) * 600_000;
    const likes = 9000 + nth * 3;
    const low = likes < 10_000 ? likes : Math.floor(likes / 1000) * 1000;
    const high = likes < 10_000 ? likes : low + 999;
    writing.objectStore('captures').put({
      ...shared,
      id,
      at,
      reader: { id: 'x', version: 1 },
      url: 'https://x.com/example/status/1',
      pageKey: 'x:post:1',
      site: 'x.com',
      title: `Example ${nth}`,
      author: null,
      siteName: null,
      published: null,
      lang: null,
      description: null,
      excerpt: '',
      picture: null,
      thumbnail: null,
      partial: [],
      brandId: null,
      tags: [],
      note: '',
      binnedAt: null,
    });
    writing.objectStore('sightings').put({ id, own: true, subjects: [], results: null, ids: ['bench'] });
    writing.objectStore('readings').put({
      id: `${id}/0/likes`,
      subjectId: 'bench',
      captureId: id,
      at,
      binned: 0,
      metric: 'likes',
      raw: String(likes),
      low,
      high,
      unit: null,
      from: 'a',
      conflict: null,
      unverified: false,
    });
  }
  writing.objectStore('subjects').put({
    id: 'bench',
    kind: 'post',
    platform: 'x',
    keys: ['x:post:1'],
    url: '',
    name: 'Example',
    handle: null,
    channelId: null,
    brandId: null,
    published: null,
    format: 'text',
    firstSeenAt: 0,
    lastSeenAt: 1,
    latest: {
      likes: { raw: '9', low: 9, high: 9, unit: null, unverified: false, at: 1, captureId: 'bench-000000' },
    },
  });
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  database.close();
}

/**
 * Runs in a page of the extension.
 * @returns {Promise<Record<string, number>>}
 */
async function paintOnce() {
  const shown = (/** @type {string} */ selector) =>
    new Promise((resolve) => {
      const look = () =>
        document.querySelector(selector) ? resolve(undefined) : requestAnimationFrame(look);
      look();
    });
  const painted = () =>
    new Promise((resolve) => {
      // A task after the frame that was asked for: by then it is on the screen.
      requestAnimationFrame(() => setTimeout(resolve));
    });
  /** @type {number | null} */
  let came = null;
  const watching = new MutationObserver(() => {
    if (came === null && document.querySelector('.curve-mark')) came = performance.now();
  });
  watching.observe(document.body, { childList: true, subtree: true });
  const start = performance.now();
  location.hash = '/subject/bench';
  await shown('.curve-mark');
  await painted();
  const whole = performance.now() - start;
  watching.disconnect();
  const database = await new Promise((resolve) => {
    const request = indexedDB.open('zhibi');
    request.onsuccess = () => resolve(request.result);
  });
  const asked = performance.now();
  const range = IDBKeyRange.bound(['bench'], ['bench', []]);
  const store = database.transaction('readings').objectStore('readings');
  await new Promise((resolve) => {
    store.index('[subjectId+metric+at]').getAll(range).onsuccess = resolve;
  });
  const rows = performance.now() - asked;
  database.close();
  return {
    'click → painted': whole,
    'of it the rows alone': rows,
    'of it in the page, then painted': start + whole - (came ?? start),
  };
}
