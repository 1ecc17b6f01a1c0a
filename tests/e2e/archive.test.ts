import 'fake-indexeddb/auto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { captureByKey } from '../../scripts/browser/capture.mjs';
import { kill, launch } from '../../scripts/browser/launch.mjs';
import { capturesIn, keysOf, openDashboard, rowsOf } from '../../scripts/browser/library.mjs';
import { until } from '../../scripts/browser/until.mjs';
import { exportLibrary } from '../../utils/library/backup/export-library';
import { en } from '../../utils/words/settings';
import { fillLibrary } from '../library/filled';
import { freshLibrary } from '../library/libraries';
import { openTab } from './browser';
import { withDownloads } from './one-capture';

const { importProblem, nothingChanged } = en;

const url = 'https://www.example.com/news/1';
const pages = {
  [url]: `<!doctype html><title>秋季新品</title><h1>秋季新品</h1>${'<p>桂花拿铁今日上市。</p>'.repeat(20)}`,
};

/** The settings of a fresh browser, and a folder of its own into which its downloads fall. */
async function withSettings() {
  const { zhibi, folder } = await withDownloads();
  const page = await openDashboard(zhibi, '/settings');
  await page.waitForSelector('.settings-archive');
  return { zhibi, folder, page };
}

/** An archive of twelve captures. */
async function madeArchive(): Promise<Buffer> {
  const library = freshLibrary();
  await fillLibrary(library);
  return Buffer.from(await new Response(exportLibrary({ settings: null }, library)).arrayBuffer());
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

async function chooseFile(page: Page, path: string): Promise<void> {
  const input = await page.$('input[type=file]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
}

const importStatus = '.settings-archive:nth-of-type(2) [role=status]';

async function importFile(page: Page, path: string): Promise<{ text: string; bad: boolean }> {
  await chooseFile(page, path);
  await page.waitForFunction((selector) => document.querySelector(selector)?.textContent, {}, importStatus);
  return page.$eval(importStatus, (line) => ({
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

test('a foreign or damaged file is refused in words, and nothing is changed', async () => {
  const { folder, page } = await withSettings();
  const bytes = await madeArchive();
  const flipped = Buffer.from(bytes);
  const at = flipped.indexOf('shot 0');
  expect(at).toBeGreaterThan(0);
  flipped[at] = 0;
  const refused = [
    ['notes.zip', Buffer.from('not a ZIP at all'), importProblem['not-an-archive']],
    ['half.zip', bytes.subarray(0, bytes.length / 2), importProblem['not-an-archive']],
    ['flipped.zip', flipped, importProblem.damaged],
  ] as const;
  for (const [name, content, why] of refused) {
    const path = join(folder, name);
    await writeFile(path, content);
    await chooseFile(page, path);
    const said = async () => page.$eval(importStatus, (line) => line.textContent ?? '');
    await expect.poll(said, { timeout: 10_000 }).toContain(why);
    expect(await said()).toContain(nothingChanged);
    for (const table of ['captures', 'contents', 'blobs', 'brands', 'counters'])
      expect(await rowsOf(page, table), table).toEqual([]);
  }
});

test('the browser is killed in the middle of an import: at the next start nothing of it is left, and what was captured meanwhile stays', async () => {
  const { zhibi, folder, page } = await withSettings();
  const library = freshLibrary();
  await fillLibrary(library);
  const path = join(folder, 'twelve.zip');
  await writeFile(
    path,
    Buffer.from(await new Response(exportLibrary({ settings: null }, library)).arrayBuffer()),
  );
  // Pictures come last; their hashes are never answered.
  await page.evaluate('crypto.subtle.digest = () => new Promise(() => {})');
  await chooseFile(page, path);
  await until(async () => (await keysOf(page, 'contents')).length === 12, { what: 'most of the import' });
  const meanwhile = await captureByKey(await openTab(zhibi, url, pages), page);
  await kill(zhibi);

  const next = { ...(await launch({ profile: zhibi.profile, offline: true })), profile: zhibi.profile };
  try {
    const dashboard = await openDashboard(next);
    const markers = async () =>
      ((await rowsOf(dashboard, 'counters')) as { scope: string }[]).filter(
        ({ scope }) => scope === 'importing',
      );
    await until(async () => (await markers()).length === 0, { what: 'the import taken back' });
    expect((await capturesIn(dashboard)).map(({ id }) => id)).toEqual([meanwhile.capture.id]);
    expect(await keysOf(dashboard, 'contents')).toEqual([meanwhile.capture.id]);
    expect(await keysOf(dashboard, 'blobs')).toContain(meanwhile.capture.picture?.hash);
    expect(await rowsOf(dashboard, 'brands')).toEqual([]);
  } finally {
    await kill(next);
  }
});
