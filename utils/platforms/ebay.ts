/**
 * eBay: items and search lists. Example: https://www.ebay.com/itm/100000000001
 * Only title and prices of a list's `.s-item` were verified, on a card of June 2021 that a public scraper's test holds; the
 * other marks (`.x-price-primary`, `.s-card`, those of before 2022) are known from public readers and unverified. A bid is
 * not a price, and the seller's feedback is not the item's.
 */
import { countryHosts } from '../lib/country-hosts';
import { each } from './base/parts';
import type { SiteReader } from './base/site-reader';
import { changed, link, parameter, paramOf, when } from './base/tries';
import { CARD, ID, listed } from './ebay/listed';
import { item, itemUrl } from './ebay/product';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'ebay',
  name: { en: 'eBay', zh: 'eBay' },
  version: 5,
  hosts: countryHosts('ebay', 'com ca co.uk ie de at ch fr it es nl pl be com.au com.hk com.sg com.my ph vn'),
  shop: true,
};

const { title: NAME = [] } = listed.fields ?? {};

export const reader = (): SiteReader => ({
  example: {
    url: 'https://www.ebay.co.uk/itm/Example-Coffee-Mill/100000000001?hash=item1',
    kind: 'product',
    key: 'ebay:product:100000000001',
  },
  proved: { list: { on: '2021-06-25', at: /^\.s-item__/, what: ['title', 'price', 'listPrice'] } },
  address: (url) => {
    const [, id = ''] = /^\/itm\/(?:[^/]+\/)?(\d{9,15})\/?$/.exec(url.pathname) ?? [];
    if (id) return { kind: 'product', id, url: itemUrl(id) };
    const query = paramOf(url, ['_nkw']);
    if (!/^\/sch\//.test(url.pathname) || query === '') return null;
    return {
      kind: 'list',
      id: '',
      url: `https://${url.hostname}/sch/i.html?_nkw=${encodeURIComponent(query)}`,
    };
  },
  barriers: [
    { kind: 'captcha', tries: [when('#captcha-wrap, #captcha_form, [action*="/splashui/"]', 'captcha')] },
  ],
  pages: {
    product: { main: item },
    list: {
      items: [listed],
      results: {
        query: [parameter('_nkw')],
        organic: {
          parts: each(CARD),
          title: NAME,
          url: [link('a[href*="/itm/"]', /^.*\/\d{9,15}(?:[/?#].*)?$/), changed(ID, itemUrl)],
        },
        none: [when('.srp-save-null-search', 'none')],
      },
    },
  },
});
