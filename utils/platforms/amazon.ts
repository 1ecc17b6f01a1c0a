/**
 * Amazon: items and search lists. Example: https://www.amazon.co.uk/dp/B0EXAMPLE1
 * The blocks of an item and the cards of a search (amazon.com, .de, .co.jp) were verified on those that the test of a public
 * scraper saved in September 2026; title, rating and number of ratings also on a saved page of about 2022. An item has a
 * price for each country, so that the country is part of its key. What a used one costs is not its price, nor what it costs
 * by subscription or in instalments; a span of variants is none either.
 * Its styles hide the point before the cents and what is written for screen readers (public copies of its sheet, other readers).
 * The rank among best sellers stands in the list of details (scrapers of 2021 to 2026), unverified.
 */
import { countryHosts } from '../lib/country-hosts';
import { itemUrl, site } from './amazon/country';
import { AD, CARD, ID, listed, TITLE } from './amazon/listed';
import { item } from './amazon/product';
import { each } from './base/parts';
import type { SiteReader } from './base/site-reader';
import { changed, parameter, paramOf, when } from './base/tries';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'amazon',
  name: { en: 'Amazon', zh: '亚马逊' },
  version: 4,
  hosts: countryHosts(
    'amazon',
    'com ca com.mx com.br co.uk de fr it es nl se pl ie com.be com.tr ae sa eg co.za in co.jp cn sg com.au',
  ),
  shop: true,
};

/** Where it leads is told by its number: a paid one's own link counts clicks. */
const result = { title: TITLE, url: [changed(ID, itemUrl)] };
const ASIN =
  /\/(?:dp|gp\/product|gp\/aw\/d|gp\/offer-listing|exec\/obidos\/(?:asin|tg\/detail\/-)|o\/asin|d)\/([A-Z0-9]{10})(?:[/?]|$)/i;

export const reader = (): SiteReader => ({
  example: {
    url: 'https://www.amazon.co.uk/Example-Coffee-Beans/dp/B0EXAMPLE1/ref=sr_1_1?qid=1',
    kind: 'product',
    key: 'amazon:product:co.uk/B0EXAMPLE1',
  },
  proved: {
    product: {
      on: '2026-09-08',
      at: /acr|core|basis/,
      what: ['title', 'price', 'listPrice', 'rating', 'reviews', 'image'],
    },
    list: { on: '2026-09-08', what: ['title', 'price', 'listPrice', 'rating', 'reviews', 'sold', 'image'] },
  },
  address: (url) => {
    const country = /(?:^|\.)amazon\.([a-z.]+)$/.exec(url.hostname)?.[1] ?? '';
    const asin = ASIN.exec(url.pathname)?.[1]?.toUpperCase();
    if (asin) return { kind: 'product', id: `${country}/${asin}`, url: itemUrl(`${country}/${asin}`) };
    const query = paramOf(url, ['k', 'field-keywords']);
    if (!/^\/s(?:\/|$)/.test(url.pathname) || query === '') return null;
    return { kind: 'list', id: '', url: `${site(country)}/s?k=${encodeURIComponent(query)}` };
  },
  barriers: [{ kind: 'captcha', tries: [when('form[action="/errors/validateCaptcha"]', 'captcha')] }],
  pages: {
    product: { main: item },
    list: {
      items: [listed],
      results: {
        query: [parameter('k', 'field-keywords')],
        organic: { parts: each(`${CARD}:not(:has(${AD}))`), ...result },
        ads: { parts: each(`${CARD}:has(${AD})`), ...result },
      },
    },
  },
});
