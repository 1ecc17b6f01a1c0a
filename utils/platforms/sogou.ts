/**
 * 搜狗's result page. Example: https://www.sogou.com/web?query=示例咖啡
 * Marks last verified 2020-05-28 on a saved page. Links are redirects that tell nothing; the host is printed beside
 * them. The mobile layout is unverified. 搜狗微信 is a site of its own.
 */
import { keyword, keywordAddress } from './base/keyword';
import { each, either } from './base/parts';
import { showing } from './base/showing';
import type { SiteReader } from './base/site-reader';
import { tabTitle } from './base/tab-title';
import { attr, inAddress, link, parameter, text, when } from './base/tries';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'sogou',
  name: { en: 'Sogou', zh: '搜狗' },
  version: 1,
  hosts: ['sogou.com'],
  search: true,
};

const NAMES = ['query', 'keyword'];
/** The engine's own encyclopaedia stands above the list in a card of its own. */
const cards = either(
  each('.results > .vrwrap:not(:has(.special-subject)), .results > .rb'),
  each('#mainBody .vrResult, #mainBody .result'),
);
const AD = 'a, span, em, i';
/** The word may be a style's: then only where its link goes, by way of the till, tells. */
const PAID = [
  text(AD, /^(?:广告|推广)$/),
  when('h3 a[href*="/bill_cpc"], a[href*="/bill_cpc"]:has(h3)', 'paid'),
];
const title = [text('h3'), text('.vr-tit')];
/** 站名 - www.example.com - 2天前 */
const HOST = /(?:^|- )((?:[\w-]+\.)+[a-z]{2,})(?=$|[/\s])/i;
const printed = [text('cite, .citeurl, .fb, .cite-host', HOST)];

export const reader = (): SiteReader => ({
  example: {
    url: 'https://www.sogou.com/web?query=%E7%A4%BA%E4%BE%8B%E5%92%96%E5%95%A1&ie=utf8',
    kind: 'serp',
    key: 'sogou:keyword:示例咖啡',
  },
  proved: { serp: { on: '2020-05-28', what: ['title'] } },
  address: (url) => {
    if (url.pathname.startsWith('/antispider')) return { kind: 'serp', id: '', url: '' };
    const own = /^(?:(?:www|m|wap)\.)?sogou\.com$/.test(url.hostname);
    return own && /^\/(?:web|sogou|web\/searchList\.jsp)$/.test(url.pathname)
      ? keywordAddress(url, NAMES, 'https://www.sogou.com/web?query=')
      : null;
  },
  barriers: [
    { kind: 'captcha', tries: [inAddress(/\/antispider\b/), when('#seccodeImage, #seccodeForm', 'captcha')] },
  ],
  pages: {
    serp: {
      main: keyword(...NAMES),
      results: {
        query: [
          tabTitle(/^(.+?) - 搜狗搜索$/),
          attr('#upquery', 'value'),
          attr('input[name="query"], input[name="keyword"]', 'value'),
          parameter(...NAMES),
        ],
        organic: {
          parts: showing(cards, PAID, false),
          title,
          url: [
            link('[data-url^="http"]', undefined, 'data-url'),
            link('h3 a[href]'),
            link('a[href]:has(h3)'),
          ],
          withoutUrl: true,
          shownHost: printed,
        },
        ads: {
          parts: (look) => [
            ...each('.sponsored li, .sponsored .biz_rb, #promotion_adv_container .vrwrap, .sponsor .vrwrap')(
              look,
            ),
            ...showing(cards, PAID)(look),
          ],
          title,
          url: [link('h3 a[href]'), link('a[href]:has(h3)')],
          shownHost: printed,
          advertiser: printed,
        },
        features: {
          knowledge: [when('.results .special-subject', 'knowledge')],
          images: [when('.results .pic-box, .results [class*="img-flex"]', 'images')],
          news: [when('.results .news-list, .results a[id^="sogou_vr_30000501"]', 'news')],
          related: [when('#hint_container, .hint-wrap', 'related')],
        },
        none: [when('#noresult_part1_container, .no-result, .noresult', 'none')],
      },
    },
  },
});
