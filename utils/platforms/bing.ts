/**
 * Bing's result page. Example: https://www.bing.com/search?q=example+coffee
 * Marks last verified 2026-08 on the results that the test of a public scraper holds (`li.b_algo`, `li.b_ad`) and on those that
 * another project's probe wrote down, 2026-06 on what a third found on seven pages (packs of news and of videos), and before
 * on saved pages of 2020. Copilot's answer above the list may take the first result out of it: it stands there as one of
 * several cards, the only one whose heading is a link. Ads stand above and below the list, in the answer too, and the
 * same one may stand in both places. A script may take their class away, so that a style alone prints that
 * they are ads; then they are known by where they lead, a paid click (reports to makers of filters, 2020 to 2025; unverified).
 */
import { keyword, keywordAddress } from './base/keyword';
import { each } from './base/parts';
import { PRINTED_HOST } from './base/results';
import type { SiteReader } from './base/site-reader';
import { tabTitle } from './base/tab-title';
import { attr, inAddress, link, parameter, text, when } from './base/tries';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'bing',
  name: { en: 'Bing', zh: '必应' },
  version: 2,
  hosts: ['bing.com'],
  search: true,
};

const NEWS = ':is(.nslite_card_link, .nslist_card_link)';
const PAID = ':has(h2 a[href*="bing.com/acl"])';

export const reader = (): SiteReader => ({
  example: {
    url: 'https://cn.bing.com/search?q=%E7%A4%BA%E4%BE%8B%E5%92%96%E5%95%A1&form=QBLH',
    kind: 'serp',
    key: 'bing:keyword:示例咖啡',
  },
  proved: { serp: { on: '2026-08-27', what: ['title'] } },
  address: (url) => {
    if (url.pathname.startsWith('/turing/')) return { kind: 'serp', id: '', url: '' };
    return url.pathname === '/search'
      ? keywordAddress(url, ['q'], `https://${url.hostname}/search?q=`)
      : null;
  },
  barriers: [
    {
      kind: 'captcha',
      tries: [inAddress(/\/turing\//), when('#b_captcha, .captcha_header, #turnstile-widget', 'captcha')],
    },
  ],
  pages: {
    serp: {
      main: keyword('q'),
      results: {
        query: [
          tabTitle(/^(.+) - (?:Bing|搜索|Search|国内版 Bing|国际版 Bing)$/),
          text('textarea[name="q"]'),
          attr('input[name="q"]', 'value'),
          parameter('q'),
        ],
        organic: {
          parts: each(`:is(#b_results > li.b_algo, #b_topw .b_wpt_bl:has(h2 a[href])):not(${PAID})`),
          title: [text('h2')],
          url: [link('h2 a[href]'), link('a[href]:has(h2)')],
          shownHost: [text('cite', PRINTED_HOST), text('.tptt', PRINTED_HOST)],
        },
        ads: {
          parts: each(`.b_ad li, .b_ad .mma_acf_ad, #b_results li${PAID}:not(.b_ad, :has(li h2))`),
          title: [text('h2'), text('.mma_acf_title')],
          url: [link('h2 a[href]'), link('a[href]:has(h2, .mma_acf_title)')],
          shownHost: [text('cite', PRINTED_HOST)],
          advertiser: [text('cite', PRINTED_HOST)],
        },
        features: {
          answer: [
            when(
              `#b_results > .b_ans .b_focusTextLarge, #b_results > .b_top:not(:has(${NEWS})), .b_ansGen`,
              'answer',
            ),
          ],
          'people-also-ask': [
            when('#relatedQnAListDisplay, .b_ans [data-tag="RelatedQnA.Item"]', 'questions'),
          ],
          images: [when('.b_ans .imgans, #imgans, .b_imgans', 'images')],
          news: [when(`.b_ans .news-card, .b_nwsAns, .b_ans ${NEWS}`, 'news')],
          videos: [when('.b_vidAns, #vidans, .vidans', 'videos')],
          knowledge: [when('#b_context .b_entityTP', 'knowledge')],
          shopping: [when('.b_ad .pa_sb, .b_adsProducts, .pa_carousel', 'shopping')],
          related: [when('.b_rs, .b_rrsr, #brsv3', 'related')],
        },
        none: [when('#b_results > li.b_no', 'none')],
      },
    },
  },
});
