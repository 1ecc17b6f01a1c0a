import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { pressCommand } from '../../scripts/browser/key.mjs';
import { capturesIn, openDashboard, rowsOf } from '../../scripts/browser/library.mjs';
import { fromTable, servePages } from '../../scripts/browser/serve-pages.mjs';
import { clickToolbar } from '../../scripts/browser/toolbar.mjs';
import { until } from '../../scripts/browser/until.mjs';
import { runningWorkers } from '../../scripts/browser/worker.mjs';
import { words } from '../../utils/words';
import { says, speak, withZhibi } from './browser';

type Zhibi = Awaited<ReturnType<typeof withZhibi>>;

const url = 'https://www.example.com/news/1';
const pages = {
  [url]: `<!doctype html><title>秋季新品</title><h1>秋季新品</h1>${'<p>桂花拿铁今日上市。</p>'.repeat(20)}`,
};

/** A page in a private window of a browser whose user allowed the extension there. */
async function openPrivate(zhibi: Zhibi): Promise<{ dashboard: Page; page: Page }> {
  const settings = await zhibi.browser.newPage();
  await settings.goto('chrome://extensions');
  const before = await runningWorkers(zhibi.browser, zhibi.id);
  // The browser starts the extension anew, and an unpacked one only in its developer mode.
  await settings.evaluate(`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }).then(() =>
    chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${zhibi.id}', incognitoAccess: true }))`);
  // The old one may have gone to sleep before.
  const isNew = (each: string) => !before.includes(each);
  await until(async () => (await runningWorkers(zhibi.browser, zhibi.id)).some(isNew), {
    what: 'the worker of the extension started anew',
  });
  await settings.close();
  const dashboard = await openDashboard(zhibi);
  const known = new Set(zhibi.browser.targets());
  await dashboard.evaluate("chrome.windows.create({ incognito: true, url: 'about:blank' }).then(() => true)");
  const target = await zhibi.browser.waitForTarget(
    (each) => !known.has(each) && each.url() === 'about:blank',
    {
      timeout: 10_000,
    },
  );
  const page = await target.asPage();
  await servePages(page, fromTable(pages));
  await page.goto(url);
  return { dashboard, page };
}

test('a private window is asked first, by button and by shortcut; nothing is read before the answer', async () => {
  const zhibi = await withZhibi();
  const { dashboard, page } = await openPrivate(zhibi);
  await speak(dashboard, 'zh');
  const popup = await clickToolbar(zhibi, page);
  await says(popup, words.zh.popup.privateText);
  await popup.keyboard.press('Enter');
  expect(await rowsOf(dashboard, 'jobs')).toEqual([]);
  await popup.close();

  // Entered before it knew that the window is private, and gone: it opens again and asks.
  const opened = new Set(zhibi.browser.targets());
  const letter = {
    jobId: crypto.randomUUID(),
    scope: 'page',
    extent: 'view',
    annotation: null,
    tab: null,
    at: Date.now(),
  };
  await dashboard.evaluate(
    `chrome.storage.local.set({ letter: ${JSON.stringify({ name: 'commitCapture', argument: letter })} })`,
  );
  const opensAgain = await zhibi.browser.waitForTarget(
    (each) => !opened.has(each) && each.url().endsWith('/popup.html'),
    { timeout: 10_000 },
  );
  const again = await opensAgain.asPage();
  await says(again, words.zh.popup.privateText);
  expect(await rowsOf(dashboard, 'jobs')).toEqual([]);
  expect(await capturesIn(dashboard)).toEqual([]);
  await again.close();
  await dashboard.evaluate("chrome.storage.local.remove('letter')");

  const known = new Set(zhibi.browser.targets());
  await pressCommand(page, 'capture-now');
  const target = await zhibi.browser.waitForTarget(
    (each) => !known.has(each) && each.url().endsWith('/popup.html'),
    { timeout: 10_000 },
  );
  const asking = await target.asPage();
  await says(asking, words.zh.popup.privateText);
  expect(await rowsOf(dashboard, 'jobs')).toEqual([]);
  await asking.click('button.primary');
  await asking.waitForSelector('.draft-picture img');
  await asking.keyboard.press('Enter');
  await asking.waitForSelector('.saved');
  expect(await capturesIn(dashboard)).toMatchObject([{ url, partial: [], picture: { type: 'image/jpeg' } }]);
});
