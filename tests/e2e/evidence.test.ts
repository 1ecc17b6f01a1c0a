import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { captureByKey } from '../../scripts/browser/capture.mjs';
import { openDashboard, rowsOf } from '../../scripts/browser/library.mjs';
import { until } from '../../scripts/browser/until.mjs';
import { jpegSize } from '../../utils/lib/jpeg-size';
import { en } from '../../utils/words/evidence';
import { problemsOf } from './axe';
import { openTab, says, speak, withZhibi } from './browser';

const url = 'https://www.example.com/news/1';
const pages = {
  [url]: `<!doctype html><title>秋季新品 <b>"桂花"</b></title><h1>秋季新品</h1>${'<p>桂花拿铁今日上市。</p>'.repeat(20)}`,
};

/** One capture on its own page, in English, and a folder of its own into which downloads fall. */
async function withCapture() {
  const zhibi = await withZhibi();
  const folder = await mkdtemp(join(tmpdir(), 'zhibi-files-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const session = await zhibi.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const page = await openDashboard(zhibi, '/library');
  await speak(page, 'en');
  const { capture } = await captureByKey(await openTab(zhibi, url, pages), page);
  await until(async () => (await rowsOf(page, 'jobs')).length === 0, { what: 'no job left' });
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

async function go(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, route);
}

async function check(page: Page, path: string): Promise<string> {
  const input = await page.waitForSelector('.verify input[type=file]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  const verdict = await page.waitForSelector('.verdict');
  return (await verdict?.evaluate((node) => node.textContent)) ?? '';
}

test('a picture is saved with a band below it, and as it was taken without', async () => {
  const { page, capture, folder, file } = await withCapture();
  await page.keyboard.press('d');
  await says(page, '.jpg saved');
  const path = await file('.jpg');
  const stamped = jpegSize(new Uint8Array(await readFile(path)));
  expect(stamped?.width).toBe(capture.picture?.width);
  expect(stamped?.height).toBeGreaterThan((capture.picture?.height ?? 0) + 40);
  await rm(path);

  await page.click('.picture-bar .checkbox');
  await page.reload();
  await page.waitForSelector('.capture-picture img');
  await page.keyboard.press('d');
  const plain = await readFile(await file('.jpg'));
  expect(plain.length).toBe(capture.picture?.bytes);
  expect(await readdir(folder)).toHaveLength(1);
});

test('a pack holds the capture, is intact on the screen and by command, and what was done to it is named', async () => {
  const { page, folder, file } = await withCapture();
  await page.keyboard.press('p');
  await says(page, 'Fingerprint');
  const path = await file('.zip');
  await go(page, '/verify');
  expect(await check(page, path)).toContain(en.sound(5, 1));
  expect(await problemsOf(page)).toEqual([]);
  const command = promisify(execFile);
  const verify = ['scripts/verify-pack.mjs', path];
  expect((await command('node', verify, { env: { ...process.env, LC_ALL: 'C' } })).stdout).toContain(
    en.sound(5, 1),
  );

  const bytes = await readFile(path);
  const at = bytes.indexOf('桂花拿铁今日上市', bytes.indexOf('text.md'));
  bytes[at] = 0;
  const changed = join(folder, 'changed.pack');
  await writeFile(changed, bytes);
  await go(page, '/library');
  await go(page, '/verify');
  const said = await check(page, changed);
  expect(said).toContain(en.unsound(1));
  expect(said).toMatch(/captures\/0001-[0-9a-f]{8}\/text\.md/);
  expect(said).toContain(en.problems.damaged);
  expect(await problemsOf(page)).toEqual([]);
  await expect(command('node', ['scripts/verify-pack.mjs', changed])).rejects.toMatchObject({ code: 1 });
});
