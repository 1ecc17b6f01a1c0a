import { writeFile } from 'node:fs/promises';
import { launch } from '../browser/launch.mjs';
import { openDashboard } from '../browser/library.mjs';
import { figuresOf, printTable } from './figures.mjs';

/**
 * How long a week of so many captures takes from the click to its paper, a fifth of them lists of ten.
 * @param {{ captures: number, runs: number, profile?: string | undefined }} options `profile`: a file for the last run's CPU profile
 */
export async function benchDigest({ captures, runs, profile }) {
  const session = await launch({ offline: true });
  /** @type {number[]} */
  const times = [];
  try {
    const page = await openDashboard(session);
    await page.waitForSelector('main');
    await page.evaluate(fillWeek, captures);
    const devtools = await page.createCDPSession();
    for (let run = 0; run <= runs; run++) {
      await page.reload();
      await page.waitForSelector('main h1');
      const isLast = profile !== undefined && run === runs;
      if (isLast) await devtools.send('Profiler.enable').then(() => devtools.send('Profiler.start'));
      const ms = await page.evaluate(paintOnce);
      if (isLast) await writeFile(profile, JSON.stringify((await devtools.send('Profiler.stop')).profile));
      if (run > 0) times.push(ms);
    }
  } finally {
    await session.browser.close();
  }
  const figures = { 'click → paper': figuresOf(times) };
  printTable(`The digest of a week of ${captures} captures (ms)`, [
    ['click → paper', figures['click → paper'], ''],
  ]);
  return figures;
}

/**
 * Runs in a page of the extension: five brands with four accounts each, their posts of this week seen three times before.
 * @param {number} count
 */
async function fillWeek(count) {
  /** @type {IDBDatabase} */
  const database = await new Promise((resolve) => {
    const request = indexedDB.open('zhibi');
    request.onsuccess = () => resolve(request.result);
  });
  const tables = ['captures', 'contents', 'brands', 'subjects', 'readings', 'sightings'];
  const writing = database.transaction(tables, 'readwrite');
  const put = (/** @type {string} */ table, /** @type {object} */ row) => writing.objectStore(table).put(row);
  const now = Date.now();
  const fragment = { html: '<p>Example</p>'.repeat(150), json: 'null' };
  for (let b = 0; b < 5; b++)
    put('brands', {
      id: `b${b}`,
      name: `Example ${b}`,
      names: [],
      domains: [],
      role: 'competitor',
      color: '#8a5a2b',
      createdAt: b,
    });
  const subject = (/** @type {object} */ more) => ({
    platform: 'x',
    url: '',
    handle: null,
    channelId: null,
    brandId: null,
    published: null,
    format: 'text',
    firstSeenAt: 1,
    lastSeenAt: now,
    latest: {},
    ...more,
  });
  for (let c = 0; c < 20; c++)
    put(
      'subjects',
      subject({
        id: `ch${c}`,
        kind: 'channel',
        keys: [`x:channel:${c}`],
        name: `Channel ${c}`,
        brandId: `b${c % 5}`,
      }),
    );
  const metrics = ['views', 'likes', 'comments', 'shares'];
  const seen = (
    /** @type {string} */ captureId,
    /** @type {number} */ place,
    /** @type {number} */ post,
    /** @type {number} */ at,
  ) => {
    for (const [nth, metric] of metrics.entries()) {
      const low = (post + 1) * 7 * (nth + 1) + (Math.floor(at / 3_600_000) % 1000);
      put('readings', {
        id: `${captureId}/${place}/${metric}`,
        subjectId: `p${post}`,
        captureId,
        at,
        binned: 0,
        metric,
        raw: String(low),
        low,
        high: low,
        unit: null,
        from: 'a',
        conflict: null,
        unverified: false,
      });
    }
    const wall = new Date(now - 86_400_000 * (2 + (post % 5))).toISOString().slice(0, 19);
    const published = { raw: wall, wall, zone: 'Z', grain: 'minute' };
    put(
      'subjects',
      subject({
        id: `p${post}`,
        kind: 'post',
        keys: [`x:post:${post}`],
        name: `Second cup half price, number ${post}`,
        channelId: `ch${post % 20}`,
        published,
      }),
    );
    return {
      kind: 'post',
      platform: 'x',
      keys: [`x:post:${post}`],
      url: '',
      channelKeys: [`x:channel:${post % 20}`],
      fields: { text: { value: 'Second cup', from: 'a' } },
      published: { value: published, from: 'a' },
      format: 'text',
      media: [],
      hashtags: [],
      mentions: [],
      readings: [],
      promotions: [],
      placement: null,
      fragment,
    };
  };
  for (let nth = 0; nth < count * 4; nth++) {
    const round = Math.floor(nth / count);
    const at = now - 60_000 - round * 8 * 86_400_000 - (nth % count) * 1000;
    const id = `bench-${nth}`;
    const isList = nth % 5 === 0;
    const places = isList ? 10 : 1;
    const subjects = Array.from({ length: places }, (_, place) =>
      seen(id, place, ((nth % count) * 3 + place * 17) % (count * 2), at),
    );
    put('captures', {
      id,
      at,
      zone: 'UTC',
      scope: 'page',
      trigger: 'popup',
      kind: isList ? 'list' : 'post',
      platform: 'x',
      reader: { id: 'x', version: 1 },
      url: `https://x.com/example/status/${nth % count}`,
      pageKey: isList ? 'x.com/home' : `x:post:${nth}`,
      site: 'x.com',
      title: `Example ${nth}`,
      author: null,
      siteName: null,
      published: null,
      lang: null,
      description: null,
      excerpt: 'Second cup half price',
      picture: null,
      thumbnail: null,
      partial: [],
      brandId: `b${nth % 5}`,
      tags: [],
      note: '',
      binned: 0,
      binnedAt: null,
    });
    put('sightings', {
      id,
      own: !isList,
      subjects,
      results: null,
      ids: subjects.map(({ keys }) => `p${keys[0]?.split(':')[2]}`),
    });
  }
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  database.close();
}

/**
 * Runs in a page of the extension.
 * @returns {Promise<number>}
 */
async function paintOnce() {
  const start = performance.now();
  location.hash = '/digest';
  await new Promise((resolve) => {
    const look = () =>
      document.querySelector('.digest-desk') ? resolve(undefined) : requestAnimationFrame(look);
    look();
  });
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
  return performance.now() - start;
}
