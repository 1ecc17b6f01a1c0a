/**
 * 苏宁易购: items and search lists. Example: https://product.suning.com/0000000000/100000001.html
 * The lists (`.item-wrap`) were verified on cards that public projects saved in March and April 2019. Unverified, from public
 * readers of 2016 to 2025: `#itemDisplayName`, `#mainPrice` with a `dl` for each price, and `partNumber` in the script. Shops sell the same item at prices of their own, so that the shop is
 * part of its key.
 */
import { each } from './base/parts';
import type { SiteReader } from './base/site-reader';
import { inAddress, link, text, when } from './base/tries';
import type { PlatformMeta } from './platform';
import { CARD, listed } from './suning/listed';
import { item, itemUrl } from './suning/product';

export const meta: PlatformMeta = {
  id: 'suning',
  name: { en: 'Suning', zh: '苏宁易购' },
  version: 2,
  hosts: ['suning.com'],
  shop: true,
};

const QUERY = /^\/([^/]+)\/(?:&.*)?$/;

export const reader = (): SiteReader => ({
  example: {
    url: 'https://m.suning.com/product/0000000000/100000001.html?src=share',
    kind: 'product',
    key: 'suning:product:0000000000/100000001',
  },
  proved: { list: { on: '2019-04-11', at: /^\./, what: ['title', 'shop', 'price', 'reviews'] } },
  address: ({ hostname, pathname }) => {
    const path = /^\/(?:product\/)?(\d{10})\/0*(\d+)\.html$/.exec(pathname);
    if (path && /^(?:product|m|product\.m)\.suning\.com$/.test(hostname)) {
      const id = `${path[1]}/${path[2]}`;
      return { kind: 'product', id, url: itemUrl(id) };
    }
    const query = hostname === 'search.suning.com' ? QUERY.exec(pathname)?.[1] : undefined;
    return query === undefined
      ? null
      : {
          kind: 'list',
          id: '',
          url: `https://search.suning.com/${encodeURIComponent(decodeURIComponent(query))}/`,
        };
  },
  barriers: [{ kind: 'captcha', tries: [when('#siller-captcha, .siller-captcha, #slideVerify', 'captcha')] }],
  pages: {
    product: { main: item },
    list: {
      items: [listed],
      results: {
        query: [inAddress(/^https?:\/\/search\.suning\.com\/([^/?#]+)/)],
        organic: {
          parts: each(CARD),
          title: [text('.title-selling-point a')],
          url: [link('.title-selling-point a')],
        },
      },
    },
  },
});
