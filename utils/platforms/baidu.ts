/**
 * 百度's result page. Example: https://www.baidu.com/s?wd=示例咖啡
 * Marks last verified 2023-05 on a saved page with results, 2026-04 on one without. Links are redirects that tell
 * nothing; where a card states where it leads (`mu`), that is taken. Some cards stand in a box of their own within the list
 * (a project's report of September 2026). Paid results are known by the printed 广告.
 * The mobile layout is unverified.
 */
import { keyword, keywordAddress } from './base/keyword';
import { each, either } from './base/parts';
import { PRINTED_HOST } from './base/results';
import { showing } from './base/showing';
import type { SiteReader } from './base/site-reader';
import { tabTitle } from './base/tab-title';
import { attr, inAddress, link, parameter, text, when } from './base/tries';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'baidu',
  name: { en: 'Baidu', zh: '百度' },
  version: 1,
  hosts: ['baidu.com'],
  search: true,
};

const NAMES = ['wd', 'word'];
/** What others search for stands in a card of the list as well, and leads to lists of 百度's own. */
const cards = either(
  each(':is(#content_left, #content_left_inner) > div:not([tpl="recommend_list"], #content_left_inner)'),
  each('#results > .c-result, #results > .ec_wise_ad'),
);
const PAID = [text('a, span', /^广告$/), when('[class*="tuiguang"], [data-tuiguang]', '广告')];
/** 百度 names its own pages that have no address so. */
const STATED = /^(?!https?:\/\/nourl\.)https?:.+/;
const title = [text('h3'), text('.c-title')];
const shownHost = [text('.c-showurl, .c-color-gray, .cosc-source-text, .c-color-source', PRINTED_HOST)];

export const reader = (): SiteReader => ({
  example: {
    url: 'https://www.baidu.com/s?ie=utf-8&wd=%E7%A4%BA%E4%BE%8B%20%E5%92%96%E5%95%A1&pn=10',
    kind: 'serp',
    key: 'baidu:keyword:示例 咖啡',
  },
  proved: { serp: { on: '2026-04-14', what: ['title'] } },
  address: (url) => {
    if (url.hostname === 'wappass.baidu.com') return { kind: 'serp', id: '', url: '' };
    const own = /^(?:(?:www|m|wap)\.)?baidu\.com$/.test(url.hostname);
    return own && /^(?:\/from=[^/]*)?(?:\/[^/]+=[^/]*)*\/(?:s|baidu)$/.test(url.pathname)
      ? keywordAddress(url, NAMES, 'https://www.baidu.com/s?wd=')
      : null;
  },
  barriers: [
    { kind: 'captcha', tries: [inAddress(/^https?:\/\/wappass\.baidu\.com\//), tabTitle(/^百度安全验证$/)] },
  ],
  pages: {
    serp: {
      main: keyword(...NAMES),
      results: {
        query: [
          tabTitle(/^(.+?)(?:_百度搜索| - 百度)$/),
          attr('input[name="wd"], input[name="word"]', 'value'),
          parameter(...NAMES),
        ],
        organic: {
          parts: showing(showing(cards, PAID, false), [
            attr('.c-container, .c-result', 'class'),
            attr('', 'class', /\bc-(?:container|result)\b/),
          ]),
          title,
          url: [
            link('', STATED, 'mu'),
            link('', /"mu":"((?!https?:\/\/nourl\.)http[^"]+)"/, 'data-log'),
            link('h3 a[href]'),
            link('a[href]:has(h3)'),
          ],
          shownHost,
        },
        ads: {
          parts: showing(cards, PAID),
          title,
          url: [link('h3 a[href]'), link('a[href]:has(h3, .c-title)')],
          shownHost,
          advertiser: shownHost,
        },
        features: {
          answer: [when('#content_left :is([tpl^="ai_"], [tpl*="wenda_generate"])', 'answer')],
          knowledge: [when('#content_left [tpl*="baike"], #content_left [tpl="bk_polysemy"]', 'knowledge')],
          images: [when('#content_left [tpl*="image"], #content_left [tpl*="img_"]', 'images')],
          news: [when('#content_left [tpl*="realtime"], #content_left [tpl*="news"]', 'news')],
          videos: [when('#content_left [tpl*="video"]', 'videos')],
          related: [when('#rs, #rs_new, #content_left [tpl="recommend_list"]', 'related')],
          hot: [when('#con-ar [tpl*="top-list"], #content_right [tpl*="hot"]', 'hot')],
        },
        none: [when('.content_none .nors, #content_left .nors, .se-noresult-tips', 'none')],
      },
    },
  },
});
