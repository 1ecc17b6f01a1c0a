import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { captureByKey } from '../../scripts/browser/capture.mjs';
import { openDashboard } from '../../scripts/browser/library.mjs';
import type { Served } from '../../scripts/browser/serve-pages.mjs';
import { openTab, sharedZhibi } from './browser';

const SENTENCE = '桂花拿铁今日起在全国门店供应，会员首杯立减五元。';
const prose = `<p>${SENTENCE.repeat(12)}</p>`;
const at = (name: string) => `https://odd.example/${name}`;
const html = (title: string, body: string) => `<!doctype html><meta charset="utf-8">${title}<body>${body}`;

const zhibi = sharedZhibi();
let dashboard: Page;
beforeAll(async () => {
  dashboard = await openDashboard(zhibi());
});

/** What the shortcut makes of a page; its tab is closed again. */
async function captured(url: string, pages: Record<string, string | Served>) {
  const page = await openTab(zhibi(), url, pages);
  try {
    return await captureByKey(page, dashboard, { timeout: 40_000 });
  } finally {
    await page.close();
  }
}

test('100,000 nodes are all read', async () => {
  const url = at('nodes');
  const rows = `<p>第 <b>1</b> 行：${SENTENCE}</p>`.repeat(25_000);
  const { capture, content } = await captured(url, { [url]: html('<title>长页</title>', rows) });
  expect(capture).toMatchObject({ url, title: '长页', partial: [] });
  expect(capture.picture).not.toBe(null);
  expect(content.text.length).toBeGreaterThan(600_000);
});

test('50 MB', async () => {
  const url = at('bytes');
  const data = `<script type="application/json">"${'0123456789'.repeat(4_000_000)}"</script>`;
  const text = `<p>${SENTENCE.repeat(100)}</p>`.repeat(1_400);
  const { capture, content } = await captured(url, { [url]: html('<title>大页</title>', data + text) });
  expect(capture).toMatchObject({ url, title: '大页', partial: ['text-cut'] });
  expect(capture.picture).not.toBe(null);
  expect(content.text.length).toBeLessThanOrEqual(1_000_000);
});

test.each([
  ['no title', ''],
  ['an empty title', '<title> </title>'],
])('%s: listed by its address', async (_what, title) => {
  const url = at('untitled');
  const { capture, content } = await captured(url, { [url]: html(title, prose) });
  expect(capture).toMatchObject({ title: 'odd.example/untitled', partial: [] });
  expect(content.fields.title).toBeUndefined();
  expect(content.text).toContain(SENTENCE);
});

test.each([
  ['declared wrong', 'windows-1252', Buffer.from(html('<title>价目</title>', prose))],
  [
    'bytes that are none of it',
    'utf-8',
    Buffer.from(html('<title>Bad</title>', '<p>\xd6\xd0\xff '.repeat(99)), 'latin1'),
  ],
])('a charset %s: kept as the browser shows it', async (_what, charset, body) => {
  const url = at('charset');
  const { capture, content } = await captured(url, {
    [url]: { body, contentType: `text/html; charset=${charset}` },
  });
  expect(capture).toMatchObject({ url, partial: [] });
  expect(capture.title).not.toBe('');
  expect(content.text.length).toBeGreaterThan(90);
});

test('half a character in title and text', async () => {
  const url = at('half');
  const script = `<script>document.title = 'A\\ud83d'; document.querySelector('p').append('\\ud83d');</script>`;
  const { capture, content } = await captured(url, { [url]: html('', prose + script) });
  expect(capture.partial).toEqual([]);
  expect(content.text).toContain(SENTENCE);
});

test('a frame of the same site that holds the text is read; one of another site is named as what is missing', async () => {
  const fill = '<style>iframe { width: 95vw; height: 95vh }</style>';
  const own = at('frame');
  const foreign = 'https://elsewhere.example/frame';
  const framed = (url: string) =>
    html('<title>框架</title>', `${fill}<p>菜单</p><iframe src="${url}"></iframe>`);
  const pages = {
    [at('own')]: framed(own),
    [at('foreign')]: framed(foreign),
    [own]: html('', prose),
    [foreign]: html('', prose),
  };
  const same = await captured(at('own'), pages);
  expect(same.capture.partial).toEqual([]);
  expect(same.content.text).toContain(SENTENCE);
  const other = await captured(at('foreign'), pages);
  expect(other.capture).toMatchObject({ title: '框架', partial: ['frames'] });
  expect(other.capture.picture).not.toBe(null);
});

/** Everything that a page can take away from whoever runs in its own world. */
const PATCHES = `
  const lie = () => { throw new Error('no'); };
  for (const name of ['replace', 'slice', 'trim', 'split']) String.prototype[name] = lie;
  JSON.stringify = JSON.parse = Object.keys = Object.entries = lie;
  for (const name of ['textContent', 'childNodes', 'firstChild', 'nextSibling', 'parentNode', 'nodeType']) {
    Object.defineProperty(Node.prototype, name, { get: lie });
  }
  Element.prototype.attachShadow = Element.prototype.getAttribute = Element.prototype.querySelectorAll = lie;
  Document.prototype.querySelectorAll = document.querySelector = document.createElement = lie;
  Object.defineProperty(document, 'title', { get: lie });
  globalThis.Map = globalThis.Set = globalThis.Promise = globalThis.performance = undefined;
  document.body.firstElementChild.append('改写完毕');
  for (const name of ['map', 'filter', 'join', 'push', Symbol.iterator]) Array.prototype[name] = lie;`;

test('a page that patches prototypes is read as if it did not', async () => {
  const url = at('patched');
  const body = `${prose}<script>${PATCHES}</script>`;
  const { capture, content } = await captured(url, { [url]: html('<title>改写</title>', body) });
  expect(capture).toMatchObject({ title: '改写', partial: [] });
  expect(content.text).toContain('改写完毕');
});

test('a page that swallows every key and click', async () => {
  const url = at('swallows');
  const script = `<script>for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'visibilitychange', 'blur'])
    addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);</script>`;
  const { capture } = await captured(url, { [url]: html('<title>吞键</title>', prose + script) });
  expect(capture).toMatchObject({ title: '吞键', trigger: 'key', partial: [] });
});

test('the strictest CSP, Trusted Types and a sandbox', async () => {
  const url = at('strict');
  const csp = "default-src 'none'; sandbox; require-trusted-types-for 'script'; trusted-types 'none'";
  const body = html('<title>严格</title>', prose);
  const { capture, content } = await captured(url, {
    [url]: { body, headers: { 'content-security-policy': csp } },
  });
  expect(capture).toMatchObject({ title: '严格', partial: [] });
  expect(content.text).toContain(SENTENCE);
});
