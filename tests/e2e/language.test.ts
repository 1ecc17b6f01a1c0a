import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openDashboard } from '../../scripts/browser/library.mjs';
import { stopWorker, wakeWorker, workerOf } from '../../scripts/browser/worker.mjs';
import { en, zh } from '../../utils/words/common';
import { en as enMenu, zh as zhMenu } from '../../utils/words/menu';
import { speak, withZhibi } from './browser';

/** A page that is not in view is asked again and again: it paints nothing that could be waited for. */
const shows = (page: Page, text: string, lang: string) =>
  page.waitForFunction(
    (wanted, tongue) =>
      document.body.textContent.includes(wanted) && document.documentElement.lang.startsWith(tongue),
    { polling: 50, timeout: 10_000 },
    text,
    lang,
  );

/** Ends the worker and lets the next one note the menu that it makes: the browser tells nobody what its menus say. */
async function notingMenu(zhibi: Awaited<ReturnType<typeof withZhibi>>, dashboard: Page) {
  await stopWorker(zhibi);
  await wakeWorker(dashboard);
  const worker = await workerOf(zhibi);
  await worker.evaluate(`globalThis.menu = {};
    const { create, removeAll } = chrome.contextMenus;
    chrome.contextMenus.removeAll = async () => {
      menu = {};
      await removeAll();
      await new Promise((resolve) => setTimeout(resolve, 30));
    };
    // As the browser does: an entry that is there already stays as it was.
    chrome.contextMenus.create = (entry, ...args) => {
      menu[entry.id] ??= entry.title;
      return create(entry, ...args);
    };`);
  return () => worker.evaluate('menu');
}

test('another language is spoken at once by every open page, the page’s own lang and the menu with it', async () => {
  const zhibi = await withZhibi();
  const settings = await openDashboard(zhibi, '/settings');
  const library = await openDashboard(zhibi, '/library');
  const menu = await notingMenu(zhibi, library);
  for (const [locale, words, entries] of [
    ['zh', zh, zhMenu],
    ['en', en, enMenu],
  ] as const) {
    await settings.select('select', locale);
    await Promise.all([
      shows(settings, words.screens.settings, locale),
      shows(library, words.screens.library, locale),
    ]);
    await expect.poll(menu, { timeout: 10_000 }).toEqual(entries);
  }
});

test('switched in a hurry, the menu ends in the last language', async () => {
  const zhibi = await withZhibi();
  const settings = await openDashboard(zhibi, '/settings');
  const menu = await notingMenu(zhibi, settings);
  for (const locale of ['en', 'zh', 'en', 'zh'] as const) await speak(settings, locale);
  await expect.poll(menu, { timeout: 10_000 }).toEqual(zhMenu);
});
