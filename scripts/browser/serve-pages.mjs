/**
 * @typedef {{ body: string | Uint8Array, contentType?: string, headers?: Record<string, string>, status?: number }} Served
 *
 * @callback Serve What stands at an address; null refuses the request.
 * @param {string} url Without its fragment.
 * @param {import('puppeteer-core').HTTPRequest} request
 * @returns {Served | null}
 */

/**
 * Answers every request of `page` from `serve`; nothing reaches the network.
 * @param {import('puppeteer-core').Page} page
 * @param {Serve} serve
 */
export async function servePages(page, serve) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    // Addresses that hold their own content ask nobody.
    if (/^(data|blob|about|chrome-extension):/.test(url)) return void request.continue().catch(gone);
    const served = serve(url.split('#')[0] ?? url, request);
    if (!served) return void request.abort('aborted').catch(gone);
    request
      .respond({
        status: served.status ?? 200,
        contentType: served.contentType ?? 'text/html; charset=utf-8',
        headers: served.headers ?? {},
        body: served.body,
      })
      .catch(gone);
  });
}

/** A request whose page went away in the meantime needs no answer. */
function gone() {}

/**
 * A table of addresses as a `Serve`.
 * @param {Record<string, string | Served>} pages
 * @returns {Serve}
 */
export function fromTable(pages) {
  return (url) => {
    const found = Object.hasOwn(pages, url) ? pages[url] : undefined;
    return typeof found === 'string' ? { body: found } : (found ?? null);
  };
}
