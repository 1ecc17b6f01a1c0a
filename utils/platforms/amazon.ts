/**
 * Amazon: items and search lists. Example: https://www.amazon.co.uk/dp/B0EXAMPLE1
 * Title, rating and number of ratings were verified on a saved page of about 2022; prices and lists are known from
 * public readers and unverified. An item has a price for each country, so that the country is part of its key. What a
 * used one costs is not its price; a span of variants is none either.
 */
import { countryHosts } from '../lib/country-hosts';
import { count, decimal, price } from './base/numbers';
import type { Try } from './base/part';
import { each, first } from './base/parts';
import type { SiteReader } from './base/site-reader';
import type { SubjectSpec } from './base/subject-spec';
import {
  allTexts,
  attr,
  changed,
  inAddress,
  link,
  media,
  parameter,
  paramOf,
  text,
  when,
} from './base/tries';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'amazon',
  name: { en: 'Amazon', zh: '亚马逊' },
  version: 1,
  hosts: countryHosts(
    'amazon',
    'com ca com.mx com.br co.uk de fr it es nl se pl ie com.be com.tr ae sa eg co.za in co.jp cn sg com.au',
  ),
};

const ASIN =
  /\/(?:dp|gp\/product|gp\/aw\/d|gp\/offer-listing|exec\/obidos\/(?:asin|tg\/detail\/-)|o\/asin|d)\/([A-Z0-9]{10})(?:[/?]|$)/i;
/** Who prints a bare sign; all others print signs of their own. */
const SIGNS: Readonly<Record<string, string>> = {
  com: 'USD',
  ca: 'CAD',
  'com.mx': 'MXN',
  'com.au': 'AUD',
  sg: 'SGD',
  'co.jp': 'JPY',
  cn: 'CNY',
  se: 'SEK',
};
const country = inAddress(/^https?:\/\/(?:[\w-]+\.)*amazon\.([a-z.]+)/);
const currency = [changed(country, (name) => SIGNS[name] ?? '')];
const site = (country: string) => ['https://www', meta.id, country].join('.');
const itemUrl = (id: string) => site(id.replace('/', '/dp/'));
const ONE = /^[A-Z0-9]{10}$/;
/** An item's number with the country of the page. */
const inCountry =
  (asin: Try): Try =>
  (part) => {
    const [number, place] = [asin(part), country(part)];
    return number && place && { ...number, value: `${place.value}/${number.value}` };
  };

/** A price is printed for the eye and once more for the ear. */
const spoken = (box: string) => [text(`${box} [aria-hidden="true"]`), text(`${box} .a-offscreen`)];
const NEW = ':not(.a-text-price, .a-price-range *)';
/** Each country has a word of its own behind it. */
const COUNT = /\d[\d.,'’\s]*(?:[KM](?![a-z])|万)?\+?/;
const RATING = /([0-5][.,]\d)(?!\d)/;

const item: SubjectSpec = {
  kind: 'product',
  parts: first('#ppd, #dp-container, #dp'),
  foreign:
    '.a-carousel, [id*="sims"], [id^="sp_detail"], [id*="sponsored" i], #usedBuySection, #usedAccordionRow',
  ids: [],
  whose: [
    attr('#ASIN, input[name="ASIN"]', 'value', ONE, true),
    attr('#averageCustomerReviews[data-asin]', 'data-asin', ONE),
    attr('[data-csa-c-slot-id$="_feature_div"][data-csa-c-asin]', 'data-csa-c-asin', ONE),
  ].map(inCountry),
  url: itemUrl,
  fields: {
    title: [text('#productTitle'), text('#ebooksProductTitle')],
    shop: [
      text('#sellerProfileTriggerId'),
      text('#merchantInfoFeature_feature_div .offer-display-feature-text-message'),
    ],
    availability: [text('#availability > span')],
    sku: [
      changed(
        (part) => ({ value: part.look.address.id, from: 'address' }),
        (id) => id.replace(/^.*\//, ''),
      ),
    ],
    image: [link('#landingImage, #imgBlkFront, #ebooksImgBlkFront', undefined, 'src')],
    region: [text('#glow-ingress-line2')],
  },
  media: media('#landingImage, #imgBlkFront'),
  promotions: allTexts(
    '[id^="couponText"], #promoPriceBlockMessage_feature_div .a-color-success, .promoPriceBlockMessage',
  ),
  readings: {
    price: price(
      [
        ...spoken(
          `:is(#corePriceDisplay_desktop_feature_div, #corePriceDisplay_mobile_feature_div) .priceToPay${NEW}`,
        ),
        ...spoken(`#corePrice_feature_div .a-price${NEW}`),
        text(
          '#priceblock_dealprice, #priceblock_saleprice, #priceblock_ourprice, #price_inside_buybox, #newBuyBoxPrice',
        ),
        text('#buyNewSection .offer-price, #kindle-price'),
      ],
      { currency },
    ),
    listPrice: price(
      [
        ...spoken('.basisPrice .a-price'),
        text('#priceblock_listprice, #listPrice, .priceBlockStrikePriceString'),
      ],
      { currency },
    ),
    rating: decimal([text('#acrPopover .a-icon-alt', RATING), attr('#acrPopover', 'title', RATING)]),
    reviews: count([text('#acrCustomerReviewText', COUNT)]),
    sold: count([text('#social-proofing-faceout-title-tk_bought')]),
  },
};

const CARD = '[data-component-type="s-search-result"][data-asin]';
const AD =
  '.puis-sponsored-label-text, .s-sponsored-label-text, .puis-label-popover-default, [data-component-type="sp-sponsored-result"]';
const LISTED = `.a-price${NEW}:not(:has(~ .a-price${NEW})):not(.a-price${NEW} ~ *)`;
const listed: SubjectSpec = {
  kind: 'product',
  parts: each(CARD),
  ids: [inCountry(attr('', 'data-asin', ONE))],
  url: itemUrl,
  fields: {
    title: [text('[data-cy="title-recipe"] a h2, h2')],
    image: [link('img.s-image', undefined, 'src')],
  },
  promotions: allTexts('.s-coupon-unclipped, [data-component-type="s-coupon-component"]'),
  readings: {
    price: price(spoken(LISTED), { currency }),
    listPrice: price(spoken('.a-price[data-a-strike="true"]'), { currency }),
    rating: decimal([text('.a-icon-alt', RATING)]),
    reviews: count([text('a[href*="customerReviews"]'), attr('a[href*="customerReviews"]', 'aria-label')]),
    sold: count([text('span', /^\d[\d.,]*[KM]?\+? bought in past month$/)]),
  },
  placement: { ad: [when(AD, 'ad')] },
};

export const reader = (): SiteReader => ({
  example: {
    url: 'https://www.amazon.co.uk/Example-Coffee-Beans/dp/B0EXAMPLE1/ref=sr_1_1?qid=1',
    kind: 'product',
    key: 'amazon:product:co.uk/B0EXAMPLE1',
  },
  proved: { product: { on: '2022-01-05', at: /^#acr/, what: ['title', 'rating', 'reviews', 'image'] } },
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
        organic: {
          parts: each(`${CARD}:not(:has(${AD}))`),
          title: [text('h2')],
          url: [link('h2 a[href], a[href]:has(h2)')],
        },
        ads: {
          parts: each(`${CARD}:has(${AD})`),
          title: [text('h2')],
          url: [link('h2 a[href], a[href]:has(h2)')],
        },
      },
    },
  },
});
