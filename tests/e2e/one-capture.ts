import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import { captureByKey } from '../../scripts/browser/capture.mjs';
import { captureIn, openDashboard, rowsOf } from '../../scripts/browser/library.mjs';
import { until } from '../../scripts/browser/until.mjs';
import type { Settings } from '../../utils/model';
import { openTab, speak, withZhibi } from './browser';

/** A fresh browser, and a folder of its own into which its downloads fall; both are gone when the test is over. */
export async function withDownloads() {
  const zhibi = await withZhibi();
  const folder = await mkdtemp(join(tmpdir(), 'zhibi-files-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const session = await zhibi.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  return { zhibi, folder };
}

/** That with one capture, made with these settings, on its own page in English; `file` waits for a download that ends so. */
export async function withOneCapture(
  url: string,
  pages: Record<string, string>,
  settings: Partial<Settings> = {},
) {
  const { zhibi, folder } = await withDownloads();
  const page = await openDashboard(zhibi, '/library');
  await speak(page, 'en');
  for (const [name, value] of Object.entries(settings))
    await page.evaluate(`chrome.storage.local.set({ 'settings.${name}': ${JSON.stringify(value)} })`);
  const saved = await captureByKey(await openTab(zhibi, url, pages), page);
  await until(async () => (await rowsOf(page, 'jobs')).length === 0, { what: 'no job left' });
  // With its thumbnail, which comes last.
  const { capture } = await captureIn(page, saved.capture.id);
  await page.bringToFront();
  await go(page, `/capture/${capture.id}`);
  await page.waitForSelector('.capture-picture img');
  const file = async (end: string) => {
    const name = await until(async () => (await readdir(folder)).find((each) => each.endsWith(end)), {
      what: `a ${end}`,
    });
    return join(folder, name);
  };
  return { page, folder, capture, file };
}

/** Shows another screen of the dashboard. */
export async function go(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, route);
}
