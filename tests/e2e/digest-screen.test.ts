import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { captureByKey } from '../../scripts/browser/capture.mjs';
import { openDashboard, rowsOf } from '../../scripts/browser/library.mjs';
import { until } from '../../scripts/browser/until.mjs';
import { isoWeekOf } from '../../utils/lib/week';
import { openTab, withZhibi } from './browser';

const url = 'https://www.example.com/news/1';
const pages = {
  [url]: `<!doctype html><html lang="zh-CN"><title>秋季新品上市</title>
    <body><article><h1>秋季新品上市</h1>${'<p>桂花拿铁今日起在全国门店供应，会员首杯立减五元。</p>'.repeat(8)}</article>`,
};

/** A digest of this week with one capture, and a folder into which downloads fall. */
async function withDigest() {
  const zhibi = await withZhibi();
  const page = await openTab(zhibi, url, pages);
  const { capture } = await captureByKey(page, await openDashboard(zhibi));
  expect(capture.partial).toEqual([]);
  // The week that it was captured in: another may begin at any moment.
  const week = isoWeekOf(capture.at, capture.zone);
  const folder = await mkdtemp(join(tmpdir(), 'zhibi-files-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await downloadInto(zhibi.browser, folder);
  return { zhibi, folder, week, page: await openDigest(zhibi, week) };
}

async function openDigest(zhibi: Awaited<ReturnType<typeof withZhibi>>, week: string): Promise<Page> {
  const page = await openDashboard(zhibi, `/digest?week=${week}`);
  await page.waitForSelector('.digest-desk');
  return page;
}

async function downloadInto(browser: Browser, folder: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

/** The text of the file that falls into the folder. */
async function downloaded(folder: string, ending: string): Promise<{ name: string; text: string }> {
  const name = await until(async () => (await readdir(folder)).find((each) => each.endsWith(ending)), {
    what: `a file ${ending}`,
  });
  return { name, text: await readFile(join(folder, name), 'utf8') };
}

async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.press('e');
  await page.waitForSelector('.takeaways-area:focus');
  await page.keyboard.type(text);
}

test('takeaways are kept as they are typed and stand in the exported files with their evidence', async () => {
  const { zhibi, folder, page } = await withDigest();
  await write(page, '判断：首杯立减抢拉新 [1]');
  await until(async () => JSON.stringify(await rowsOf(page, 'digestNotes')).includes('[capture:'), {
    what: 'the takeaways in the library',
  });
  await page.keyboard.press('Escape');
  // The keyboard goes on where it was.
  await page.waitForSelector('.takeaways-tools button:focus');
  await page.keyboard.press('h');
  const html = await downloaded(folder, '.html');
  expect(html.name).toMatch(/^zhibi-digest-\d{4}-W\d\d\.html$/);
  const part = (from: string, to: string) => html.text.split(from)[1]?.split(to)[0];
  expect(part('<ul class="claims">', '</li>')).toMatch(/判断：首杯立减抢拉新.*href="#e1"/);
  expect(part('<h4>', '</h4>')).toContain('秋季新品上市');
  expect(html.text.split('src="data:image/jpeg;base64,')).toHaveLength(3);
  await page.waitForSelector('.toast');
  await page.keyboard.press('m');
  const markdown = await downloaded(folder, '.md');
  expect(markdown.text).toContain('判断：首杯立减抢拉新 [E1](#e1)');
  expect(await zhibi.browser.pages()).toContain(page);
});

test('a tab closed with the last key still down loses no word', async () => {
  const { zhibi, week, page } = await withDigest();
  await write(page, '写到一半');
  await page.close();
  const again = await openDigest(zhibi, week);
  await until(async () => JSON.stringify(await rowsOf(again, 'digestNotes')).includes('写到一半'), {
    what: 'the takeaways in the library',
  });
});

test('another week, chosen while typing, takes nothing along and leaves nothing behind', async () => {
  const { page } = await withDigest();
  await write(page, '这一周的话');
  await page.evaluate(() => {
    location.hash = '#/digest?week=2020-W10';
  });
  await page.waitForSelector('.empty-state');
  const notes = async () => (await rowsOf(page, 'digestNotes')) as { week: string; takeaways: string }[];
  await until(async () => JSON.stringify(await notes()).includes('这一周的话'), { what: 'the takeaways' });
  const [note, ...others] = await notes();
  expect(others).toEqual([]);
  expect(note?.takeaways).toContain('这一周的话');
  expect(note?.week).not.toBe('2020-W10');
});
