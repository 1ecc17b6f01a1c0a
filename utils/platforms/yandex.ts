/**
 * Yandex's result page. Example: https://yandex.com/search/?text=example+coffee
 * Marks last verified 2026-08 on results, ads and an answer by AI that a public project's probe wrote down (`li.serp-item`,
 * `.OrganicTitle-Link`; desktop), and 2026-04 on a saved page without results. Beside a result stand its site's name, which
 * may look like a host, and below it the address. Paid results are known by the printed label, in the languages that Yandex
 * has, or where it is not printed as one word by the marks that scripts of others went by in 2025 (`data-fast-name`,
 * `about-advertiser`; unverified).
 */
import { countryHosts } from '../lib/country-hosts';
import { keyword, keywordAddress } from './base/keyword';
import { each } from './base/parts';
import { PRINTED_HOST } from './base/results';
import { showing } from './base/showing';
import type { SiteReader } from './base/site-reader';
import { tabTitle } from './base/tab-title';
import { attr, changed, inAddress, link, parameter, text, when } from './base/tries';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'yandex',
  name: { en: 'Yandex', zh: 'Yandex' },
  version: 2,
  hosts: [...countryHosts('yandex', 'com ru com.tr by kz uz az com.am com.ge co.il fr'), 'ya.ru'],
  search: true,
};

/** In 2026 an item may have a class made for it alone. */
const cards = each(':is(#search-result > li, li.serp-item):not(.serp-item_type_none)');
const TITLE = '.OrganicTitle-Link, .organic__title-link, h2 a';
const shownHost = [
  text('.OrganicHost-DescriptionText', PRINTED_HOST),
  text('.Path b, .path b, .Path', PRINTED_HOST),
];
/** Pictures, videos and the like stand in the list as well: what leads to another list of Yandex's is no result. */
const foreignOnly = (url: string): string =>
  /^https?:\/\/(?:[\w-]+\.)*(?:yandex\.[a-z.]+|ya\.ru)\/(?:images|video|search|maps|news|products)\b/.test(
    url,
  )
    ? ''
    : url;
const PAID = [
  text('span, div', /^(?:Реклама|Промо|Ad|Ads|Sponsored|Promoted|Reklam|Жарнама)$/),
  attr('a[href*="yabs.yandex."]', 'href'),
  attr('', 'data-fast-name', /^direct$/),
  attr('[aria-label="Реклама"]', 'aria-label'),
  attr('[data-vnl*="about-advertiser"]', 'data-vnl', undefined, true),
];

export const reader = (): SiteReader => ({
  example: {
    url: 'https://yandex.com/search/?text=Example+Coffee&lr=10393',
    kind: 'serp',
    key: 'yandex:keyword:example coffee',
  },
  proved: { serp: { on: '2026-04-14', what: [] } },
  address: (url) => {
    if (url.pathname.startsWith('/showcaptcha')) return { kind: 'serp', id: '', url: '' };
    const own = /^(?:www\.)?(?:yandex\.[a-z.]+|ya\.ru)$/.test(url.hostname);
    return own && /^\/(?:search|yandsearch)(?:\/(?:touch|pad|smart)?)?\/?$/.test(url.pathname)
      ? keywordAddress(url, ['text'], `https://${url.hostname}/search/?text=`)
      : null;
  },
  barriers: [
    {
      kind: 'captcha',
      tries: [inAddress(/\/showcaptcha\b/), when('.CheckboxCaptcha, .AdvancedCaptcha', 'captcha')],
    },
  ],
  pages: {
    serp: {
      main: keyword('text'),
      results: {
        query: [
          tabTitle(/^([^…]+) — (?:Яндекс|Yandex)/),
          parameter('text'),
          attr('input[name="text"]', 'value'),
        ],
        organic: {
          parts: showing(cards, PAID, false),
          title: [text(TITLE)],
          url: [changed(link(TITLE), foreignOnly)],
          shownHost,
        },
        ads: {
          parts: showing(cards, PAID),
          title: [text(TITLE)],
          url: [link(TITLE)],
          shownHost,
          advertiser: shownHost,
        },
        features: {
          answer: [
            when(
              '.FuturisSearch, [data-fast-name="neuro_answer"], .Fact, [data-fast-name="suggest_fact"]',
              'answer',
            ),
          ],
          images: [when('[data-fast-name="images"], .ImagesSnippet', 'images')],
          videos: [when('[data-fast-name="video"], .VideoSnippet', 'videos')],
          map: [when('[data-fast-name="companies"], [data-fast-name="maps"]', 'map')],
          related: [when('.RelatedBottom, .related', 'related')],
        },
        none: [when('.EmptySearchResults, .misspell__message_type_none', 'none')],
      },
    },
  },
});
