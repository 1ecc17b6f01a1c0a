import { servePages } from '../browser/serve-pages.mjs';
import { momentOf, setClock } from './clock.mjs';

/** How long a page may load before it is captured as it stands. */
const LOAD_MS = 8_000;
/** What scripts do in the first moment after the load still belongs to the page. */
const SETTLE_MS = 300;

/**
 * Shows a saved page at its own address in a new background tab: its scripts run on the page's clock, every other
 * request is refused, it cannot navigate away or open windows.
 * @param {import('../browser/launch.mjs').Session} session
 * @param {import('./result-line.mjs').IndexLine} line
 * @param {Uint8Array} body
 */
export async function openSaved({ browser }, line, body) {
  const page = await browser.newPage({ background: true });
  const now = momentOf(line.captured);
  if (now !== null) await page.evaluateOnNewDocument(setClock, now);
  await page.evaluateOnNewDocument(refuseOtherPrograms);
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  page.on('popup', (opened) => void opened?.close().catch(() => undefined));
  let shown = false;
  await servePages(page, (_url, request) => {
    const first = !shown && request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (!first) return null;
    shown = true;
    return { body, contentType: `text/html; charset=${line.charset ?? 'utf-8'}` };
  });
  await page.goto(line.url, { waitUntil: 'load', timeout: LOAD_MS }).catch((error) => {
    // A page that never ends loading is captured as it stands; one that never began is not.
    if (!shown) throw error;
  });
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  return { page, now };
}

/**
 * Runs in the page; stands alone. An address such as `tg://` is no request that could be refused: the browser asks
 * whether to open another program, and its question swallows every key.
 */
function refuseOtherPrograms() {
  const { navigation } = /** @type {{ navigation?: EventTarget }} */ (/** @type {unknown} */ (globalThis));
  navigation?.addEventListener('navigate', (event) => {
    const { url } = /** @type {{ destination: { url: string } }} */ (/** @type {unknown} */ (event))
      .destination;
    if (!/^(?:https?|about|blob|data|javascript):/.test(url)) event.preventDefault();
  });
}
