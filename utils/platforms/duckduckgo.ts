/**
 * DuckDuckGo's result page. Example: https://duckduckgo.com/?q=example+coffee
 * Marks last verified on saved pages of 2020-01 and on pages without scripts (html.) of 2026-02 and 2026-08 that a public
 * report and a project's probe quote (`.result`); today's (`data-testid`, `data-layout`) on a result of 2022 that the test of
 * an editor pastes. Today's ads and the rest between results, and the marks of lite. are known from public readers and unverified.
 */
import { keyword, keywordAddress } from './base/keyword';
import { each, either } from './base/parts';
import { PRINTED_HOST } from './base/results';
import type { SiteReader } from './base/site-reader';
import { tabTitle } from './base/tab-title';
import { attr, link, parameter, text, when } from './base/tries';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'duckduckgo',
  name: { en: 'DuckDuckGo', zh: 'DuckDuckGo' },
  version: 1,
  hosts: ['duckduckgo.com'],
  search: true,
};

const TITLE = '[data-testid="result-title-a"], .result__a, .result-link';
/** An ad's link counts the click, and says whose it is. */
const AD_DOMAIN = attr(TITLE, 'href', /\/y\.js\?(?:.*&)?ad_domain=([\w.-]+)/);

export const reader = (): SiteReader => ({
  example: {
    url: 'https://duckduckgo.com/?q=Example%20Coffee&ia=web',
    kind: 'serp',
    key: 'duckduckgo:keyword:example coffee',
  },
  proved: { serp: { on: '2026-02-08', what: ['title'] } },
  address: (url) => {
    const other = /^(?:images|videos|news|maps|shopping|chat)$/;
    if (['ia', 'iax', 'iar'].some((name) => other.test(url.searchParams.get(name) ?? ''))) return null;
    const found = keywordAddress(url, ['q'], 'https://duckduckgo.com/?q=');
    if (/^\/(?:html|lite)\/?$/.test(url.pathname)) return found ?? { kind: 'serp', id: '', url: '' };
    return /^\/(?:[^/]*\/?)?$/.test(url.pathname) ? found : null;
  },
  barriers: [
    {
      kind: 'captcha',
      tries: [when('#challenge-form, [data-testid="anomaly-modal"], .anomaly-modal__modal', 'captcha')],
    },
  ],
  pages: {
    serp: {
      main: keyword('q'),
      results: {
        query: [tabTitle(/^(.+) at DuckDuckGo$/), attr('input[name="q"]', 'value'), parameter('q')],
        organic: {
          parts: either(
            each('article[data-testid="result"]'),
            each('.result:not(.result--ad, .result--more, .result--sep, .result--no-result):has(.result__a)'),
            each('tr:not(.result-sponsored):has(.result-link)'),
          ),
          title: [text(TITLE)],
          url: [link(TITLE)],
          // Since 2023 the site's name stands above its address, in the same link.
          shownHost: [
            text(
              ':is([data-testid="result-extras-url-link"], .result__url, [data-testid="result-extras-url-link"] p)',
              PRINTED_HOST,
            ),
          ],
        },
        ads: {
          parts: either(
            each('article[data-testid="ad"], li[data-layout="ad"] article'),
            each('.result--ad'),
            each('tr.result-sponsored:has(.result-link)'),
          ),
          title: [text(TITLE), text('h2 a')],
          url: [link(TITLE), link('h2 a[href]')],
          shownHost: [
            attr('', 'data-domain'),
            text('[data-testid="result-extras-url-link"], .result__url', PRINTED_HOST),
            AD_DOMAIN,
          ],
          advertiser: [
            attr('', 'data-domain'),
            AD_DOMAIN,
            text('[data-testid="result-extras-url-link"], .result__url', PRINTED_HOST),
          ],
        },
        features: {
          answer: [when('[data-layout="wikinlp"], .zci--answer, [data-testid="zci"]', 'answer')],
          images: [when('[data-layout="images"], .module--images', 'images')],
          news: [when('[data-layout="news"], .module--news', 'news')],
          videos: [when('[data-layout="videos"], .module--videos', 'videos')],
          knowledge: [when('[data-testid="about"], .module--about', 'knowledge')],
          related: [when('[data-layout="related_searches"], .result--sep ~ .related-searches', 'related')],
        },
        none: [when('.no-results, .result--no-result, [data-testid="no-results-message"]', 'none')],
      },
    },
  },
});
