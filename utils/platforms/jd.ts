/**
 * 京东: items and search lists. Example: https://item.jd.com/100000000001.html
 * An item of 2013 was verified on a saved page; the layout of 2016 to 2023 (`.sku-name`, `.J-p-<sku>`, `.gl-item`) is
 * known from public readers and unverified. Prices that are filled in later stay absent until they are shown.
 */
import { each } from './base/parts';
import type { SiteReader } from './base/site-reader';
import { link, parameter, paramOf, text, when } from './base/tries';
import { listed } from './jd/listed';
import { item, itemUrl } from './jd/product';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'jd',
  name: { en: 'JD.com', zh: '京东' },
  version: 1,
  hosts: ['jd.com', 'jd.hk'],
};

export const reader = (): SiteReader => ({
  example: {
    url: 'https://item.m.jd.com/product/100000000001.html?cu=true',
    kind: 'product',
    key: 'jd:product:100000000001',
  },
  proved: { product: { on: '2013-08-28', at: /^#jd-price/, what: ['title', 'price'] } },
  address: (url) => {
    const { hostname, pathname } = url;
    const [, id = ''] = /^(?:npc)?item\./.test(hostname)
      ? (/^(?:\/product)?\/(\d+)\.html$/.exec(pathname) ?? [])
      : [];
    if (id) return { kind: 'product', id, url: itemUrl(id) };
    const query = paramOf(url, ['keyword']);
    if (hostname !== 'search.jd.com' || !/^\/[Ss]earch$/.test(pathname) || query === '') return null;
    return { kind: 'list', id: '', url: `https://search.jd.com/Search?keyword=${encodeURIComponent(query)}` };
  },
  barriers: [
    { kind: 'captcha', tries: [when('.JDJRV-bigimg, #JDJRV-wrap-loginsubmit, .verifyBtn', 'captcha')] },
  ],
  pages: {
    product: { main: item },
    list: {
      items: [listed],
      results: {
        query: [parameter('keyword')],
        organic: {
          parts: each('li.gl-item[data-sku]:not(:has(.p-promo-flag))'),
          title: [text('.p-name em')],
          url: [link('.p-name a, .p-img a')],
        },
        ads: {
          parts: each('li.gl-item[data-sku]:has(.p-promo-flag)'),
          title: [text('.p-name em')],
          url: [link('.p-name a, .p-img a')],
          advertiser: [text('.p-shop a')],
        },
      },
    },
  },
});
