/** A page too busy to answer is taken at its word. */
const PATIENCE_MS = 2_000;

/**
 * Brings a tab into view and waits until it is: the browser answers before the switch is done, and a key pressed in
 * between would go to the tab before.
 * @param {import('puppeteer-core').Page} page
 */
export async function bringIntoView(page) {
  await page.bringToFront();
  const visible = page.waitForFunction(() => document.visibilityState === 'visible', {
    timeout: PATIENCE_MS,
  });
  await Promise.race([
    visible.catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)),
  ]);
}
