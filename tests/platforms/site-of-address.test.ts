import { expect, test } from 'vitest';
import { SITES } from '../../utils/platforms';
import { isBare, isPrivate, siteOfAddress } from '../../utils/platforms/site-of-address';

test.each([
  ['https://x.com/examplecafe', 'x'],
  ['https://mobile.twitter.com/examplecafe', 'x'],
  ['https://www.google.co.uk/search?q=coffee', 'google'],
  ['https://tieba.baidu.com/p/1', 'tieba'],
  ['https://www.baidu.com/s?wd=1', 'baidu'],
  ['https://www.facebook.com/ads/library/?id=123456789012345', 'metaads'],
  ['https://adstransparency.google.com/?region=CN', 'adstransparency'],
  ['https://www.rednote.com/explore/64a0000000000000000000a1', 'xiaohongshu'],
  ['https://notx.com/examplecafe', null],
  ['https://x.com.evil.example/examplecafe', null],
  ['https://google.evil.example/search', null],
  ['chrome://extensions', null],
  ['', null],
])('%s is of %s', (url, id) => {
  expect(siteOfAddress(url)).toBe(id);
});

test('nothing is shown in the pages of a bare site, and something may be in all others', () => {
  for (const { id, hosts, under = '', bare = false } of SITES) {
    for (const host of hosts) expect(isBare(`https://${host}${under}`), `${id} ${host}`).toBe(bare);
  }
});

test('no page of a private site is pictured, and every page of the others may be', () => {
  for (const { id, hosts, under = '', private: own = false } of SITES) {
    for (const host of hosts) expect(isPrivate(`https://${host}${under}`), `${id} ${host}`).toBe(own);
  }
});
