import { join } from 'node:path';
import { kill, launch } from './browser/launch.mjs';
import { openDashboard } from './browser/library.mjs';
import { clickToolbar } from './browser/toolbar.mjs';
import { root } from './install.mjs';
import { setClock } from './read/clock.mjs';
import { staged } from './screenshots/pages.mjs';
import { fillLibrary, openStaged, today } from './screenshots/stage.mjs';

// Takes the README's pictures from the real screens of the built extension: `npm run screenshots`.
const docs = join(root, 'docs');
const session = await launch({ offline: true, args: ['--window-size=1360,900', '--lang=zh-CN'] });
try {
  const dashboard = await openDashboard(session);
  await dashboard.evaluateOnNewDocument(setClock, today);
  await dashboard.reload();
  await show('zh', 'light');
  await fillLibrary(session, dashboard);
  for (const locale of ['zh', 'en']) {
    await show(locale, 'light');
    await shoot('/', `library-light-${locale}`);
    await shoot('/digest', `digest-light-${locale}`);
    await shootPopup(locale);
  }
  await show('zh', 'dark');
  await shoot('/', 'library-dark-zh');

  /**
   * @param {string} locale
   * @param {string} theme
   */
  async function show(locale, theme) {
    const settings = JSON.stringify({ 'settings.locale': locale, 'settings.theme': theme });
    await dashboard.evaluate(`chrome.storage.local.set(${settings})`);
  }

  /**
   * @param {string} route
   * @param {string} name
   */
  async function shoot(route, name) {
    await dashboard.bringToFront();
    await dashboard.evaluate((hash) => {
      location.hash = hash;
    }, route);
    await dashboard.waitForNetworkIdle({ idleTime: 700 });
    await dashboard.screenshot({ path: join(docs, `${name}.png`) });
  }

  /** @param {string} locale */
  async function shootPopup(locale) {
    const [item] = staged;
    if (!item) return;
    const page = await openStaged(session, { ...item, url: `${item.url}?again` });
    const popup = await clickToolbar(session, page);
    await popup.waitForSelector('.draft-evidence img');
    const form = await popup.waitForSelector('.draft');
    await form?.screenshot({ path: join(docs, `popup-light-${locale}.png`) });
    await page.close();
  }
} finally {
  await kill(session);
}
