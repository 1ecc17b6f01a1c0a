/**
 * 大众点评: a shop and lists of shops. Example: https://www.dianping.com/shop/ExampleShop0001
 * A shop's head last verified on a page of 2018-08 that a public project saved (GitHub): `#reviewCount`, `#avgPriceTitle`.
 * All else is unverified, from public readers of 2016 to 2024: `.mid-score`, and `.review-num`, `.mean-price` of the lists.
 * The site writes numbers in fonts and pictures of its own (`svgmtsi`, `d`, private-use signs): a number with any such sign
 * in it is left out, what is plain is read. The mobile page (`.shopName`, `.reviews`, `.price`, `.scoreText`; `2846条` above
 * `¥46/人`) from open readers of 2023 and 2026.
 */
import type { SiteReader } from './base/site-reader';
import { inAddress, text, when } from './base/tries';
import { listed } from './dianping/listed';
import { shop, shopUrl } from './dianping/shop';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'dianping',
  name: { en: 'Dianping', zh: '大众点评' },
  version: 2,
  hosts: ['dianping.com'],
  shop: true,
};

const LIST = /^\/(?:search\/keyword\/\d+\/|search\/category\/|[a-z]+\/ch\d+)/;

export const reader = (): SiteReader => ({
  example: {
    url: 'https://m.dianping.com/shopshare/ExampleShop0001?msource=Appshare',
    kind: 'profile',
    key: 'dianping:channel:ExampleShop0001',
  },
  proved: {
    profile: {
      on: '2018-08-02',
      at: /^#(?:reviewCount|avgPriceTitle)$/,
      what: ['author', 'reviews', 'averageSpend'],
    },
  },
  address: ({ hostname, pathname, href }) => {
    if (/^(?:account|verify)\./.test(hostname)) return { kind: 'profile', id: '', url: '' };
    const [, id] = /^\/shop(?:share|info)?\/(\w{4,32})\/?$/.exec(pathname) ?? [];
    if (id) return { kind: 'profile', id, url: shopUrl(id) };
    return LIST.test(pathname) ? { kind: 'list', id: '', url: href.replace(/[?#].*$/, '') } : null;
  },
  barriers: [
    {
      kind: 'captcha',
      tries: [inAddress(/^https:\/\/verify\./), when('#yodaBoxWrapper, #yodaBox', 'captcha')],
    },
    {
      kind: 'wall',
      tries: [
        inAddress(/^https:\/\/account\./),
        text('.not-found .title, .errorMessage, body > pre', /页面不存在|商户不存在|暂停营业/),
      ],
    },
  ],
  pages: { profile: { main: shop }, list: { items: [listed] } },
});
