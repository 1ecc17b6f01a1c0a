/**
 * Google's result page. Example: https://www.google.com/search?q=example+coffee
 * Marks last verified 2026-08 on parts of result pages that a public project wrote down (a result, a featured snippet,
 * questions, videos), on a mobile page of 2026-06 and a desktop page of 2025-03 that an exercise for programmers keeps (with
 * an overview by AI, questions, posts of X, stories), and before on saved pages of 2015–2018, desktop and mobile. A result is
 * a link around a heading, or a heading around a link, in the list of results; what leads to Google's own pages (pictures,
 * maps, more results) is none. A phone is shown the host beside the site's name, in no `cite`.
 * Since September 2026 links lead to Google's own `/goto` with a token, for some visitors, and only the host is told, in
 * print (reports of several projects); of an advertiser's page `data-pcu` still tells more.
 */
import { countryHosts } from '../lib/country-hosts';
import { keyword, keywordAddress } from './base/keyword';
import { each, either } from './base/parts';
import { PRINTED_HOST } from './base/results';
import type { SiteReader } from './base/site-reader';
import { tabTitle } from './base/tab-title';
import { attr, changed, inAddress, link, parameter, text, when } from './base/tries';
import { COUNTRIES } from './google/countries';
import { AD, foreignOnly, HEADING, headed, LIST } from './google/marks';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'google',
  name: { en: 'Google', zh: 'Google' },
  version: 2,
  hosts: countryHosts('google', COUNTRIES),
  search: true,
};

/** Pictures, news, shopping, maps and the like are other lists. */
const OTHER_LIST = ['tbm', 'udm'];

export const reader = (): SiteReader => ({
  example: {
    url: 'https://www.google.co.uk/search?client=firefox-b&q=Example+Coffee&start=10',
    kind: 'serp',
    key: 'google:keyword:example coffee',
  },
  proved: { serp: { on: '2026-08-02', what: ['title'] } },
  address: (url) => {
    if (/^\/sorry\b/.test(url.pathname) || url.hostname.startsWith('consent.'))
      return { kind: 'serp', id: '', url: '' };
    const own = /^(?:www\.|m\.)?google\.[a-z.]+$/.test(url.hostname) && url.pathname === '/search';
    const other = OTHER_LIST.some((name) => !/^(?:14)?$/.test(url.searchParams.get(name) ?? ''));
    return own && !other ? keywordAddress(url, ['q'], `https://${url.hostname}/search?q=`) : null;
  },
  barriers: [
    { kind: 'captcha', tries: [inAddress(/\/sorry\//), when('#captcha-form', 'captcha')] },
    { kind: 'wall', tries: [inAddress(/^https:\/\/consent\./)] },
  ],
  pages: {
    serp: {
      main: keyword('q'),
      results: {
        query: [
          tabTitle(/^(.+) - [^-]*Google[^-]*$/),
          text('textarea[name="q"]'),
          attr('input[name="q"]', 'value'),
          parameter('q'),
        ],
        organic: {
          parts: either(
            headed(LIST, 'h3'),
            headed(LIST, '[role="heading"]'),
            headed(':is(#search, #ires, #main)', 'h3'),
          ),
          title: [text(':is(h3, [role="heading"])'), text('')],
          url: [changed(link('a[href]'), foreignOnly), changed(link(''), foreignOnly)],
          shownHost: [text('cite, [role="text"]', PRINTED_HOST)],
        },
        ads: {
          parts: each(`:is(${AD})`),
          title: [text(`:is(${HEADING})`)],
          url: [
            link(`a[href^="http"]:has(${HEADING}), h3 a[href^="http"]`),
            link('[data-pcu]', /^[^,]+/, 'data-pcu'),
            link(`a[href]:has(${HEADING}), h3 a[href]`),
          ],
          shownHost: [
            attr('[data-dtld]', 'data-dtld'),
            text('cite', PRINTED_HOST),
            text('span', PRINTED_HOST),
          ],
          advertiser: [
            attr('[data-dtld]', 'data-dtld'),
            text('cite', PRINTED_HOST),
            text('span', PRINTED_HOST),
          ],
        },
        features: {
          answer: [
            when('block-component, .kp-blk .g, [data-subtree^="aim"], #wob_wc', 'answer'),
            text(
              '[role="heading"]',
              /^(?:AI Overview|AI 概览|AI 摘要|Übersicht mit KI|Vista creada con IA|AI による概要)$/,
            ),
          ],
          'people-also-ask': [when('related-question-pair, .related-question-pair', 'questions')],
          images: [when('#imagebox_bigimages, #iur, g-img-carousel', 'images')],
          news: [
            when(
              'g-section-with-header [role="heading"] g-img, #rso :is(g-inner-card, [data-news-doc-id])',
              'cards',
            ),
          ],
          // A video that is a result of its own has a heading of the list's (`h3`).
          videos: [when('#rso [data-vid] [role="heading"]', 'videos')],
          map: [when('#rso [data-cid], #lu_map', 'map')],
          knowledge: [when('.kno-kp, .kp-wholepage', 'knowledge')],
          shopping: [
            when('.pla-unit, .commercial-unit-desktop-top, .commercial-unit-mobile-top', 'shopping'),
          ],
          related: [when('#brs, #bres', 'related')],
        },
        none: [
          text(
            '#topstuff, #botstuff, #main',
            /did not match any documents|找不到和您(?:的)?查[询詢]|找不到符合|aucun document ne correspond|stimmt mit keinem Dokument überein|mit keinem Dokument überein|no obtuvo ningún resultado|não encontrou nenhum documento|non ha prodotto risultati|に一致する情報は見つかりませんでした|ничего не найдено/i,
          ),
        ],
      },
    },
  },
});
