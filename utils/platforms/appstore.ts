/**
 * App Store: an app's page, searches and charts. Example: https://apps.apple.com/us/app/example/id1000000001
 * The state of since 2025, `serialized-server-data`, was verified in ten countries on pages of September 2026 that a public
 * project cut down to its developer and its price; the front end before it, with its `we-…` classes, on a page of an app of
 * October or November 2020 saved whole (one rating: `5.0 • 1 Rating`, and the price in JSON-LD alone). Unverified: all else of
 * the state (facundoolano/app-store-scraper and RSS-Bridge #4953, 2026), and the parts of today's front end, whose source was
 * public in 2025 (`.attributes`, `.amp-rating`, `.numbers__count`). Ratings and prices are those of one country, so that the
 * country is part of the key; an address without one is the store of the US.
 */
import { app } from './appstore/app';
import { listed } from './appstore/listed';
import { appUrl } from './appstore/store';
import type { SiteReader } from './base/site-reader';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'appstore',
  name: { en: 'App Store', zh: 'App Store' },
  version: 3,
  hosts: ['apps.apple.com', 'itunes.apple.com'],
  cut: null,
  shop: true,
};

const PATH = /^\/(?:([a-z]{2})\/)?app\/(?:[^/]+\/)?id(\d{6,12})\/?$/;
const LIST = /^\/[a-z]{2}\/(?:(?:iphone|ipad|mac|tv|watch|vision)\/)?(?:search$|charts\/)/;

export const reader = (): SiteReader => ({
  example: {
    url: 'https://itunes.apple.com/gb/app/example-cafe/id1000000001?mt=8',
    kind: 'product',
    key: 'appstore:product:gb/1000000001',
  },
  proved: {
    product: {
      on: '2026-09-16',
      at: /^\$\.own\.offer\.offers|^\.we-/,
      what: ['author', 'price', 'rating', 'reviews'],
    },
  },
  address: ({ hostname, pathname, search }) => {
    if (LIST.test(pathname)) return { kind: 'list', id: '', url: `https://${hostname}${pathname}${search}` };
    const [, country = 'us', number] = PATH.exec(pathname) ?? [];
    const id = `${country}/${number}`;
    return number === undefined ? null : { kind: 'product', id, url: appUrl(id) };
  },
  pages: { product: { main: app }, list: { items: [listed] } },
});
