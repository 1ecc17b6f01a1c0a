import { describe, expect, test } from 'vitest';
import { readSite } from '../../utils/platforms/base/read-site';
import { openPage } from './open-page';
import { fixtures, NOW, site, ZONE } from './site-fixtures';

/** Addresses of others that cannot be made from the fixture's own: what stands there is written otherwise than the id. */
const OTHERS: Readonly<Record<string, string>> = {
  'kr36/flash': 'https://36kr.com/newsflashes/4000000000000003',
  'weibo/article-2026': 'https://weibo.com/1640000001/OabCdE129',
  'weibo/footer-in-words': 'https://weibo.com/1640000001/OabCdE129',
  'weibo/gone': 'https://m.weibo.cn/detail/4540000012345679',
  'weibo/mobile': 'https://m.weibo.cn/detail/4540000012345679',
  'weibo/post': 'https://weibo.com/1234567890/JgMA99Qdz',
};

/** Nothing that these pages are known to show says whose it is: their address is believed. */
const SILENT: Readonly<Record<string, string>> = {
  'adstransparency/last-shown': 'the page names the advertiser, which is compared, but not the ad',
  'adstransparency/post': 'the page names the advertiser, which is compared, but not the ad',
  'appgallery/app': 'nothing on it names the app',
  'appgallery/app-shared': 'nothing on it names the app',
  'bilibili/stale': 'the state alone names a video, and is that of the one before',
  'blog/feed': 'a feed is a document of its own',
  'dianping/mobile': 'without a link to its reviews nothing names the shop',
  'dianping/mobile-several': 'without a link to its reviews nothing names the shop',
  'douyin/profile-2023': 'without its state nothing names the account',
  'juejin/article': 'no number in what it shows',
  'juejin/article-2020': 'no number in what it shows',
  'juejin/article-2021': 'no number in what it shows',
  'kr36/author': 'only its cards name the author',
  'kr36/enciphered': 'the state is enciphered, and nothing else has the number',
  'kuaishou/deleted': 'what is gone names nothing any more',
  'linkedin/post-2026-named': 'its address names what was shared, the page the activity of sharing it',
  'pinduoduo/goods-words': 'without its data nothing names the goods',
  'taobao/item': 'forms and numbers went with the old layout',
  'tmtpost/article': 'no number in what it shows',
  'thepaper/today-stale': 'no number in what it shows',
  'tieba/bar-of-another-order': 'no number in what it shows; each thread is a document of its own',
  'tieba/gone': 'what is gone names nothing any more',
  'tieba/removed': 'what is gone names nothing any more',
  'tieba/thread-2026': 'no number in what it shows; each thread is a document of its own',
  'wechat-mp/gone': 'what is gone names nothing any more',
  'weibo/gone': 'what is gone names nothing any more',
  'weibo/mobile-profile': 'no number in its head, and none of whose its cards are',
  'weibo/mobile-profile-lite': 'no number in its head, and none of whose its cards are',
  'xiaohongshu/deleted': 'what is gone names nothing any more',
  'toutiao/article-author': 'no number in what it shows',
  'toutiao/article-today': 'no number in what it shows',
  'toutiao/profile': 'only its cards name the account',
  'toutiao/profile-readers': 'only its cards name the account',
  'toutiao/short-post': 'no number in what it shows',
  'toutiao/today': 'no number in what it shows',
  'toutiao/video-2026': 'no number in what it shows',
  'wechat-mp/short': 'a short address has none of the numbers of its article',
  'wechat-mp/today': 'a short address has none of the numbers of its article',
};

/** Another sign of the same sort. */
function otherSign(sign: string): string {
  const [one, two] = /\d/.test(sign) ? '76' : /[a-z]/.test(sign) ? 'fe' : /[A-Z]/.test(sign) ? 'FE' : '甲乙';
  return (sign === one ? two : one) ?? sign;
}

/** The address of another subject of the same kind: the last piece of its id ends differently. */
function otherAddress(url: string, id: string): string {
  const piece = id.replace(/^.*[/@:]/, '');
  const other = piece.replace(/.$/u, otherSign);
  // A place such as 1 stands in many longer numbers.
  const named = [piece, encodeURIComponent(piece), encodeURIComponent(piece).replaceAll('%20', '+')].map(
    (name) => `(?<!\\d)${name.replace(/[^\w-]/g, '\\$&')}(?!\\d)`,
  );
  return url.replace(new RegExp(named.join('|'), 'gi'), encodeURIComponent(other));
}

/**
 * In the middle of a navigation a single-page application shows one subject under the address of the next. Numbers
 * that are stored under another's key are worse than none.
 */
describe.each(fixtures)('$label, under the address of another', ({ label, id, html, expected }) => {
  test('is no page of that one', async () => {
    const { meta, reader } = site(id);
    const document = await openPage(html);
    const read = (url: string) => {
      const input = { document, url, now: NOW, zone: expected?.zone ?? ZONE };
      const found = readSite(meta, reader(), input);
      return found === 'silent' ? null : found;
    };
    const url = expected?.url ?? '';
    const own = read(url)?.main;
    const address = reader().address(new URL(url));
    if (!own || !address || address.id === '') return;
    const other = OTHERS[label] ?? otherAddress(url, address.id);
    const named = reader().address(new URL(other));
    expect(named, `Write in OTHERS an address of another subject than ${url}.`).toMatchObject({
      kind: address.kind,
    });
    expect(named?.id).not.toBe(address.id);
    const main = read(other)?.main;
    if (SILENT[label]) expect(main, `${label} says whose it is: take it out of SILENT.`).toBeTruthy();
    else expect(main && { ...main, fragment: null }, 'Give its spec a \u0060whose\u0060.').toBeFalsy();
  });
});
