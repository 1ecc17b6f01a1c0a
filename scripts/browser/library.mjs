/** @typedef {import('./launch.mjs').Session} Session */
/** @typedef {import('../../utils/model').Capture} Capture */
/** @typedef {import('../../utils/model').CaptureContent} CaptureContent */
/** @typedef {import('../../utils/model').CaptureJob} CaptureJob */

/**
 * A page of the extension.
 * @param {Session} session
 * @param {string} [route] such as `/digest`
 */
export async function openDashboard({ browser, id }, route = '/') {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/dashboard.html#${route}`);
  return page;
}

/**
 * All rows of one table, as the browser's database holds them now (blobs become their sizes).
 * @param {import('puppeteer-core').Page} page One of the extension's own pages.
 * @param {string} table
 * @returns {Promise<unknown[]>} Empty where the library or the table does not exist yet.
 */
export function rowsOf(page, table) {
  return page.evaluate(readRows, table);
}

/**
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<Capture[]>}
 */
export async function capturesIn(page) {
  return /** @type {Capture[]} */ (await rowsOf(page, 'captures'));
}

/**
 * Runs in the page; stands alone. Opens no new database: an absent one must stay absent.
 * @param {string} table
 * @returns {Promise<unknown[]>}
 */
async function readRows(table) {
  const known = await indexedDB.databases();
  if (!known.some((each) => each.name === 'zhibi')) return [];
  /** @type {IDBDatabase} */
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open('zhibi');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    if (!database.objectStoreNames.contains(table)) return [];
    /** @type {unknown[]} */
    const rows = await new Promise((resolve, reject) => {
      const request = database.transaction(table).objectStore(table).getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    return rows.map((row) => JSON.parse(JSON.stringify(row, (_, v) => (v instanceof Blob ? v.size : v))));
  } finally {
    database.close();
  }
}
