import { expect, test } from 'vitest';
import { captureByKey } from '../../scripts/browser/capture.mjs';
import { capturesIn, openDashboard, rowsOf } from '../../scripts/browser/library.mjs';
import { clickToolbar } from '../../scripts/browser/toolbar.mjs';
import { until } from '../../scripts/browser/until.mjs';
import type { TextMap } from '../../utils/model';
import { openTab, pressAway, withZhibi } from './browser';

const url = 'https://www.example.com/news/1?utm_source=mail';
const pages = {
  [url]: `<!doctype html><html lang="zh-CN"><head><title>秋季新品上市 - 示例咖啡</title>
    <meta property="og:site_name" content="示例咖啡">
    <meta name="description" content="三款新品，十月一日起。">
    <meta property="article:published_time" content="2026-10-01T09:30:00+08:00"></head>
    <body><article><h1>秋季新品上市</h1>${'<p>桂花拿铁今日起在全国门店供应，会员首杯立减五元。</p>'.repeat(8)}</article></body></html>`,
};

test('the shortcut captures the page in view: fields, text, picture, thumbnail', async () => {
  const zhibi = await withZhibi();
  const dashboard = await openDashboard(zhibi);
  const page = await openTab(zhibi, url, pages);
  const { capture, content } = await captureByKey(page, dashboard);
  expect(capture).toMatchObject({
    trigger: 'key',
    scope: 'page',
    url,
    site: 'example.com',
    title: expect.stringContaining('秋季新品上市'),
    siteName: '示例咖啡',
    lang: 'zh-CN',
    description: '三款新品，十月一日起。',
    published: { wall: '2026-10-01T09:30:00', zone: '+08:00' },
    partial: [],
    binned: 0,
  });
  expect(capture.picture?.bytes).toBeGreaterThan(1000);
  expect(content.text).toContain('桂花拿铁');
  await until(async () => (await capturesIn(dashboard))[0]?.thumbnail, { what: 'thumbnail' });
  await until(async () => (await rowsOf(dashboard, 'jobs')).length === 0, { what: 'no job left' });
  expect(await rowsOf(dashboard, 'blobs')).toHaveLength(2);
});

test('the same page twice is two captures of one page, with its picture stored once', async () => {
  const zhibi = await withZhibi();
  const dashboard = await openDashboard(zhibi);
  const page = await openTab(zhibi, url, pages);
  const first = await captureByKey(page, dashboard);
  const second = await captureByKey(page, dashboard);
  expect(second.capture.id).not.toBe(first.capture.id);
  expect(second.capture.pageKey).toBe(first.capture.pageKey);
  expect(second.capture.picture?.hash).toBe(first.capture.picture?.hash);

  // From another screen by its digit the focus is on the title, and the list's keys take it along.
  await dashboard.bringToFront();
  await dashboard.keyboard.press('3');
  await dashboard.waitForSelector('.add-brands');
  await dashboard.keyboard.press('1');
  await dashboard.waitForSelector('[data-capture]');
  await dashboard.waitForFunction(() => document.activeElement?.localName === 'h1');
  await dashboard.keyboard.press('j');
  await dashboard.keyboard.press('j');
  await dashboard.waitForFunction(
    (id) => (document.activeElement as HTMLElement | null)?.dataset['capture'] === id,
    {},
    first.capture.id,
  );
});

test('a page that was read before tells again where its words stand on the picture', async () => {
  const zhibi = await withZhibi();
  const dashboard = await openDashboard(zhibi);
  const page = await openTab(zhibi, url, pages);
  for (let time = 1; time <= 5; time++) {
    const popup = await clickToolbar(zhibi, page);
    await popup.waitForSelector('.draft-evidence img');
    await pressAway(popup, 'Enter');
    const captures = await until(
      async () => {
        const all = await capturesIn(dashboard);
        return all.length === time && all;
      },
      { what: `capture ${time}` },
    );
    const [newest] = captures.sort((a, b) => b.at - a.at);
    const [map] = (await rowsOf(dashboard, 'textMaps', newest?.id)) as TextMap[];
    expect(map?.picture?.words, `capture ${time}`).toContain('秋季新品上市');
    await popup.close().catch(() => undefined);
  }
});
