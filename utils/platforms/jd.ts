/**
 * 京东: items and search lists. Example: https://item.jd.com/100000000001.html
 * An item of 2013 was verified on a saved page, a list's `.gl-item` on a card of August 2019 that a public project holds; the
 * item's layout of 2016 to 2025 (`.sku-name`, `.J-p-<sku>`; a page of 2020 was seen before its numbers came) and that of
 * 2026 (`.sku-title-name`, `.product-price--main`, `.plugin_goodsCardWrapper`) are known from public readers (price trackers
 * and collectors of 2026-06 to 2026-09) and unverified. Prices that are filled in later stay absent until they are shown,
 * and so do those whose digits are shown as `?` to who has not signed in (a collector's notes of 2026).
 */
import { each } from './base/parts';
import { showing } from './base/showing';
import type { SiteReader } from './base/site-reader';
import { attr, changed, inAddress, link, parameter, paramOf, text, when } from './base/tries';
import { CARD, listed } from './jd/listed';
import { item, itemUrl } from './jd/product';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'jd',
  name: { en: 'JD.com', zh: '京东' },
  version: 4,
  hosts: ['jd.com', 'jd.hk'],
  shop: true,
};

const { title: NAME = [] } = listed.fields ?? {};
const { ad: PAID = [] } = listed.placement ?? {};
/** Today's cards lead there by a script. */
const WHERE = [link('.p-name a, .p-img a'), changed(attr('', 'data-sku', /^\d+$/), itemUrl)];

export const reader = (): SiteReader => ({
  example: {
    url: 'https://item.m.jd.com/product/100000000001.html?cu=true',
    kind: 'product',
    key: 'jd:product:100000000001',
  },
  proved: {
    product: { on: '2013-08-28', at: /^#jd-price/, what: ['title', 'price'] },
    list: { on: '2019-08-14', at: /^\.p-/, what: ['title', 'shop', 'price', 'reviews'] },
  },
  address: (url) => {
    const { hostname, pathname } = url;
    if (/^(?:passport|cfe)\./.test(hostname)) return { kind: 'product', id: '', url: '' };
    const [, id = ''] = /^(?:npc)?item\./.test(hostname)
      ? (/^(?:\/product)?\/(\d+)\.html$/.exec(pathname) ?? [])
      : [];
    if (id) return { kind: 'product', id, url: itemUrl(id) };
    const query = paramOf(url, ['keyword']);
    if (hostname !== 'search.jd.com' || !/^\/[Ss]earch$/.test(pathname) || query === '') return null;
    return { kind: 'list', id: '', url: `https://search.jd.com/Search?keyword=${encodeURIComponent(query)}` };
  },
  barriers: [
    {
      kind: 'captcha',
      tries: [
        inAddress(/\/risk_handler/),
        when('.JDJRV-bigimg, #JDJRV-wrap-loginsubmit, .verifyBtn', 'captcha'),
      ],
    },
    { kind: 'wall', tries: [inAddress(/^https:\/\/passport\./)] },
  ],
  pages: {
    product: { main: item },
    list: {
      items: [listed],
      results: {
        query: [parameter('keyword')],
        organic: {
          parts: showing(each(CARD), PAID, false),
          title: NAME,
          url: WHERE,
        },
        ads: {
          parts: showing(each(CARD), PAID),
          title: NAME,
          url: WHERE,
          advertiser: [text('.p-shop a')],
        },
      },
    },
  },
});
