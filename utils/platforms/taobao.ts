/**
 * 淘宝 and 天猫: items and search lists. Example: https://item.taobao.com/item.htm?id=600000000001
 * The list in `g_page_config` was last verified on a saved page of 2018-08. Items, and today's lists, whose class names
 * keep their first half (`highlightPrice--`, `priceInt--`), are known from public readers of 2024 to 2026 and unverified:
 * `subPrice--` is what was to be paid before the coupons of `highlightPrice--`, and `loaderData` holds the same. The two sites
 * number their items in one row, so that they are one platform and an item has one key.
 */
import { each, either, fromJson } from './base/parts';
import type { SiteReader } from './base/site-reader';
import { inAddress, json, link, parameter, paramOf, text, when } from './base/tries';
import type { PlatformMeta } from './platform';
import { absolute, auctions, CARD, listed } from './taobao/listed';
import { item, itemUrl } from './taobao/product';

export const meta: PlatformMeta = {
  id: 'taobao',
  name: { en: 'Taobao and Tmall', zh: '淘宝、天猫' },
  version: 4,
  hosts: ['taobao.com', 'tmall.com', 'tmall.hk'],
  shop: true,
};

const ITEM_PATH =
  /\/(?:item|detail|awp\/core\/detail|app\/detail\/index|detail\/detail|view)\.html?$|^\/i(\d+)\.htm|^\/item\/(\d+)\.htm/;
const ITEM_HOST = /^(?:item|detail|chaoshi\.detail|world|h5\.m|m\.intl|detail\.m|item\.m)\./;

export const reader = (): SiteReader => ({
  example: {
    url: 'https://detail.tmall.com/item.htm?spm=a1&id=600000000001&skuId=5',
    kind: 'product',
    key: 'taobao:product:600000000001',
  },
  proved: {
    list: { on: '2018-08-04', at: /^\$\./, what: ['title', 'author', 'shop', 'price', 'sold', 'reviews'] },
  },
  address: (url) => {
    const { hostname, pathname } = url;
    const path = ITEM_PATH.exec(pathname);
    if (path && ITEM_HOST.test(hostname)) {
      const id = path[1] ?? path[2] ?? paramOf(url, ['id', 'itemId']);
      return /^\d+$/.test(id) ? { kind: 'product', id, url: itemUrl(id) } : null;
    }
    const query = paramOf(url, ['q']);
    if (hostname === 'login.taobao.com' || hostname === 'login.tmall.com')
      return { kind: 'product', id: '', url: '' };
    if (hostname === 'list.tmall.com' && pathname === '/search_product.htm' && query !== '')
      return {
        kind: 'list',
        id: '',
        url: `https://list.tmall.com/search_product.htm?q=${encodeURIComponent(query)}`,
      };
    if (hostname === 's.taobao.com' && /^\/(?:search|list)$/.test(pathname))
      return {
        kind: 'list',
        id: '',
        url: query && `https://s.taobao.com/search?q=${encodeURIComponent(query)}`,
      };
    // What a shop lists on a host of its own.
    const ofShop =
      /^[\w-]+\.(?:taobao|tmall)\.com$/.test(hostname) && /^\/(?:search|category)[\w-]*\.htm$/.test(pathname);
    return ofShop ? { kind: 'list', id: '', url: `https://${hostname}${pathname}` } : null;
  },
  barriers: [
    { kind: 'wall', tries: [inAddress(/^https:\/\/login\.(?:taobao|tmall)\.com\//)] },
    {
      kind: 'captcha',
      tries: [when('#nocaptcha, #nc_1_wrapper, iframe[src*="/punish"], #baxia-punish', 'captcha')],
    },
  ],
  pages: {
    product: { main: item },
    list: {
      items: [listed],
      results: {
        query: [parameter('q')],
        organic: {
          parts: either(each(CARD), fromJson(auctions)),
          title: [
            text(
              '[class*="Title--title"], [class^="title--"], .row-2 a, .title a, .productTitle a, .item-name',
            ),
            json('raw_title'),
          ],
          url: [link(''), link('a[href*="id="]'), absolute(json('detail_url'))],
        },
      },
    },
  },
});
