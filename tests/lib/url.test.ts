import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { registrableDomain } from '../../utils/lib/domain';
import { hostMatches, pageKey, safeLink, siteOf } from '../../utils/lib/url';

test.each([
  ['https://www.Example.com/a', 'example.com'],
  ['http://m.example.com:8080/', 'm.example.com'],
  ['https://www.com/', 'www.com'],
  ['https://例子.中国/', 'xn--fsqu00a.xn--fiqs8s'],
  ['https://example.com./', 'example.com'],
  ['chrome://extensions', ''],
  ['file:///tmp/a.pdf', ''],
  ['javascript:alert(1)', ''],
  ['not an address', ''],
  ['', ''],
])('siteOf %s is "%s"', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

describe('pageKey', () => {
  test.each([
    ['https://example.com/a?utm_source=x&id=3&spm=1.2.3', 'example.com/a?id=3'],
    ['http://www.example.com:80/a/', 'example.com/a'],
    ['https://example.com/#part', 'example.com'],
    ['https://example.com/#/list/?b=1&a=2&utm_medium=x', 'example.com#/list?a=2&b=1'],
    ['https://example.com/#/', 'example.com'],
    ['https://example.com/#//?a=1', 'example.com#/?a=1'],
    ['https://example.com/#!/', 'example.com#!'],
    ['https://example.com/app#!/item/7', 'example.com/app#!/item/7'],
    ['https://example.com/?b=2&a=1&a=0', 'example.com?a=1&a=0&b=2'],
    ['https://example.com/?q=a+b', 'example.com?q=a%20b'],
    ['https://example.com/search?q=%d0%c2', 'example.com/search?q=%D0%C2'],
    ['https://example.com:8443/a', 'example.com:8443/a'],
    ['https://user:secret@example.com/a', 'example.com/a'],
    ['https://www.youtube.com/watch?v=abc&t=42s&si=xyz', 'youtube.com/watch?v=abc'],
    ['https://example.com/watch?t=42', 'example.com/watch?t=42'],
    [
      'https://mp.weixin.qq.com/s?__biz=M&mid=1&idx=1&sn=2&chksm=3&scene=4',
      'mp.weixin.qq.com/s?__biz=M&idx=1&mid=1&scene=4&sn=2',
    ],
    ['https://example.com/%e4%b8%ad', 'example.com/%E4%B8%AD'],
    ['file:///home/a/b.pdf#page=2', 'file:///home/a/b.pdf'],
    ['about:blank', ''],
    ['', ''],
  ])('%s is %s', (url, key) => {
    expect(pageKey(url)).toBe(key);
  });

  test.each([
    [
      'strips noise that only the site knows',
      'https://example.com/p/12?rank=3',
      'https://example.com/p/12',
      'example.com/p/12',
    ],
    ['may be relative', 'https://example.com/p/12?rank=3', '/p/12', 'example.com/p/12'],
    [
      'may add words',
      'https://example.com/dp/B0AB12',
      'https://example.com/A-Kettle/dp/B0AB12',
      'example.com/A-Kettle/dp/B0AB12',
    ],
    [
      'may turn a parameter into a path',
      'https://example.com/item.htm?id=12',
      'https://example.com/item/12',
      'example.com/item/12',
    ],
    [
      'may name another host of the site',
      'https://m.example.com/p/12',
      'https://www.example.com/p/12',
      'example.com/p/12',
    ],
    [
      'of another site is not believed',
      'https://example.com/p/12',
      'https://example.org/p/12',
      'example.com/p/12',
    ],
    [
      'of another customer of a shared host',
      'https://a.github.io/p',
      'https://b.github.io/p',
      'a.github.io/p',
    ],
    [
      'left behind by the last page',
      'https://example.com/p/12',
      'https://example.com/p/11',
      'example.com/p/12',
    ],
    [
      'left behind, by parameter',
      'https://example.com/watch?v=b',
      'https://example.com/watch?v=a',
      'example.com/watch?v=b',
    ],
    ['that points to the home page', 'https://example.com/p/12', 'https://example.com/', 'example.com/p/12'],
    [
      'that points to the section',
      'https://example.com/blog/a',
      'https://example.com/blog',
      'example.com/blog/a',
    ],
    [
      'that forgets the query',
      'https://example.com/search?q=tea',
      'https://example.com/search',
      'example.com/search?q=tea',
    ],
    [
      'that forgets the page of a list',
      'https://example.com/list?page=2',
      'https://example.com/list',
      'example.com/list?page=2',
    ],
    ['beside a hash route', 'https://example.com/#/a', 'https://example.com/', 'example.com#/a'],
    ['that is no web address', 'https://example.com/a', 'javascript:alert(1)', 'example.com/a'],
    ['that is broken', 'https://example.com/a', 'http://[', 'example.com/a'],
  ])('a canonical address %s', (_, url, canonical, key) => {
    expect(pageKey(url, canonical)).toBe(key);
  });

  it('is stable: a key read as an address has the same key', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        expect(pageKey(`https://${pageKey(url)}`)).toBe(pageKey(url));
      }),
      { numRuns: 50, examples: [['http://a.aa#/'], ['http://a.aa#!/'], ['http://a.aa?==']] },
    );
  });

  it('does not depend on tracking, order of parameters or the fragment', () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/);
    const params = fc.uniqueArray(fc.tuple(word, word), { selector: ([name]) => name, maxLength: 5 });
    fc.assert(
      fc.property(params, (pairs) => {
        const query = (list: [string, string][]) => list.map((p) => p.join('=')).join('&');
        const mixed = query([...pairs, ['utm_source', 'x'] as [string, string]].reverse());
        expect(pageKey(`http://www.example.com/a/?${mixed}#top`)).toBe(
          pageKey(`https://example.com/a?${query(pairs)}`),
        );
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => typeof pageKey(a, b) === 'string'));
    fc.assert(fc.property(fc.webUrl(), fc.string(), (a, b) => pageKey(a, b) !== ''));
  });
});

test.each([
  ['https://example.com/a b', 'https://example.com/a%20b'],
  ['HTTP://Example.com', 'http://example.com/'],
  ['mailto:a@example.com', 'mailto:a@example.com'],
  ['javascript:alert(1)', null],
  [' java\nscript:alert(1)', null],
  ['data:text/html,<p>', null],
  ['vbscript:x', null],
  ['blob:https://example.com/1', null],
  ['/relative', null],
  ['', null],
])('safeLink %j is %j', (url, link) => {
  expect(safeLink(url)).toBe(link);
});

test.each([
  ['a.b.example.com', 'example.com'],
  ['example.com', 'example.com'],
  ['shop.example.com.cn', 'example.com.cn'],
  ['example.co.uk', 'example.co.uk'],
  ['www.example.co.jp', 'example.co.jp'],
  ['a.example.github.io', 'example.github.io'],
  ['github.io', 'github.io'],
  ['com.cn', 'com.cn'],
  ['localhost', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
  ['[::1]', '[::1]'],
  ['', ''],
])('registrableDomain of %s is %s', (host, domain) => {
  expect(registrableDomain(host)).toBe(domain);
});

test.each([
  ['shop.example.com', 'example.com', true],
  ['example.com', 'Example.com', true],
  ['www.example.com', 'example.com', true],
  ['example.com', 'www.example.com', true],
  ['notexample.com', 'example.com', false],
  ['example.com.evil.net', 'example.com', false],
  ['example.com', 'shop.example.com', false],
  ['example.com', '', false],
])('hostMatches(%s, %s) is %s', (host, domain, matches) => {
  expect(hostMatches(host, domain)).toBe(matches);
});
