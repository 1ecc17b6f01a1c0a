import { until } from '../../browser/until.mjs';

/**
 * What the library holds of a kept page: the bytes of its blobs, how many of them only it has, what was left out, and
 * the page as the dashboard shows it.
 * @param {import('puppeteer-core').Page} dashboard
 * @param {string} id
 */
export async function keptOf(dashboard, id) {
  const held = await dashboard.evaluate(readKept, id);
  if (!held) throw new Error('no snapshot was kept');
  await dashboard.bringToFront();
  const shown = () => dashboard.evaluate(() => document.querySelector('iframe')?.srcdoc ?? null);
  const go = (/** @type {string} */ route) =>
    dashboard.evaluate((to) => {
      location.hash = to;
    }, route);
  // Away from the last one first: its frame stands until the next is put together.
  await go('/');
  await until(async () => (await shown()) === null, { what: 'an empty screen', timeout: 30_000 });
  await go(`/snapshot/${id}`);
  const html = await until(shown, { what: 'the snapshot on the screen', timeout: 30_000 });
  return { ...held, html };
}

/**
 * Runs in the dashboard; stands alone.
 * @param {string} id
 */
async function readKept(id) {
  const database = await done(indexedDB.open('zhibi'));
  const store = database.transaction(['snapshots', 'blobs']);
  /** @type {import('../../../utils/model').Snapshot[]} */
  const rows = await done(store.objectStore('snapshots').getAll());
  const row = rows.find((each) => each.id === id);
  if (!row) return null;
  const others = new Set(rows.filter((each) => each.id !== id).flatMap(({ hashes }) => hashes));
  let [bytes, added, fonts] = [0, 0, 0];
  for (const hash of new Set(row.hashes)) {
    const { blob } = await done(store.objectStore('blobs').get(hash));
    bytes += blob.size;
    if (row.parts[row.hashes.indexOf(hash)]?.type.startsWith('font/')) fonts += blob.size;
    if (!others.has(hash)) added += blob.size;
  }
  database.close();
  return { bytes, added, fonts, left: row.leftOut.map(({ what, count }) => `${what}:${count}`) };

  /**
   * @template T
   * @param {IDBRequest<T>} request
   * @returns {Promise<T>}
   */
  function done(request) {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }
}
