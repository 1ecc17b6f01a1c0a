/**
 * Google Play: an app's page, and searches. Example: https://play.google.com/store/apps/details?id=com.example.cafe
 * What is stated for search engines was verified on pages that a public scraper saved in September 2026, without what they
 * show; the blocks of rating, reviews and downloads (`.wVqUob`, `.ClM7O`, `.g1rdde`) as they were pasted whole into public
 * code, of 2022 or soon after. The rest is unverified: `itemprop` of facundoolano/google-play-scraper and
 * s2sarunas/google-play-scraper. Downloads are a lower bound, `1M+`; an app's key has no country, though its rating is that
 * of the visitor's.
 */
import { each } from './base/parts';
import type { SiteReader } from './base/site-reader';
import { link, parameter, paramOf, text } from './base/tries';
import { app, appUrl } from './googleplay/app';
import { CARD, listed } from './googleplay/listed';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'googleplay',
  name: { en: 'Google Play', zh: 'Google Play' },
  version: 3,
  hosts: ['play.google.com'],
  cut: null,
  shop: true,
};

export const reader = (): SiteReader => ({
  example: {
    url: 'https://play.google.com/store/apps/details?hl=en_GB&id=com.example.cafe&gl=GB',
    kind: 'product',
    key: 'googleplay:product:com.example.cafe',
  },
  proved: {
    product: {
      on: '2026-09-22',
      at: /^\$|^\[itemprop="starRating"\]$|^\.wVqUob(?: \.g1rdde)?(?: \+|$)/,
      what: ['author', 'price', 'reviews', 'rating', 'downloads'],
    },
  },
  address: (url) => {
    const query = url.pathname === '/store/search' ? paramOf(url, ['q']) : '';
    if (query !== '')
      return {
        kind: 'list',
        id: '',
        url: `https://play.google.com/store/search?q=${encodeURIComponent(query)}&c=apps`,
      };
    const id = paramOf(url, ['id']);
    // Since 2026 the app's name may stand in it.
    const own =
      /^\/store\/apps\/details(?:\/[^/]*)?$/.test(url.pathname) && /^[A-Za-z]\w*(?:\.\w+)+$/.test(id);
    return own ? { kind: 'product', id, url: appUrl(id) } : null;
  },
  pages: {
    product: { main: app },
    list: {
      items: [listed],
      results: {
        query: [parameter('q')],
        organic: { parts: each(CARD), title: [text('.DdYX5')], url: [link('')] },
      },
    },
  },
});
