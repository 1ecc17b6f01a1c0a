import { expect, test } from 'vitest';
import { SITES } from '../../utils/platforms';
import { namedByAddress } from '../../utils/platforms/base/named-by-address';
import { site } from './site-fixtures';

test.each(SITES.filter(({ id }) => id !== 'web').map(({ id }) => [id]))(
  '%s: its example is named by its address as its page would be',
  (id) => {
    const known = site(id);
    const { example, pages } = known.reader();
    const found = namedByAddress(known, example.url);
    // A mailbox’s addresses name no message.
    const isNamed = pages[example.kind]?.main && !example.key.endsWith(':');
    expect(found?.key ?? null).toBe(isNamed ? example.key : null);
  },
);

test('what is no address of the site names nothing', () => {
  const weibo = site('weibo');
  for (const typed of [
    '',
    'weibo',
    'https://example.com/1/Oxyz',
    'javascript:alert(1)',
    'https://weibo.com/',
  ])
    expect(namedByAddress(weibo, typed)).toBeNull();
});

test('a person’s or a series’ number is no story’s', () => {
  const medium = site('medium');
  expect(namedByAddress(medium, 'https://medium.com/p/0123456789ab')?.key).toBe('medium:post:0123456789ab');
  for (const typed of ['https://medium.com/u/0123456789ab', 'https://medium.com/series/0123456789ab'])
    expect(namedByAddress(medium, typed)).toBeNull();
});

test('a note of Xiaohongshu is the same under its name abroad', () =>
  expect(
    namedByAddress(site('xiaohongshu'), 'https://www.rednote.com/explore/64a0000000000000000000a1')?.key,
  ).toBe('xiaohongshu:post:64a0000000000000000000a1'));

test.each([
  '1234567890',
  'u/1234567890',
  '1234567890/profile?topnav=1&wvr=6&is_all=1',
  'p/1005051234567890/home',
])('weibo.com/%s is one account', (path) =>
  expect(namedByAddress(site('weibo'), `https://weibo.com/${path}`)?.key).toBe('weibo:channel:1234567890'),
);
