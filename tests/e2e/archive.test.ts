import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { captureByKey } from '../../scripts/browser/capture.mjs';
import { openDashboard, rowsOf } from '../../scripts/browser/library.mjs';
import { until } from '../../scripts/browser/until.mjs';
import { openTab, withZhibi } from './browser';

const url = 'https://www.example.com/news/1';
const pages = {
  [url]: `<!doctype html><title>秋季新品</title><h1>秋季新品</h1>${'<p>桂花拿铁今日上市。</p>'.repeat(20)}`,
};

/** The settings of a fresh browser, and a folder of its own into which its downloads fall. */
async function withSettings() {
  const zhibi = await withZhibi();
  const folder = await mkdtemp(join(tmpdir(), 'zhibi-files-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const session = await zhibi.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const page = await openDashboard(zhibi, '/settings');
  await page.waitForSelector('.settings-archive');
  return { zhibi, folder, page };
}

async function exportInto(
  folder: string,
  page: Page,
): Promise<{ name: string; path: string; bytes: Buffer }> {
  await page.click('.settings-archive button');
  await page.waitForFunction(() => document.querySelector('.settings-archive [role=status]')?.textContent);
  const name = await until(async () => (await readdir(folder)).find((each) => each.endsWith('.zip')), {
    what: 'the archive',
  });
  const path = join(folder, name);
  return { name, path, bytes: await readFile(path) };
}

async function importFile(page: Page, path: string): Promise<{ text: string; bad: boolean }> {
  const input = await page.$('input[type=file]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  const said = '.settings-archive:nth-of-type(2) [role=status]';
  await page.waitForFunction((selector) => document.querySelector(selector)?.textContent, {}, said);
  return page.$eval(said, (line) => ({
    text: line.textContent ?? '',
    bad: line.classList.contains('field-error'),
  }));
}

test('exported, imported into an empty library and exported again: the same bytes', async () => {
  const first = await withSettings();
  await captureByKey(await openTab(first.zhibi, url, pages), first.page);
  await until(async () => (await rowsOf(first.page, 'jobs')).length === 0, { what: 'no job left' });
  await first.page.bringToFront();
  const archive = await exportInto(first.folder, first.page);
  expect(archive.name).toMatch(/^zhibi-library-\d{4}-\d\d-\d\d\.zip$/);
  const refused = await importFile(first.page, archive.path);
  expect(refused.bad).toBe(true);
  expect(await rowsOf(first.page, 'captures')).toHaveLength(1);

  const second = await withSettings();
  expect((await importFile(second.page, archive.path)).bad).toBe(false);
  expect(await rowsOf(second.page, 'captures')).toEqual(await rowsOf(first.page, 'captures'));
  const again = await exportInto(second.folder, second.page);
  expect(again.bytes.equals(archive.bytes)).toBe(true);
});

test('a foreign file is refused in words, and nothing is changed', async () => {
  const { folder, page } = await withSettings();
  const path = join(folder, 'notes.zip');
  await writeFile(path, 'not a ZIP at all');
  expect(await importFile(page, path)).toEqual({
    text: expect.stringContaining('Nothing was changed'),
    bad: true,
  });
  expect(await rowsOf(page, 'captures')).toEqual([]);
});
