/**
 * Google's result page. Example: https://www.google.com/search?q=example+coffee
 * Marks last verified 2018-11 on saved pages of 2015–2018, desktop and mobile, and on a page of 2026 without results.
 * A result is a link around a heading, or a heading around a link, in the list of results; what leads to Google's own
 * pages (pictures, maps, more results) is none. The list of today's layout is unverified.
 */
import { countryHosts } from '../lib/country-hosts';
import { keyword, keywordAddress } from './base/keyword';
import { each, either } from './base/parts';
import { PRINTED_HOST } from './base/results';
import type { SiteReader } from './base/site-reader';
import { attr, changed, inAddress, link, parameter, tabTitle, text, when } from './base/tries';
import type { PlatformMeta } from './platform';

const COUNTRIES = `com ad ae al am as at az ba be bf bg bi bj bs bt by ca cat cd cf cg ch ci cl cm cn co.ao co.bw co.ck co.cr
  co.id co.il co.in co.jp co.ke co.kr co.ls co.ma co.mz co.nz co.th co.tz co.ug co.uk co.uz co.ve co.vi co.za co.zm
  co.zw com.af com.ag com.ar com.au com.bd com.bh com.bn com.bo com.br com.bz com.co com.cu com.cy com.do com.ec
  com.eg com.et com.fj com.gh com.gi com.gt com.hk com.jm com.kh com.kw com.lb com.ly com.mm com.mt com.mx com.my
  com.na com.ng com.ni com.np com.om com.pa com.pe com.pg com.ph com.pk com.pr com.py com.qa com.sa com.sb com.sg
  com.sl com.sv com.tj com.tr com.tw com.ua com.uy com.vc com.vn cv cz de dj dk dm dz ee es fi fm fr ga ge gg gl gm gr
  gy hn hr ht hu ie im iq is it je jo kg ki kz la li lk lt lu lv md me mg mk ml mn mu mv mw ne nl no nr nu pl pn ps pt
  ro rs ru rw sc se sh si sk sm sn so sr st td tg tl tm tn to tt vu ws`;

export const meta: PlatformMeta = {
  id: 'google',
  name: { en: 'Google', zh: 'Google' },
  version: 1,
  hosts: countryHosts('google', COUNTRIES),
  search: true,
};

/** Pictures, news, shopping, maps and the like are other lists. */
const OTHER_LIST = ['tbm', 'udm'];
/** What stands in the list and is no result: carousels, stories, questions, answers, side panels, site links, ads. */
const OTHER = `g-section-with-header *, g-scrolling-carousel *, g-inner-card *, block-component *, related-question-pair *,
  .related-question-pair *, .kno-kp *, .kp-blk .g *, table *, [data-text-ad] *, .ads-ad *, .ads-fr *`;
const LIST = ':is(#rso, [id^="arc-srp"])';
const headed = (list: string, heading: string) =>
  each(
    `${list} :is(a[href]:has(${heading}), :is(${heading}):has(> a[href], > span > a[href])):not(${OTHER})`,
  );
const AD = '[data-text-ad], li.ads-ad, li.ads-fr';
const HEADING = 'h3, [role="heading"]';

/** Google's own lists; a result may well lead to another page of Google. */
const foreignOnly = (url: string): string =>
  /^https?:\/\/(?:www\.)?google\.[a-z.]+\/(?:search|aclk|imgres|maps|preferences|advanced_search|sorry|\?|$)/.test(
    url,
  )
    ? ''
    : url;

export const reader = (): SiteReader => ({
  example: {
    url: 'https://www.google.co.uk/search?client=firefox-b&q=Example+Coffee&start=10',
    kind: 'serp',
    key: 'google:keyword:example coffee',
  },
  proved: { serp: { on: '2018-11-28', what: ['title'] } },
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
          shownHost: [text('cite', PRINTED_HOST)],
        },
        ads: {
          parts: each(`:is(${AD})`),
          title: [text(`:is(${HEADING})`)],
          url: [
            link(`a[href^="http"]:has(${HEADING}), h3 a[href^="http"]`),
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
          answer: [when('block-component, .kp-blk .g', 'answer')],
          'people-also-ask': [when('related-question-pair, .related-question-pair', 'questions')],
          images: [when('#imagebox_bigimages, #iur, g-img-carousel', 'images')],
          news: [when('g-section-with-header [role="heading"] g-img, #rso g-inner-card', 'cards')],
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
