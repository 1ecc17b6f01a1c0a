import { rowsOf } from '../browser/library.mjs';
import { fromTable, servePages } from '../browser/serve-pages.mjs';
import { clickToolbar } from '../browser/toolbar.mjs';
import { until } from '../browser/until.mjs';
import { workerOf } from '../browser/worker.mjs';
import { setClock } from '../read/clock.mjs';
import { htmlOf, staged } from './pages.mjs';

const DAY_MS = 86_400_000;

/** A Friday evening: the pictures show one whole working week, on whichever day they are taken. Epoch ms. */
export const today = new Date(2026, 10, 20, 18, 30).getTime();

/**
 * Fills an empty library as an operator would: the own brand first, then each staged page is opened, looked at in the
 * popup, tagged, noted and entered. The dashboard page is only looked through.
 * @param {import('../browser/launch.mjs').Session} session
 * @param {import('puppeteer-core').Page} dashboard
 */
export async function fillLibrary(session, dashboard) {
  await nameOwnBrand(dashboard);
  for (const [done, item] of [...staged].reverse().entries()) {
    const page = await openStaged(session, item);
    const worker = await workerOf(session);
    await worker.evaluate(setClock, today - item.day * DAY_MS);
    const popup = await clickToolbar(session, page);
    await popup.waitForSelector('.draft-evidence img');
    if (item.brand) await popup.evaluate(pressNewBrand);
    await popup.keyboard.press('t');
    await popup.waitForSelector('.tag-input input');
    for (const tag of item.tags) {
      await popup.keyboard.type(tag);
      await popup.keyboard.press('Enter');
    }
    await popup.type('textarea', item.note);
    await popup.keyboard.press('Enter');
    await until(async () => (await rowsOf(dashboard, 'captures')).length === done + 1, { what: item.title });
    await page.close();
  }
}

/**
 * @param {import('../browser/launch.mjs').Session} session
 * @param {import('./pages.mjs').Staged} item
 */
export async function openStaged({ browser }, item) {
  const page = await browser.newPage();
  await servePages(page, fromTable({ [item.url]: htmlOf(item) }));
  await page.goto(item.url);
  return page;
}

/** @param {import('puppeteer-core').Page} dashboard */
async function nameOwnBrand(dashboard) {
  await dashboard.evaluate(() => {
    location.hash = '/welcome';
  });
  await dashboard.waitForSelector('.welcome-own input');
  const [name, domain] = await dashboard.$$('.welcome-own input');
  await name?.type('我方示例');
  await domain?.type('own-brand.example');
  await domain?.press('Enter');
  await until(async () => (await rowsOf(dashboard, 'brands')).length === 1, { what: 'the own brand' });
}

/** Runs in the popup: the button that makes a brand of this site, where it is offered. */
function pressNewBrand() {
  for (const button of document.querySelectorAll('button')) {
    if (/新增竞品|New competitor/.test(button.textContent ?? '')) button.click();
  }
}
