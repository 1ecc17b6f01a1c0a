import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { captureIn, keysOf, openDashboard, rowsOf } from '../../scripts/browser/library.mjs';
import { clickToolbar } from '../../scripts/browser/toolbar.mjs';
import { until } from '../../scripts/browser/until.mjs';
import { stopWorker, workerOf } from '../../scripts/browser/worker.mjs';
import type { Picture } from '../../utils/model';
import { openTab, pressAway, sharedZhibi } from './browser';

const CELL = 40;
const url = 'https://www.example.com/grid';
const colorOf = (column: number, row: number) => [(column * 53) % 240, (row * 97) % 240, 200 - column * 4];
const cells = Array.from({ length: 15 * 40 }, (_, nth) => {
  const [column, row] = [nth % 15, Math.floor(nth / 15)];
  return `<i style="left:${column * CELL}px;top:${row * CELL}px;background:rgb(${colorOf(column, row).join(' ')})"></i>`;
}).join('');

/** A grid whose every cell has a colour of its own. */
const pageOf = (content: string, style = '') => `<!doctype html><title>Grid</title><style>
  body { margin: 0; position: relative; height: ${40 * CELL}px }
  i { position: absolute; width: ${CELL}px; height: ${CELL}px } ${style}</style>${cells}${content}`;

const zhibi = sharedZhibi();
let dashboard: Page;
beforeAll(async () => {
  dashboard = await openDashboard(zhibi());
});

/** Chooses in the popup, which gives way at once; resolves when the page can be pointed at. */
async function choose(page: Page, key: 'e' | 'g' | 'i', note = ''): Promise<void> {
  const popup = await clickToolbar(zhibi(), page);
  await popup.waitForSelector('.draft-picture img');
  if (note) {
    await popup.type('textarea', note);
    await popup.keyboard.press('Escape');
  }
  await pressAway(popup, key);
  await until(() => isPicking(page), { what: 'the overlay' });
}

function isPicking(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector(':popover-open') !== null);
}

/** The capture that comes of what is done. */
async function captured(deed: () => Promise<unknown>) {
  const before = await keysOf(dashboard, 'captures');
  await deed();
  const added = async () => (await keysOf(dashboard, 'captures')).find((id) => !before.includes(id));
  return captureIn(dashboard, await until(added, { what: 'the capture', timeout: 20_000 }));
}

/** As with Ctrl and +. */
async function zoom(page: Page, factor: number): Promise<void> {
  await page.bringToFront();
  const worker = await workerOf(zhibi());
  await worker.evaluate(`chrome.tabs.setZoom(${factor})`);
  await until(async () => Math.abs((await page.evaluate(() => devicePixelRatio)) - factor) < 0.01, {
    what: 'the zoom',
  });
}

async function drag(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 3 });
  await page.mouse.up();
}

/** Colours of a stored picture at these places. */
function pixelsOf(picture: Picture | null, places: [number, number][]): Promise<number[][]> {
  return dashboard.evaluate(
    async (hash, at) => {
      const opened: IDBDatabase = await new Promise((resolve) => {
        const request = indexedDB.open('zhibi');
        request.onsuccess = () => resolve(request.result);
      });
      const blob: Blob = await new Promise((resolve) => {
        const request = opened.transaction('blobs').objectStore('blobs').get(hash);
        request.onsuccess = () => resolve(request.result.blob);
      });
      opened.close();
      const bitmap = await createImageBitmap(blob);
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      return at.map(([x, y]) => [...(context?.getImageData(x, y, 1, 1).data.slice(0, 3) ?? [])]);
    },
    picture?.hash ?? '',
    places,
  );
}

/**
 * Places of the picture whose colour is not the page's, `left` and `top` being where it begins there; within what
 * JPEG blurs.
 */
async function wrong(picture: Picture | null, left: number, top: number, ratio = 1): Promise<string[]> {
  const places: [number, number][] = [];
  const { width = 0, height = 0 } = picture ?? {};
  for (let x = 4; x < width - 3; x += 8) for (let y = 4; y < height - 3; y += 8) places.push([x, y]);
  const colors = await pixelsOf(picture, places);
  return places.flatMap(([x, y], nth) => {
    const [column, row] = [(left + x / ratio) / CELL, (top + y / ratio) / CELL];
    // Beside an edge JPEG mixes both; right of the grid there is nothing.
    if (column >= 15 || [column % 1, row % 1].some((part) => part < 0.12 || part > 0.88)) return [];
    const wanted = colorOf(Math.floor(column), Math.floor(row));
    const far = wanted.some((value, channel) => Math.abs(value - (colors[nth]?.[channel] ?? -99)) > 24);
    return far ? [`${x},${y}: ${colors[nth]} for ${wanted}`] : [];
  });
}

describe('a region', () => {
  test('dragged by hand: exactly its pixels, the note as typed, the page as it was', async () => {
    const page = await openTab(zhibi(), url, { [url]: pageOf('') });
    const before = await page.evaluate('document.documentElement.outerHTML');
    await choose(page, 'g', 'which offer');
    const { capture } = await captured(async () => {
      await drag(page, [101, 83], [421, 283]);
      await page.keyboard.press('Enter');
    });
    expect(capture).toMatchObject({ part: 'region', trigger: 'popup', note: 'which offer', partial: [] });
    expect(capture.picture).toMatchObject({ width: 320, height: 200 });
    expect(await wrong(capture.picture, 101, 83)).toEqual([]);
    expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
    await page.close();
  });

  test('by keys alone, in a zoomed tab, the page zoomed by its own styles', async () => {
    const page = await openTab(zhibi(), url, { [url]: pageOf('', 'html { zoom: 1.5 }') });
    await zoom(page, 1.25);
    const [width, height] = (await page.evaluate('[innerWidth, innerHeight]')) as [number, number];
    await choose(page, 'g');
    const { capture } = await captured(async () => {
      // In the middle, half as large as the window; then one to the right, two higher, one narrower.
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.down('Shift');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.up('Shift');
      await page.keyboard.press('Enter');
    });
    expect(capture.picture?.width).toBeCloseTo((width / 2 - 1) * 1.25, -0.5);
    const at = { left: width / 4 + 1, top: height / 4 - 2 };
    expect(await wrong(capture.picture, at.left / 1.5, at.top / 1.5, 1.25 * 1.5)).toEqual([]);
    await zoom(page, 1);
    await page.close();
  });

  test('Escape leaves no capture, no job and no trace but what was typed; a synthetic one is the page’s own affair', async () => {
    const page = await openTab(zhibi(), url, { [url]: pageOf('') });
    const before = await keysOf(dashboard, 'captures');
    await choose(page, 'g', 'not now');
    await page.evaluate(() => {
      for (const key of ['Escape', 'Enter'])
        dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    });
    expect(await isPicking(page)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isPicking(page)).toBe(false);
    await until(async () => (await rowsOf(dashboard, 'jobs')).length === 0, { what: 'no job' });
    expect(await keysOf(dashboard, 'captures')).toEqual(before);
    for (const note of ['not now', '']) {
      const popup = await clickToolbar(zhibi(), page);
      await popup.waitForSelector('.draft-picture img');
      await until(() => popup.$eval('textarea', ({ value }, wanted) => value === wanted, note), {
        what: `“${note}”`,
      });
      await popup.close();
      await until(async () => (await rowsOf(dashboard, 'jobs')).length === 0, { what: 'no draft' });
    }
    await page.close();
  });

  test('the page hears nothing of it, whatever lies over it', async () => {
    const loud = `<dialog style="width:200px;height:100px">dialog</dialog><script>
      document.querySelector('dialog').showModal(); heard = [];
      for (const type of ['click', 'pointerdown', 'mousedown', 'mouseup', 'keydown', 'keyup', 'wheel'])
        document.addEventListener(type, () => heard.push(type), true);</script>`;
    const page = await openTab(zhibi(), url, {
      [url]: pageOf(loud, 'dialog::backdrop { background: none }'),
    });
    await choose(page, 'g');
    const { capture } = await captured(async () => {
      await page.mouse.click(300, 300);
      await drag(page, [41, 400], [241, 500]);
      await page.keyboard.press('Enter');
    });
    expect(await page.evaluate('heard')).toEqual([]);
    expect(capture.picture).toMatchObject({ width: 200, height: 100 });
    expect(await wrong(capture.picture, 41, 400)).toEqual([]);
    await page.close();
  });
});

describe('an element', () => {
  test('a click takes it and is not the page’s', async () => {
    const link = `<a href="#gone" style="position:absolute;left:80px;top:${3 * CELL}px;width:${CELL}px;height:${CELL}px"></a>`;
    const page = await openTab(zhibi(), url, { [url]: pageOf(link) });
    await choose(page, 'e');
    const { capture } = await captured(() => page.mouse.click(100, 140));
    expect(capture.picture).toMatchObject({ width: CELL, height: CELL });
    expect(await page.evaluate('location.hash')).toBe('');
    await page.close();
  });

  const tall = `<section style="position:absolute;left:80px;top:${3 * CELL}px;width:${5 * CELL}px;height:${30 * CELL}px"></section>`;
  const small = `<section style="position:absolute;left:80px;top:${3 * CELL}px;width:${5 * CELL}px;height:${4 * CELL}px"><b style="position:absolute;left:0;top:0;width:${CELL}px;height:${CELL}px"></b></section>`;
  const bar = '<header style="position:fixed;top:0;width:100%;height:60px;background:#f0f"></header>';

  test('in view: a click takes it, arrow up what is around it', async () => {
    const page = await openTab(zhibi(), url, { [url]: pageOf(small) });
    await choose(page, 'e');
    const { capture } = await captured(async () => {
      await page.mouse.move(90, 130);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
    });
    expect(capture).toMatchObject({ part: 'element', partial: [] });
    expect(capture.picture).toMatchObject({ width: 5 * CELL, height: 4 * CELL });
    expect(await wrong(capture.picture, 80, 3 * CELL)).toEqual([]);
    await choose(page, 'e');
    const inner = await captured(() => page.mouse.click(90, 130));
    expect(inner.capture.picture).toMatchObject({ width: CELL, height: CELL });
    await page.close();
  });

  test('taller than the window: all of it without what lies over it, in strips that hold nothing else', async () => {
    const page = await openTab(zhibi(), url, { [url]: pageOf(tall + bar) });
    await page.evaluate('scrollTo(0, 300)');
    await choose(page, 'e');
    const { capture, content } = await captured(() => page.mouse.click(100, 400));
    expect(capture).toMatchObject({ part: 'element', partial: [] });
    expect(content.page).toMatchObject({ width: 5 * CELL, height: 30 * CELL });
    for (const { picture, top, skip, left } of content.page?.strips ?? []) {
      expect({ skip, left, width: picture.width }).toEqual({ skip: 0, left: 0, width: 5 * CELL });
      expect(await wrong(picture, 80, 3 * CELL + top)).toEqual([]);
    }
    expect(capture.picture?.hash).toBe(content.page?.hashes[0]);
    expect(await page.evaluate('scrollY')).toBe(300);
    await page.close();
  });
});

test('a pane: all that it scrolls', async () => {
  const pane = `<div id="pane" style="position:fixed;left:400px;top:100px;width:${5 * CELL}px;height:300px;overflow:auto;scrollbar-width:none">
    <div style="position:relative;height:${20 * CELL}px">${cells}</div></div>`;
  const page = await openTab(zhibi(), url, { [url]: pageOf(pane) });
  await page.evaluate('pane.scrollTop = 77');
  await choose(page, 'i');
  const { capture, content } = await captured(async () => {
    await page.mouse.move(450, 150);
    await page.keyboard.press('Enter');
  });
  expect(capture).toMatchObject({ part: 'pane', partial: [] });
  expect(content.page).toMatchObject({ width: 5 * CELL, height: 40 * CELL });
  for (const { picture, top } of content.page?.strips ?? []) expect(await wrong(picture, 0, top)).toEqual([]);
  expect(await page.evaluate('pane.scrollTop')).toBe(77);
  await page.close();
});

test('in three seconds: what is in view then, the popup long closed', async () => {
  const page = await openTab(zhibi(), url, { [url]: pageOf('') });
  const { capture } = await captured(async () => {
    const popup = await clickToolbar(zhibi(), page);
    await popup.waitForSelector('.draft-picture img');
    await pressAway(popup, 'w');
    await page.evaluate('scrollTo(0, 240)');
  });
  expect(capture).toMatchObject({ trigger: 'popup', partial: [] });
  expect(capture).not.toHaveProperty('part');
  expect(await wrong(capture.picture, 0, 240)).toEqual([]);
  await page.close();
});

test('another tab in view, or the page left, ends it without a capture', async () => {
  const before = await keysOf(dashboard, 'captures');
  const page = await openTab(zhibi(), url, { [url]: pageOf('') });
  const other = await openTab(zhibi(), 'https://other.example.com/', {
    'https://other.example.com/': 'Other',
  });
  await choose(page, 'g');
  await other.bringToFront();
  await until(async () => !(await isPicking(page)), { what: 'the overlay gone' });
  await choose(page, 'e');
  await page.reload();
  await until(async () => (await rowsOf(dashboard, 'jobs')).length === 0, { what: 'no job' });
  expect(await isPicking(page)).toBe(false);
  expect(await keysOf(dashboard, 'captures')).toEqual(before);
  await Promise.all([page.close(), other.close()]);
});

test('a worker that dies: the overlay goes away, a new worker lets its operator choose again', async () => {
  const page = await openTab(zhibi(), url, { [url]: pageOf('') });
  await choose(page, 'g', 'typed before');
  await stopWorker(zhibi());
  await until(async () => !(await isPicking(page)), { what: 'the overlay gone', timeout: 15_000 });
  await dashboard.evaluate('chrome.runtime.sendMessage({}).catch(() => undefined)');
  await until(() => isPicking(page), { what: 'the overlay', timeout: 15_000 });
  const { capture } = await captured(async () => {
    await drag(page, [40, 40], [140, 140]);
    await page.keyboard.press('Enter');
  });
  expect(capture).toMatchObject({ part: 'region', note: 'typed before' });
  await page.close();
});

test('on LinkedIn nothing of ours is shown in the page', async () => {
  const linkedin = 'https://www.linkedin.com/company/examplecafe/';
  const page = await openTab(zhibi(), linkedin, { [linkedin]: pageOf('') });
  const popup = await clickToolbar(zhibi(), page);
  await popup.waitForSelector('.draft-picture img');
  const offered = await popup.$$eval('.shows button', (buttons) => buttons.map((each) => each.textContent));
  expect(offered).toEqual(['View', 'PageF', '3 sW']);
  await popup.close();
  const worker = await workerOf(zhibi());
  await worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'region' }, tab))`);
  const told = () =>
    worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
      chrome.action.getBadgeText({ tabId: tab.id }))`);
  await until(async () => (await told()) === '!', { what: 'the badge' });
  expect(await isPicking(page)).toBe(false);
  await page.close();
});
