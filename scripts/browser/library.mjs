/** @typedef {import('./launch.mjs').Session} Session */
/** @typedef {import('../../utils/model').Capture} Capture */
/** @typedef {import('../../utils/model').CaptureContent} CaptureContent */
/** @typedef {import('../../utils/model').Sighting} Sighting */
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
 * The rows of one table, as the browser's database holds them now (blobs become their sizes).
 * @param {import('puppeteer-core').Page} page One of the extension's own pages.
 * @param {string} table
 * @param {string} [key] Only the row with this key.
 * @returns {Promise<unknown[]>} Empty where the library or the table does not exist yet.
 */
export function rowsOf(page, table, key) {
  return page.evaluate(readLibrary, table, false, key);
}

/**
 * @param {import('puppeteer-core').Page} page One of the extension's own pages.
 * @param {string} table
 * @returns {Promise<string[]>}
 */
export async function keysOf(page, table) {
  return /** @type {string[]} */ (await page.evaluate(readLibrary, table, true));
}

/**
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<Capture[]>}
 */
export async function capturesIn(page) {
  return /** @type {Capture[]} */ (await rowsOf(page, 'captures'));
}

/**
 * A capture with its content; rejects where there is none of that id.
 * @param {import('puppeteer-core').Page} page
 * @param {string} id
 * @returns {Promise<{ capture: Capture, content: CaptureContent, sighting: Sighting | null }>}
 */
export async function captureIn(page, id) {
  const [capture] = /** @type {Capture[]} */ (await rowsOf(page, 'captures', id));
  const [content] = /** @type {CaptureContent[]} */ (await rowsOf(page, 'contents', id));
  if (!capture || !content) throw new Error('The library does not hold that capture.');
  const [sighting = null] = /** @type {Sighting[]} */ (await rowsOf(page, 'sightings', id));
  return { capture, content, sighting };
}

/**
 * Runs in the page; stands alone. Opens no new database: an absent one must stay absent.
 * @param {string} table
 * @param {boolean} keysOnly
 * @param {string} [key]
 * @returns {Promise<unknown[]>}
 */
async function readLibrary(table, keysOnly, key) {
  const known = await indexedDB.databases();
  if (!known.some((each) => each.name === 'zhibi')) return [];
  const database = await done(indexedDB.open('zhibi'));
  try {
    if (!database.objectStoreNames.contains(table)) return [];
    const store = database.transaction(table).objectStore(table);
    const rows = await done(keysOnly ? store.getAllKeys(key) : store.getAll(key));
    return JSON.parse(JSON.stringify(rows, (_, value) => (value instanceof Blob ? value.size : value)));
  } finally {
    database.close();
  }

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
