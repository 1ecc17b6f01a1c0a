import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { buildDigest } from '../../utils/digest/build-digest';
import { html } from '../../utils/exporters/html';
import { el } from '../../utils/exporters/html/element';
import { toHtml } from '../../utils/exporters/html/to-html';
import { richText } from '../../utils/exporters/rich-text';
import { week } from '../digest/sample-week';
import { hostileText, hostileWords, weekOf } from './hostile-week';
import { optionsIn } from './options';

/** Properties are many runs; how long they take is the machine's business. */
vi.setConfig({ testTimeout: 60_000 });

/** The only markup there may be: whole tags with quoted attributes, whole entities; nothing else with these signs. */
const MARKUP =
  /<!doctype html>|<\/?([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>|&(?:amp|lt|gt|quot|#39|#x[\da-f]+);|[^<>&]/gy;

/** The tags of a page, or an error where something is not markup. */
function tagsOf(page: string): { name: string; attributes: string }[] {
  const css = /<style>[^<]*<\/style>/.exec(page)?.[0] ?? '';
  const tags: { name: string; attributes: string }[] = [];
  const text = page.replace(css, '');
  let at = 0;
  for (const { 0: match, 1: name, 2: attributes = '' } of text.matchAll(MARKUP)) {
    at += match.length;
    if (name !== undefined) tags.push({ name, attributes });
  }
  expect(text.slice(at, at + 80)).toBe('');
  return tags;
}

const KNOWN =
  /^(a|article|b|bdi|blockquote|body|br|code|dd|div|dl|dt|figure|footer|h[1-4]|head|header|html|i|img|li|main|meta|nav|p|section|small|span|table|tbody|td|th|thead|time|title|tr|ul|wbr)$/;

const KNOWN_ATTRIBUTES =
  /^(alt|aria-(hidden|label)|charset|class|colspan|content|height|href|http-equiv|id|lang|name|rel|role|scope|src|style|tabindex|target|title|width)$/;

test('whatever was captured, a file holds only the tags and addresses it may hold', () => {
  fc.assert(
    fc.property(hostileWords, (words) => {
      const digest = weekOf(words);
      const pages = [html.render(digest, optionsIn('zh')).join(''), richText(digest, optionsIn('en')).html];
      for (const page of pages) {
        for (const { name, attributes } of tagsOf(page)) {
          expect(name).toMatch(KNOWN);
          for (const [, attribute, value = ''] of attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
            expect(attribute).toMatch(KNOWN_ATTRIBUTES);
            if (attribute === 'href') expect(value).toMatch(/^(#[\w-]+$|https?:|mailto:)/);
            if (attribute === 'src') expect(value).toMatch(/^data:image\/(jpeg|png|webp|gif);base64,/);
            if (attribute === 'style') expect(value).not.toMatch(/url|expression|[<>\\]/);
          }
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('text comes back from the page as it went in', () => {
  const decode = (text: string) =>
    text
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&');
  fc.assert(
    fc.property(hostileText, (text) => {
      const printable = text.replace(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, '\uFFFD');
      expect(decode(toHtml(el('b', {}, text)).join(''))).toBe(`<b>${printable}</b>`);
    }),
  );
});

test.each([
  'javascript:alert(1)',
  ' javascript:x',
  'data:text/html,x',
  '#a b',
  '#"',
  'file:///x',
  'chrome://x',
])('no link leads to %s', (href) => {
  expect(el('a', { href }).attributes).toEqual({});
});

test.each(['https://a.example/x.png', 'data:image/svg+xml;base64,x', 'data:text/html;base64,x', '//x'])(
  'no picture is loaded from %s',
  (src) => {
    expect(el('img', { src }).attributes).toEqual({});
  },
);

test('a style sheet cannot end its element', () => {
  expect(() => toHtml(el('style', {}, 'a{}</style><script>'))).toThrow();
});

test('every link inside the file leads somewhere', () => {
  const page = html.render(buildDigest(week), optionsIn('zh')).join('');
  const ids = new Set(Array.from(page.matchAll(/ id="([^"]+)"/g), ([, id]) => id));
  const targets = Array.from(page.matchAll(/ href="#([^"]+)"/g), ([, id]) => id);
  expect(targets.length).toBeGreaterThan(40);
  expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  expect(ids.size).toBe(Array.from(page.matchAll(/ id="/g)).length);
});

test('the file forbids itself everything but its own pictures and styles', () => {
  const page = html.render(buildDigest(week), optionsIn('en')).join('');
  expect(page).toContain('default-src &#39;none&#39;; img-src data:;');
  expect(page).not.toMatch(/<script|<link|<iframe|@import|url\(/);
});
