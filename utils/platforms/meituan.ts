/**
 * 美团: a shop and lists of shops. Example: https://www.meituan.com/meishi/100000001/
 * A shop's state, `window._appState` with `detailInfo`, was verified on a page that a public project kept in April 2019. From
 * public readers of 2018 to 2022, unverified: what it shows (`.d-left`), and the lists (`poiLists.poiInfos`).
 * Sums of deals are not the shop's price; what one person spends is a reading of its own.
 */
import type { SiteReader } from './base/site-reader';
import { inAddress, when } from './base/tries';
import { listed } from './meituan/listed';
import { shop, shopUrl } from './meituan/shop';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'meituan',
  name: { en: 'Meituan', zh: '美团' },
  version: 3,
  hosts: ['meituan.com'],
  shop: true,
};

/** Numbers of today have sixteen digits: links that the app shares, in open readers of 2026. */
const SHOP = /^\/(?:i\/)?[a-z]+\/(\d{4,18})(?:\.html|\/)?$/;
const LIST = /^\/(?:meishi|xiuxianyule|jiankangliren|jiehun|s)\/(?:[\w/%-]*)$/;

export const reader = (): SiteReader => ({
  example: {
    url: 'https://meishi.meituan.com/i/poi/100000001?ct_poi=1',
    kind: 'profile',
    key: 'meituan:channel:100000001',
  },
  proved: {
    profile: { on: '2019-04-19', at: /^\$/, what: ['author', 'region', 'rating', 'averageSpend'] },
  },
  address: ({ hostname, pathname, href }) => {
    if (/^(?:verify|passport)\./.test(hostname)) return { kind: 'profile', id: '', url: '' };
    const [, id] = /^(?:www|i|meishi)\./.test(hostname) ? (SHOP.exec(pathname) ?? []) : [];
    if (id) return { kind: 'profile', id, url: shopUrl(id) };
    return LIST.test(pathname) ? { kind: 'list', id: '', url: href.replace(/[?#].*$/, '') } : null;
  },
  barriers: [
    {
      kind: 'captcha',
      tries: [inAddress(/^https:\/\/verify\./), when('#yodaBoxWrapper, #yodaBox', 'captcha')],
    },
    { kind: 'wall', tries: [inAddress(/^https:\/\/passport\./)] },
  ],
  pages: { profile: { main: shop }, list: { items: [listed] } },
});
