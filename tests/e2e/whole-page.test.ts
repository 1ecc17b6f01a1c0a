import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { downloadInto } from '../../scripts/browser/downloads.mjs';
import { pressCommand } from '../../scripts/browser/key.mjs';
import { capturesIn, openDashboard, rowsOf } from '../../scripts/browser/library.mjs';
import { clickToolbar } from '../../scripts/browser/toolbar.mjs';
import { until } from '../../scripts/browser/until.mjs';
import { stopWorker } from '../../scripts/browser/worker.mjs';
import { jpegSize } from '../../utils/lib/jpeg-size';
import type { CaptureContent, PagePicture } from '../../utils/model';
import { openTab, says, sharedZhibi, speak, withZhibi } from './browser';
import { go } from './one-capture';

const BAND = 20;
const BANDS = 130;
const BAR = 40;
const url = 'https://www.example.com/long';
const colorOf = (band: number) => [37, 71, 113].map((step) => ((band * step) % 200) + 30);
const css = (band: number) => `rgb(${colorOf(band).join(' ')})`;
const bands = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `<i style="background:${css(from + at)}"></i>`).join('');

/** Every 20 px another colour, a bar that stays at the top and one at the foot, a head that sticks. */
const pageOf = (content: string, style = '') => `<!doctype html><title>Long</title><style>
  html { scroll-behavior: smooth } body { margin: 0 } i { display: block; height: ${BAND}px }
  header, footer { position: fixed; width: 100%; height: ${BAR}px; background: #000 }
  header { top: 0 } footer { bottom: 0 } b { position: sticky; top: 0; display: block; height: ${BAND}px }
  ${style}</style>${content}`;
const bars = '<header></header><footer></footer>';
const sticky = (band: number) => `<b style="background:${css(band)}"></b>`;
const pages = { [url]: pageOf(`${bars}${bands(0, 50)}${sticky(50)}${bands(51, BANDS)}`) };

const zhibi = sharedZhibi();

async function captured(page: Page, dashboard: Page) {
  const before = (await capturesIn(dashboard)).length;
  await pressCommand(page, 'capture-page');
  const all = await until(
    async () => {
      const captures = await capturesIn(dashboard);
      return captures.length > before && captures;
    },
    { what: 'the capture', timeout: 30_000 },
  );
  const capture = all.sort((a, b) => b.at - a.at)[0];
  const [content] = (await rowsOf(dashboard, 'contents', capture?.id)) as CaptureContent[];
  return { capture, picture: content?.page };
}

/** The picture as it is looked at: the colour in the middle of the top and of the foot of every band. */
function colorsOf(dashboard: Page, picture: PagePicture, band: number): Promise<number[][][]> {
  return dashboard.evaluate(
    async ({ width, height, strips }, size) => {
      const opened: IDBDatabase = await new Promise((resolve, reject) => {
        const request = indexedDB.open('zhibi');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const context = new OffscreenCanvas(width, height).getContext(
        '2d',
      ) as OffscreenCanvasRenderingContext2D;
      for (const { picture: part, top, left, skip, height: rows } of strips) {
        const blob: Blob = await new Promise((resolve) => {
          const request = opened.transaction('blobs').objectStore('blobs').get(part.hash);
          request.onsuccess = () => resolve(request.result.blob);
        });
        context.drawImage(await createImageBitmap(blob), left, skip, width, rows, 0, top, width, rows);
      }
      opened.close();
      const at = (y: number) => [...context.getImageData(20, y, 1, 1).data.slice(0, 3)];
      return Array.from({ length: Math.floor(height / size) }, (_, nth) => [
        at(nth * size + 3),
        at((nth + 1) * size - 4),
      ]);
    },
    picture,
    band,
  );
}

/** What is not as it should be, band by band; within what JPEG blurs. */
function wrong(colors: number[][][], expected: (band: number) => number[]): string[] {
  const far = (a: number[], b: number[]) => a.some((value, at) => Math.abs(value - (b[at] ?? 0)) > 24);
  return colors.flatMap((pair, band) =>
    pair.some((color) => far(color, expected(band))) ? [`${band}: ${JSON.stringify(pair)}`] : [],
  );
}

const BLACK = [0, 0, 0];
const barBands = BAR / BAND;
const colorWithBars = (band: number) => (band < barBands || band >= BANDS - barBands ? BLACK : colorOf(band));

describe('a picture of the whole page', () => {
  test('shows every row once, each bar once, and leaves the page as it was', async () => {
    const dashboard = await openDashboard(zhibi());
    const page = await openTab(zhibi(), url, pages);
    await page.evaluate('scrollTo({ top: 300, behavior: "instant" })');
    const before = await page.evaluate('document.documentElement.outerHTML');
    const { capture, picture } = await captured(page, dashboard);
    expect(capture).toMatchObject({ trigger: 'key', scope: 'page', partial: [], whole: true });
    expect(picture?.height).toBe(BANDS * BAND);
    expect(capture?.picture?.hash, 'no picture is taken twice').toBe(picture?.hashes[0]);
    expect(wrong(await colorsOf(dashboard, picture as PagePicture, BAND), colorWithBars)).toEqual([]);
    expect(await page.evaluate('scrollY')).toBe(300);
    expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
    await dashboard.waitForFunction(() =>
      /整页|whole page/.test(document.querySelector('main')?.textContent ?? ''),
    );
    await page.close();
  });

  test.each([1.25, 1.5, 2])('the same at %d pixels for each of the page', async (ratio) => {
    const sharp = await withZhibi([`--force-device-scale-factor=${ratio}`]);
    const dashboard = await openDashboard(sharp);
    const { capture, picture } = await captured(await openTab(sharp, url, pages), dashboard);
    expect(capture).toMatchObject({ partial: [], picture: { pixelRatio: ratio } });
    expect(picture?.height).toBe(BANDS * BAND * ratio);
    expect(wrong(await colorsOf(dashboard, picture as PagePicture, BAND * ratio), colorWithBars)).toEqual([]);
  });

  test('images that load late push nothing out of place', async () => {
    const dashboard = await openDashboard(zhibi());
    const lazy = `<i id="late" style="height:0;background:${css(7)}"></i>`;
    const late = `<script>addEventListener('scroll', () => setTimeout(() => { late.style.height = '${BAND}px' }, 30), { once: true })</script>`;
    const made = { [url]: pageOf(`${bands(0, 7)}${lazy}${bands(8, BANDS)}${late}`) };
    const page = await openTab(zhibi(), url, made);
    const { picture } = await captured(page, dashboard);
    const colors = await colorsOf(dashboard, picture as PagePicture, BAND);
    // The first picture shows the page without it, all others continue that one.
    expect(wrong(colors.slice(0, BANDS - 1), (band) => colorOf(band < 7 ? band : band + 1))).toEqual([]);
    await page.close();
  });

  const inView = (deed: string) => `<script>
    const seen = new IntersectionObserver((all) => all.forEach(({ isIntersecting, target }) => { if (isIntersecting) ${deed} }));
    for (const each of document.querySelectorAll('[data-band]')) seen.observe(each);</script>`;
  const nav = `<style>nav { height: ${BAR}px; background: #000 } .fixed { position: fixed; top: 0; width: 100% }</style><nav></nav>
    <script>addEventListener('scroll', () => document.querySelector('nav').classList.toggle('fixed', scrollY > 150))</script>`;
  const svg = (band: number) =>
    `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="600" height="${BAND}"><rect width="600" height="${BAND}" fill="${css(band)}"/></svg>`)}`;
  const each = (one: (band: number) => string) =>
    Array.from({ length: BANDS }, (_, band) => one(band)).join('');
  test.each([
    [
      'a bar that leaves its place as the page is scrolled',
      `${bands(0, 10)}${nav}${bands(12, BANDS)}`,
      (band: number) => (band === 10 || band === 11 ? BLACK : colorOf(band)),
    ],
    [
      'what fades in as it comes into view',
      `<style>i { opacity: 0; transform: translateY(30px); transition: all 2s } i.in { opacity: 1; transform: none }</style>
      ${each((band) => `<i data-band style="background:${css(band)}"></i>`)}${inView("target.classList.add('in')")}`,
      colorOf,
    ],
    [
      'images that scripts fetch as they come into view',
      `<style>img { display: block }</style>${each(
        (band) => `<img data-band="${svg(band)}" src="data:," width="600" height="${BAND}">`,
      )}${inView('setTimeout(() => { target.src = target.dataset.band }, 300)')}`,
      colorOf,
    ],
    [
      'what stands still behind the page',
      `<style>i { background: none !important }</style>
      <div style="position:fixed;inset:0;z-index:-1;background:${css(5)}"></div>${bands(0, BANDS)}`,
      () => colorOf(5),
    ],
    [
      'backgrounds that scripts fetch as they come into view',
      `${each((band) => `<i data-band="${css(band)}"></i>`)}${inView('setTimeout(() => { target.style.background = target.dataset.band }, 350)')}`,
      colorOf,
    ],
    [
      'what is revealed as it is scrolled into the window',
      `<style>i { animation: reveal linear both; animation-timeline: view(); animation-range: entry }
      @keyframes reveal { from { opacity: 0 } to { opacity: 1 } }</style>${bands(0, BANDS)}`,
      colorOf,
    ],
    [
      'a page that a script moves within a fixed element, with delay',
      `<style>html { scroll-behavior: auto } body { height: ${BANDS * BAND}px } main { position: fixed; inset: 0 0 auto }</style>
      <main>${bands(0, BANDS)}</main><script>
        let at = 0;
        const move = () => {
          at += (scrollY - at) * 0.6;
          document.querySelector('main').style.transform = 'translateY(' + -at + 'px)';
          requestAnimationFrame(move);
        };
        move();
      </script>`,
      colorOf,
    ],
    [
      'a bar in a shadow root that is closed',
      `<style>x-bar { display: block; height: ${BAR}px }</style><x-bar></x-bar>${bands(2, BANDS)}<script>
        document.querySelector('x-bar').attachShadow({ mode: 'closed' }).innerHTML =
          '<nav style="position:fixed;inset:0 0 auto;height:${BAR}px;background:#000"></nav>'
      </script>`,
      (band: number) => (band < barBands ? BLACK : colorOf(band)),
    ],
    [
      'a page that scrolls within a shadow root',
      `<style>html, body { height: 100% }</style><div id="app" style="position:fixed;inset:0"></div><script>
        app.attachShadow({ mode: 'open' }).innerHTML =
          '<style>main { height: 100%; overflow: auto } i { display: block; height: ${BAND}px }</style><main>${bands(0, BANDS)}</main>'
      </script>`,
      colorOf,
    ],
  ])('%s', async (_, content, expected) => {
    const dashboard = await openDashboard(zhibi());
    const page = await openTab(zhibi(), url, { [url]: pageOf(content) });
    // Whoever asks for its picture has seen the page.
    await page.bringToFront();
    await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => setTimeout(seen, 500))));
    const { capture, picture } = await captured(page, dashboard);
    expect(capture?.partial).toEqual([]);
    expect(picture?.height).toBe(BANDS * BAND);
    expect(wrong(await colorsOf(dashboard, picture as PagePicture, BAND), expected)).toEqual([]);
    await page.close();
    await dashboard.close();
  });

  test('taken by the popup it scrolls the page once, and not again after it is saved', async () => {
    const dashboard = await openDashboard(zhibi());
    const page = await openTab(zhibi(), url, pages);
    const popup = await clickToolbar(zhibi(), page);
    await popup.waitForSelector('.draft-evidence img');
    await page.evaluate(() => {
      const went: number[] = [];
      Object.assign(globalThis, { went });
      addEventListener('scroll', () => went.push(scrollY));
    });
    await popup.keyboard.press('f');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.saved', { timeout: 30_000 });
    // What asks for the same job once more is answered after all who asked before.
    const [saved] = (await capturesIn(dashboard)).sort((a, b) => b.at - a.at);
    const again = { scope: 'page', extent: 'page', annotation: null, tab: null, at: 0 };
    const message = JSON.stringify({ name: 'commitCapture', argument: { jobId: saved?.id, ...again } });
    await dashboard.evaluate(`chrome.runtime.sendMessage(${message})`);
    const went = (await page.evaluate('went')) as number[];
    expect(went.length).toBeGreaterThan(1);
    expect(went.filter((top) => top === 0)).toHaveLength(1);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.close();
  });

  test('an endless page ends after forty screens and says so', async () => {
    const dashboard = await openDashboard(zhibi());
    const endless = `<script>addEventListener('scroll', () => document.body.insertAdjacentHTML('beforeend', '<i style="height:2000px;background:#ccc"></i>'))</script>`;
    const made = { [url]: pageOf(`${bands(0, BANDS)}${endless}`) };
    const page = await openTab(zhibi(), url, made);
    const { capture, picture } = await captured(page, dashboard);
    expect(capture?.partial).toEqual(['page-cut']);
    expect(picture?.strips).toHaveLength(40);
    await page.close();
  });

  test('another tab in between: what was taken by then is kept, nothing of the other tab', async () => {
    const dashboard = await openDashboard(zhibi());
    const page = await openTab(zhibi(), url, pages);
    const other = await openTab(zhibi(), 'https://other.example.com/', {
      'https://other.example.com/': '<title>Other</title><body style="background: red">',
    });
    const taking = captured(page, dashboard);
    await until(
      async () => ((await rowsOf(dashboard, 'jobs')) as { strips?: object }[]).some(({ strips }) => strips),
      { what: 'the first strip' },
    );
    await other.bringToFront();
    const { capture, picture } = await taking;
    expect(capture?.partial).toEqual(['page-cut']);
    if (picture) {
      const colors = await colorsOf(dashboard, picture, BAND);
      expect(wrong(colors.slice(2), (band) => colorOf(band + 2))).toEqual([]);
    }
    await page.close();
  });

  test('a window made narrower in between: what was taken by then is kept, and says so', async () => {
    const dashboard = await openDashboard(zhibi());
    const page = await openTab(zhibi(), url, pages);
    const taking = captured(page, dashboard);
    await until(
      async () => ((await rowsOf(dashboard, 'jobs')) as { strips?: object }[]).some(({ strips }) => strips),
      { what: 'the first strip' },
    );
    const devtools = await page.createCDPSession();
    const { windowId, bounds } = await devtools.send('Browser.getWindowForTarget');
    const resize = (by: number) =>
      devtools.send('Browser.setWindowBounds', { windowId, bounds: { width: (bounds.width ?? 1000) + by } });
    await resize(-200);
    const { capture, picture } = await taking;
    await resize(0);
    expect(capture?.partial).toEqual(['page-cut']);
    for (const { picture: part } of picture?.strips ?? []) expect(part.width).toBe(picture?.width);
    await page.close();
  });

  test('a worker that dies in the middle: a new one takes the page, which was put back in between', async () => {
    const dashboard = await openDashboard(zhibi());
    const page = await openTab(zhibi(), url, pages);
    const before = (await capturesIn(dashboard)).length;
    await pressCommand(page, 'capture-page');
    await until(
      async () => ((await rowsOf(dashboard, 'jobs')) as { strips?: object }[]).some(({ strips }) => strips),
      { what: 'the first strip' },
    );
    await stopWorker(zhibi());
    await dashboard.evaluate('chrome.runtime.sendMessage({}).catch(() => undefined)');
    await until(async () => (await capturesIn(dashboard)).length > before, {
      what: 'the capture',
      timeout: 30_000,
    });
    const [newest] = (await capturesIn(dashboard)).sort((a, b) => b.at - a.at);
    const [content] = (await rowsOf(dashboard, 'contents', newest?.id)) as CaptureContent[];
    const colors = await colorsOf(dashboard, content?.page as PagePicture, BAND);
    const bars = BAR / BAND;
    expect(wrong(colors.slice(bars, BANDS - bars), (band) => colorOf(band + bars))).toEqual([]);
    await until(async () => (await page.evaluate('scrollY')) === 0, {
      what: 'the page put back',
      timeout: 15_000,
    });
    await page.close();
  });

  test('saved and copied it is all of the page, with its band below', async () => {
    const dashboard = await openDashboard(zhibi());
    const page = await openTab(zhibi(), url, pages);
    const { capture, picture } = await captured(page, dashboard);
    await page.close();
    await zhibi()
      .browser.defaultBrowserContext()
      .overridePermissions(`chrome-extension://${zhibi().id}`, ['clipboard-read', 'clipboard-write']);
    await dashboard.bringToFront();
    await speak(dashboard, 'en');
    await go(dashboard, `/capture/${capture?.id}`);
    await dashboard.waitForSelector('.picture-bar');
    expect(await dashboard.$('.picture-bar select'), 'its first screen is no choice of its own').toBe(null);
    const folder = await mkdtemp(join(tmpdir(), 'zhibi-files-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = await downloadInto(zhibi().browser, folder, () => dashboard.keyboard.press('d'));
    const saved = jpegSize(new Uint8Array(await readFile(file)));
    expect(saved?.width).toBe(picture?.width);
    expect(saved?.height).toBeGreaterThan(BANDS * BAND);
    await dashboard.keyboard.press('c');
    await says(dashboard, 'Picture copied');
    const copied = await dashboard.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const { width, height } = await createImageBitmap((await item?.getType('image/png')) as Blob);
      return { width, height };
    });
    expect(copied).toEqual({ width: saved?.width, height: saved?.height });
    await dashboard.close();
  });
});
