import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fireShortcut, launchFirefox, openFirefoxDashboard } from '../../scripts/browser/firefox.mjs';
import { capturesIn, rowsOf } from '../../scripts/browser/library.mjs';
import { serveFolder } from '../../scripts/browser/serve-folder.mjs';
import { until } from '../../scripts/browser/until.mjs';
import type { CaptureContent, Snapshot, TextMap } from '../../utils/model';

/** Which of the manifest's commands captures at once. */
const CAPTURE_NOW = 1;
const CAPTURE_PAGE = 2;
/** A sample that is higher than the window. */
const TALL = 'post-en.html';

let samples: Awaited<ReturnType<typeof serveFolder>>;
let downloads: string;
let firefox: Awaited<ReturnType<typeof launchFirefox>>;
let dashboard: Page;

beforeAll(async () => {
  samples = await serveFolder(join(import.meta.dirname, '../../public/sample'));
  downloads = await mkdtemp(join(tmpdir(), 'zhibi-firefox-'));
  firefox = await launchFirefox({ downloads });
  dashboard = await openFirefoxDashboard(firefox, '/library');
});

afterAll(async () => {
  await firefox?.browser.close();
  samples?.close();
  await rm(downloads, { recursive: true, force: true });
});

test('the shortcut captures the page in view: text, picture, thumbnail', async () => {
  const page = await firefox.browser.newPage();
  await page.goto(`${samples.origin}/campaign-zh.html`);
  await page.bringToFront();
  await fireShortcut(firefox, CAPTURE_NOW);
  const [capture] = await until(
    async () => {
      const captures = await capturesIn(dashboard);
      return captures[0]?.thumbnail ? captures : null;
    },
    { what: 'a capture with its thumbnail', timeout: 30_000 },
  );
  expect(capture).toMatchObject({ trigger: 'key', scope: 'page', lang: 'zh-CN', partial: [] });
  expect(await page.title()).toContain(capture?.title);
  expect(capture?.picture?.bytes).toBeGreaterThan(1000);
  const [content] = (await rowsOf(dashboard, 'contents')) as { text: string }[];
  expect(content?.text.length).toBeGreaterThan(200);
  const [map] = (await rowsOf(dashboard, 'textMaps')) as TextMap[];
  expect(map?.picture?.words.length).toBeGreaterThan(20);
  expect(map?.picture?.moved).not.toBe(true);
});

test('a whole page is scrolled once and put together without a gap, and the page itself is kept', async () => {
  await dashboard.evaluate("browser.storage.local.set({ 'settings.keepPage': true })");
  const page = await firefox.browser.newPage();
  await page.goto(`${samples.origin}/${TALL}`);
  await page.bringToFront();
  const [height, window] = await page.evaluate(() => [document.documentElement.scrollHeight, innerHeight]);
  expect(height).toBeGreaterThan((window ?? 0) * 1.5);
  await fireShortcut(firefox, CAPTURE_PAGE);
  const capture = await until(
    async () => (await capturesIn(dashboard)).find(({ url }) => url.endsWith(TALL)),
    { what: 'the capture', timeout: 30_000 },
  );
  expect(capture.partial).toEqual([]);
  const contents = (await rowsOf(dashboard, 'contents')) as CaptureContent[];
  const whole = contents.find(({ id }) => id === capture.id)?.page;
  expect(whole?.height).toBe(height);
  const ends = whole?.strips.map(({ top, height }) => top + height) ?? [];
  expect(whole?.strips.map(({ top }) => top)).toEqual([0, ...ends.slice(0, -1)]);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const [snapshot] = (await rowsOf(dashboard, 'snapshots')) as Snapshot[];
  expect(snapshot?.id).toBe(capture.id);
  expect(snapshot?.leftOut).toEqual([]);
});

test('the digest screen shows the week and exports it', async () => {
  const digest = await openFirefoxDashboard(firefox, '/digest');
  await digest.bringToFront();
  const isReady = () =>
    digest.evaluate(() =>
      [...document.querySelectorAll('button:not(:disabled) kbd')].some((kbd) => kbd.textContent === 'M'),
    );
  await until(isReady, { what: 'the export button', timeout: 30_000 });
  await digest.evaluate(() =>
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'm', bubbles: true })),
  );
  const name = await until(async () => (await readdir(downloads)).find((each) => each.endsWith('.md')), {
    what: 'the Markdown file',
    timeout: 30_000,
  });
  expect(name).toMatch(/^zhibi-digest-\d{4}-W\d\d\.md$/);
  // The name is there before the bytes.
  const isWritten = async () => (await readFile(join(downloads, name), 'utf8')).includes(samples.origin);
  await until(isWritten, { what: 'the digest with its capture' });
});
