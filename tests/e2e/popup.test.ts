import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { capturesIn, openDashboard, rowsOf } from '../../scripts/browser/library.mjs';
import { clickToolbar } from '../../scripts/browser/toolbar.mjs';
import { until } from '../../scripts/browser/until.mjs';
import { openTab, withZhibi } from './browser';

type Zhibi = Awaited<ReturnType<typeof withZhibi>>;

const sample = (name: string) =>
  readFileSync(join(import.meta.dirname, `../../public/sample/${name}.html`), 'utf8');

const coffee = 'https://coffee.example.com/news/warm-winter';
const pages = { [coffee]: sample('campaign-zh') };

/** The popup over a page, once the page was read and pictured. */
async function popupOver(zhibi: Zhibi, page: Page): Promise<Page> {
  const popup = await clickToolbar(zhibi, page);
  await popup.waitForSelector('.draft-picture img, .draft-no-picture');
  return popup;
}

const texts = (popup: Page, selector: string) =>
  popup.$$eval(selector, (found) => found.map((each) => each.textContent ?? ''));

/** An Enter as an input method sends it while it composes. */
function composingEnter(popup: Page, how: { isComposing: boolean; keyCode: number }): Promise<void> {
  return popup.evaluate((init) => {
    const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, how);
}

test('tags by digit, a note, Enter: safely saved, then undone and put back by Z', async () => {
  const zhibi = await withZhibi();
  const dashboard = await openDashboard(zhibi);
  const popup = await popupOver(zhibi, await openTab(zhibi, coffee, pages));
  // What the library and the page's words offer comes with queries of its own.
  await until(async () => (await popup.$$('.draft-digit')).length >= 2, { what: 'two tags to choose from' });
  await popup.keyboard.press('2');
  await popup.keyboard.press('n');
  await popup.keyboard.type('one');
  await composingEnter(popup, { isComposing: true, keyCode: 13 });
  await composingEnter(popup, { isComposing: false, keyCode: 229 });
  await popup.keyboard.down('Shift');
  await popup.keyboard.press('Enter');
  await popup.keyboard.up('Shift');
  await popup.keyboard.type('two');
  expect(await capturesIn(dashboard)).toEqual([]);
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.saved');
  const [capture, ...others] = await capturesIn(dashboard);
  expect(others).toEqual([]);
  expect(capture).toMatchObject({ trigger: 'popup', url: coffee, note: 'one\ntwo', binned: 0, partial: [] });
  expect(capture?.tags).toHaveLength(1);
  for (const binned of [1, 0]) {
    await popup.keyboard.press('z');
    await until(async () => (await capturesIn(dashboard))[0]?.binned === binned, {
      what: `binned ${binned}`,
    });
    // The library has it before the screen knows, which turns the next Z round.
    await popup.waitForSelector(binned ? '.saved.undone' : '.saved:not(.undone)');
  }
});

test('closed without Enter leaves nothing; closed right after Enter loses nothing', async () => {
  const zhibi = await withZhibi();
  const dashboard = await openDashboard(zhibi);
  const page = await openTab(zhibi, coffee, pages);
  const left = await popupOver(zhibi, page);
  expect(await rowsOf(dashboard, 'jobs')).toHaveLength(1);
  await left.close();
  await until(async () => (await rowsOf(dashboard, 'jobs')).length === 0, { what: 'the draft discarded' });
  expect(await capturesIn(dashboard)).toEqual([]);

  const entered = await clickToolbar(zhibi, page);
  // Once the popup knows its tab; until then it says nothing of saving.
  await entered.waitForSelector('.draft-head .chip');
  await entered
    .evaluate(() => {
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
      );
      window.close();
    })
    .catch(() => undefined);
  await until(async () => (await capturesIn(dashboard)).length === 1, { what: 'the capture saved' });
});

test('a new competitor in one click recognises the site from then on', async () => {
  const zhibi = await withZhibi();
  const dashboard = await openDashboard(zhibi);
  const page = await openTab(zhibi, coffee, pages);
  const popup = await popupOver(zhibi, page);
  await popup.click('.draft-brand button');
  await popup.waitForSelector('.draft-whose');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.saved');
  await popup.close();
  const [brand] = (await rowsOf(dashboard, 'brands')) as { id: string; name: string; domains: string[] }[];
  expect(brand).toMatchObject({ name: '示例咖啡', domains: ['example.com'] });
  expect((await capturesIn(dashboard))[0]?.brandId).toBe(brand?.id);
  const again = await popupOver(zhibi, page);
  await again.waitForSelector('.draft-whose');
  expect(await texts(again, '.draft-whose')).toEqual(['示例咖啡']);
  await again.waitForSelector('.draft-notice:not(:empty)');
  await again.click('.draft-whose');
  await again.select('.draft-brand select', '');
  await again.waitForFunction(() => !document.querySelector('.draft-whose'));
  await again.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await again.keyboard.press('Enter');
  await again.waitForSelector('.saved');
  const brands = (await capturesIn(dashboard)).map(({ brandId }) => brandId);
  expect(brands.sort()).toEqual([brand?.id, null].sort());
});

test('only the selection, where it was asked for', async () => {
  const zhibi = await withZhibi();
  const dashboard = await openDashboard(zhibi);
  const page = await openTab(zhibi, coffee, pages);
  const selected = await page.evaluate(() => {
    const paragraph = document.querySelector('article > p:last-of-type');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
    return paragraph?.textContent ?? '';
  });
  const popup = await popupOver(zhibi, page);
  await popup.keyboard.press('s');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.saved');
  expect((await capturesIn(dashboard))[0]?.scope).toBe('selection');
  expect(await rowsOf(dashboard, 'contents')).toEqual([expect.objectContaining({ text: selected })]);
});

test('a page of the browser: its picture, an address typed by hand, a note', async () => {
  const zhibi = await withZhibi();
  const dashboard = await openDashboard(zhibi);
  const page = await zhibi.browser.newPage();
  await page.goto('chrome://version');
  const popup = await popupOver(zhibi, page);
  const [address] = await popup.$$('.draft-evidence input');
  await address?.type('no address');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.field-error');
  expect(await capturesIn(dashboard)).toEqual([]);
  await address?.click({ count: 3 });
  await address?.type('tea.example/menu');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.saved');
  expect((await capturesIn(dashboard))[0]).toMatchObject({
    url: 'https://tea.example/menu',
    trigger: 'typed',
    partial: ['not-readable'],
    picture: { type: 'image/jpeg' },
  });
});
