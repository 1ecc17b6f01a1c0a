import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { downloadInto } from '../../scripts/browser/downloads.mjs';
import { capturesIn, openDashboard, rowsOf } from '../../scripts/browser/library.mjs';
import { clickToolbar } from '../../scripts/browser/toolbar.mjs';
import type { Snapshot } from '../../utils/model';
import { openTab, sharedZhibi } from './browser';
import { pngOf } from './png';

const url = 'https://shop.example.com/item/1';
const png = (shade: number) => ({ body: pngOf(40, 30, shade), contentType: 'image/png' });
const pages = {
  [url]: `<!doctype html><meta charset="utf-8"><title>Teapot</title><link rel="stylesheet" href="/site.css">
    <h1>Teapot</h1><a href="https://shop.example.com/next">next</a> <a href="javascript:alert(1)">script</a>
    <img src="/a.png"><img src="https://elsewhere.example.org/b.png" width="40" height="30">
    <input id="typed"><input type="password" id="secret"><canvas width="50" height="20"></canvas><div id="host"></div>
    <script>
      typed.value = 'two cups'; secret.value = 'hunter2';
      document.querySelector('canvas').getContext('2d').fillRect(5, 5, 20, 10);
      const sheet = new CSSStyleSheet(); sheet.replaceSync('h1 { color: rgb(0, 120, 0) }');
      document.adoptedStyleSheets = [sheet];
      host.attachShadow({ mode: 'closed' }).innerHTML = '<style>p { color: crimson }</style><p>in the shadow</p>';
    </script>`,
  'https://shop.example.com/site.css': {
    body: 'body { margin: 8px; background: #fafaf5 url("a.png") right top no-repeat }',
    contentType: 'text/css',
  },
  'https://shop.example.com/a.png': png(0xaa),
  'https://elsewhere.example.org/b.png': png(0xcc),
};

const zhibi = sharedZhibi();

/** What a page asks for from now on, its own address and what it holds itself aside. */
function asked(page: Page, own: string): string[] {
  const urls: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== own && !/^data:|^about:|^(?:blob:)?chrome-extension:/.test(request.url()))
      urls.push(request.url());
  });
  return urls;
}

test('P keeps the page: shown and saved without a request, looking as it did', async () => {
  const dashboard = await openDashboard(zhibi());
  const page = await openTab(zhibi(), url, pages);
  const before = await page.evaluate('document.documentElement.outerHTML');
  const popup = await clickToolbar(zhibi(), page);
  await popup.waitForSelector('.draft-picture img');
  await popup.keyboard.press('p');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.saved', { timeout: 30_000 });
  expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
  const [capture] = await capturesIn(dashboard);
  expect(capture?.partial).toEqual([]);
  const [kept] = (await rowsOf(dashboard, 'snapshots')) as Snapshot[];
  expect(kept).toMatchObject({ id: capture?.id, leftOut: [{ what: 'image-cut', count: 1 }] });

  await dashboard.bringToFront();
  const fromFrame = asked(dashboard, '');
  await dashboard.goto(`chrome-extension://${zhibi().id}/dashboard.html#/snapshot/${capture?.id}`);
  await dashboard.waitForSelector('iframe');
  const html = await dashboard.$eval('iframe', ({ srcdoc, sandbox }) => ({
    srcdoc,
    sandbox: String(sandbox),
  }));
  expect(html.sandbox).toBe('');
  expect(html.srcdoc).toContain('two cups');
  expect(html.srcdoc).toContain('in the shadow');
  expect(html.srcdoc).not.toMatch(/<script|hunter2|javascript:|<a[^>]* href=/);
  expect(fromFrame).toEqual([]);

  const folder = await mkdtemp(join(tmpdir(), 'zhibi-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const { browser } = zhibi();
  const file = await downloadInto(browser, folder, () => dashboard.keyboard.press('s'));
  const alone = await browser.newPage();
  const fromFile = asked(alone, pathToFileURL(file).href);
  await alone.goto(pathToFileURL(file).href);
  await alone.bringToFront();
  const offline = PNG.sync.read(Buffer.from(await alone.screenshot()));
  expect(fromFile).toEqual([]);
  expect(await alone.$$eval('a[href]', (links) => links.map(({ href }) => href.slice(0, 30)))).toEqual([
    'https://shop.example.com/next',
    expect.stringContaining('file:'),
  ]);
  await page.bringToFront();
  const live = PNG.sync.read(Buffer.from(await page.screenshot()));
  const { width, height } = live;
  const different = pixelmatch(live.data, offline.data, undefined, width, height, { threshold: 0.1 });
  expect(different / (width * height)).toBeLessThan(0.01);
});
