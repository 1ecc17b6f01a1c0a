import { bringIntoView } from './in-view.mjs';

/** @typedef {import('./launch.mjs').Session} Session */

/**
 * A click on the toolbar button while `page` is in view. It grants activeTab, as a real one does, and opens the popup.
 * @param {Session} session
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<import('puppeteer-core').Page>} The popup, to be driven like any page.
 */
export async function clickToolbar({ browser, id, extension }, page) {
  await bringIntoView(page);
  const before = new Set(browser.targets());
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget(
    (each) => !before.has(each) && each.url().startsWith(`chrome-extension://${id}/popup.html`),
    { timeout: 10_000 },
  );
  return target.asPage();
}
