import { execFile } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { jpegSize } from '../../utils/lib/jpeg-size';
import { isoWeekOf } from '../../utils/lib/week';
import { en } from '../../utils/words/evidence';
import { problemsOf } from './axe';
import { says } from './browser';
import { go, withOneCapture } from './one-capture';

const url = 'https://www.example.com/news/1';
const pages = {
  [url]: `<!doctype html><title>秋季新品 <b>"桂花"</b></title><h1>秋季新品</h1>${'<p>桂花拿铁今日上市。</p>'.repeat(20)}`,
};

async function check(page: Page, path: string): Promise<string> {
  const input = await page.waitForSelector('.verify input[type=file]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  const verdict = await page.waitForSelector('.verdict');
  return (await verdict?.evaluate((node) => node.textContent)) ?? '';
}

test('a picture is saved with a band below it, and as it was taken without', async () => {
  const { page, capture, folder, file } = await withOneCapture(url, pages);
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

test('stamped when it was captured: the picture bears the band wherever it is shown or leaves, the stored one does not', async () => {
  const { page, capture, file } = await withOneCapture(url, pages, { stamped: true });
  const { width = 0, height = 0, hash = '', bytes } = capture.picture ?? {};
  expect(capture.stamped).toBe(true);
  const taller = (jpeg: Uint8Array) => (jpegSize(jpeg)?.height ?? 0) > height + 40;
  // Whoever wants no band for others gets it for this one.
  await page.evaluate("localStorage.setItem('zhibi.stamp', 'no')");
  await page.reload();
  await page.waitForSelector('.capture-picture > .stamp-band');
  expect(await page.$eval('.stamp-band', (node) => node.textContent)).toContain(`秋季新品${url}`);
  expect(await problemsOf(page)).toEqual([]);
  await page.keyboard.press('v');
  const sheet = await page.waitForSelector('.viewer-sheet:has(.stamp-band)');
  const shown = await sheet?.evaluate((node) => [
    (node as HTMLElement).offsetWidth,
    (node as HTMLElement).offsetHeight,
    node.querySelector('.stamp-band')?.clientHeight ?? 0,
  ]);
  expect(shown?.[0]).toBe(width);
  expect(shown?.[1]).toBe(height + (shown?.[2] ?? 0));
  expect(shown?.[2]).toBeGreaterThan(40);
  await page.keyboard.press('Escape');
  await page.keyboard.press('d');
  await says(page, '.jpg saved');
  expect(taller(await readFile(await file('.jpg')))).toBe(true);
  await page.keyboard.press('p');
  await says(page, 'Fingerprint');
  const pack = await readFile(await file('.zip'));
  expect(pack.toString('utf8')).toContain('the band under the picture');
  expect(pack.toString('utf8')).toContain('"stamped": true');

  await go(page, `/digest?week=${isoWeekOf(capture.at, capture.zone)}`);
  await page.waitForSelector('.digest-desk');
  await page.keyboard.press('h');
  const html = await readFile(await file('.html'), 'utf8');
  const pictures = [...html.matchAll(/data:image\/jpeg;base64,([\w+/=]+)/g)].map((match) => match[1] ?? '');
  expect(pictures.map((data) => taller(Buffer.from(data, 'base64'))).sort()).toEqual([false, true]);
  expect(html).toContain('The band below was drawn by Zhibi');
  expect(html).toContain(hash);

  await go(page, `/capture/${capture.id}`);
  await page.waitForSelector('.capture-picture > .stamp-band');
  await page.click('.picture-bar .checkbox');
  await page.waitForSelector('.stamp-band', { hidden: true });
  await rm(await file('.jpg'));
  await page.keyboard.press('d');
  expect((await readFile(await file('.jpg'))).length).toBe(bytes);
});

test('a pack holds the capture, is intact on the screen and by command, and what was done to it is named', async () => {
  const { page, folder, file } = await withOneCapture(url, pages);
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
