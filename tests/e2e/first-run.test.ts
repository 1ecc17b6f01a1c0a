import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { capturesIn, openDashboard, rowsOf } from '../../scripts/browser/library.mjs';
import { until } from '../../scripts/browser/until.mjs';
import { withZhibi } from './browser';

async function openWelcome(zhibi: Awaited<ReturnType<typeof withZhibi>>): Promise<Page> {
  const page = await openDashboard(zhibi, '/welcome');
  await page.evaluate("chrome.storage.local.set({ 'settings.locale': 'zh' })");
  await page.reload();
  await page.waitForSelector('.welcome-try');
  return page;
}

/** Puts a text into a field at once, as pasting does. */
function paste(page: Page, selector: string, text: string): Promise<void> {
  return page.$eval(
    selector,
    (field, value) => {
      (field as HTMLTextAreaElement).value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    text,
  );
}

test('a pasted list becomes brands, looked over before it is added', async () => {
  const page = await openWelcome(await withZhibi());
  await paste(
    page,
    '.welcome textarea',
    '示例咖啡\thttps://coffee.example\n2. 示例茶饮, https://tea.example\n示例零食',
  );
  await page.waitForSelector('.proposed:nth-of-type(3)');
  await page.click('.proposed:nth-of-type(3) td:last-child button');
  await page.select('.proposed:nth-of-type(2) select', 'benchmark');
  await page.click('.welcome form [type=submit]');
  const brands = await until(
    async () => {
      const rows = (await rowsOf(page, 'brands')) as { name: string; role: string; domains: string[] }[];
      return rows.length === 2 && rows;
    },
    { what: 'the brands' },
  );
  expect(brands.map(({ name, role, domains }) => [name, role, domains]).sort()).toEqual([
    ['示例咖啡', 'competitor', ['coffee.example']],
    ['示例茶饮', 'benchmark', ['tea.example']],
  ]);
});

test('one’s own brand is asked for until it is there', async () => {
  const page = await openWelcome(await withZhibi());
  await page.waitForSelector('.welcome-own input');
  await page.type('.welcome-own input', '我方示例');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.welcome .brand-mark');
  expect(await page.$('.welcome-own')).toBeNull();
  const rows = (await rowsOf(page, 'brands')) as { name: string; role: string }[];
  expect(rows.map(({ name, role }) => [name, role])).toEqual([['我方示例', 'own']]);
});

test('the try: the real steps on the sample, from capture to digest, and gone in one click', async () => {
  const page = await openWelcome(await withZhibi());
  await page.click('.welcome-try button');
  await page.waitForFunction(() => document.querySelector('iframe')?.contentDocument?.querySelector('h1'));
  // The button that had the focus is gone: it is on the title of what came.
  const focusOn = (title: string) =>
    page.waitForFunction((text) => document.activeElement?.textContent === text, {}, title);
  await focusOn('两分钟上手');
  await page.keyboard.press('c');
  // The first is the sample's own tag, which is on; the page's words offer the others.
  await page.waitForSelector('.try-popup .chip.toggle:nth-of-type(2)');
  await page.keyboard.press('2');
  await page.keyboard.press('n');
  await page.keyboard.type('转化');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.try-saved');
  const [capture] = await capturesIn(page);
  expect(capture).toMatchObject({
    trigger: 'sample',
    site: 'coffee.example.com',
    author: '示例咖啡会员组',
    note: '转化',
    partial: [],
    picture: { type: 'image/jpeg' },
  });
  expect(capture?.tags).toHaveLength(2);
  expect(capture?.tags[0]).toBe('示例');
  const next = async (path: string) => {
    await page.waitForSelector('.try-steps button, .guide-strip button');
    await page.$eval('.try-steps button, .guide-strip button', (button) => (button as HTMLElement).click());
    await page.waitForFunction((hash) => location.hash.startsWith(hash), {}, `#${path}`);
  };
  await next('/library');
  await focusOn('资料库');
  await next('/digest');
  await focusOn('周报');
  await page.waitForFunction(() => document.querySelector('.guide-strip')?.textContent?.includes('全程'));
  await next('/library');
  await until(async () => (await capturesIn(page))[0]?.binned === 1, { what: 'the sample in the bin' });
  // Z takes back what the message tells.
  await page.waitForSelector('.toast');
  await page.keyboard.press('z');
  await until(async () => (await capturesIn(page))[0]?.binned === 0, { what: 'the sample back' });
});
