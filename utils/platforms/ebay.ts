/**
 * eBay: items and search lists. Example: https://www.ebay.com/itm/100000000001
 * No saved page has proved it: marks (`.x-price-primary`, `.s-item`, and those of before 2022) are known from public
 * readers and unverified. A bid is not a price, and the seller's feedback is not the item's.
 */
import { countryHosts } from '../lib/country-hosts';
import { count, price } from './base/numbers';
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
  id: 'ebay',
  name: { en: 'eBay', zh: 'eBay' },
  version: 1,
  hosts: countryHosts('ebay', 'com ca co.uk ie de at ch fr it es nl pl be com.au com.hk com.sg com.my ph vn'),
};

const itemUrl = (id: string) => `https://www.ebay.com/itm/${id}`;
const currency = [changed(inAddress(/^https?:\/\/(?:[\w-]+\.)*(ebay\.com)\//), () => 'USD')];
const QUANTITY = '.x-quantity__availability, #qtySubTxt, .d-quantity__availability';

const item: SubjectSpec = {
  kind: 'product',
  parts: first('#mainContent, #CenterPanel, #CenterPanelInternal'),
  foreign: '[class*="merch"], [id*="merch"], .x-rx-slot, .carousel',
  ids: [],
  whose: [
    text('[class*="textual-display--itemId"], #descItemNumber', /(\d{9,15})$/),
    attr(
      'a[href*="item="]',
      'href',
      /^https:\/\/(?:pay|cart|offer)\.ebay\.[^?]+\?(?:.*&)?item=(\d{9,15})(?:&|$)/,
    ),
  ],
  url: itemUrl,
  fields: {
    title: [text('.x-item-title__mainTitle'), text('#itemTitle', /^(?:Details about\s+)?(.+)$/)],
    shop: [text('.x-sellercard-atf__info__about-seller a'), text('#mbgLink, .mbg-nw')],
    image: [link('.ux-image-carousel-item.active img, #icImg', undefined, 'src')],
  },
  media: media('.ux-image-carousel-item img'),
  promotions: allTexts('.x-shipping-offers, .x-volume-pricing__pill, .ux-callout--promo'),
  readings: {
    price: price(
      [
        text(
          '.x-price-primary:not(:has(~ .x-bid-count)):not(.x-bid-price *)',
          /^([^/]+?)(?:\s*\/?\s*(?:ea|each))?$/,
        ),
        text('#prcIsum'),
      ],
      { currency },
    ),
    listPrice: price([text('.x-additional-info .ux-textspans--STRIKETHROUGH, #orgPrc')], { currency }),
    sold: count([
      text(QUANTITY, /(\d[\d.,]*\+?)\s*sold/i),
      text('.vi-qtyS-hot-red a', /(\d[\d.,]*)\s*sold/i),
    ]),
    stock: count([text(QUANTITY, /^((?:more than )?\d[\d.,]*) available/i)]),
  },
};

const CARD = 'li.s-item[data-viewport], li.s-item[id^="item"], li.s-card[data-listingid]';
const listed: SubjectSpec = {
  kind: 'product',
  parts: each(CARD),
  ids: [attr('a[href*="/itm/"]', 'href', /\/itm\/(?:[^/?]+\/)?(\d{9,15})(?:[/?#]|$)/)],
  url: itemUrl,
  fields: {
    title: [
      changed(text('.s-item__title, .s-card__title'), (title) => title.replace(/^New listing\s*/i, '')),
    ],
    image: [link('img', undefined, 'src')],
  },
  readings: {
    price: price([text('.s-item__price, .s-card__price')], { currency }),
    sold: count([text('.s-item__quantitySold, .s-item__hotness', /^(\d[\d.,]*\+?) sold$/i)]),
  },
};

export const reader = (): SiteReader => ({
  example: {
    url: 'https://www.ebay.co.uk/itm/Example-Coffee-Mill/100000000001?hash=item1',
    kind: 'product',
    key: 'ebay:product:100000000001',
  },
  proved: {},
  address: (url) => {
    const [, id = ''] = /^\/itm\/(?:[^/]+\/)?(\d{9,15})\/?$/.exec(url.pathname) ?? [];
    if (id) return { kind: 'product', id, url: itemUrl(id) };
    const query = paramOf(url, ['_nkw']);
    if (!/^\/sch\//.test(url.pathname) || query === '') return null;
    return {
      kind: 'list',
      id: '',
      url: `https://${url.hostname}/sch/i.html?_nkw=${encodeURIComponent(query)}`,
    };
  },
  barriers: [
    { kind: 'captcha', tries: [when('#captcha-wrap, #captcha_form, [action*="/splashui/"]', 'captcha')] },
  ],
  pages: {
    product: { main: item },
    list: {
      items: [listed],
      results: {
        query: [parameter('_nkw')],
        organic: {
          parts: each(CARD),
          title: [text('.s-item__title, .s-card__title')],
          url: [link('a[href*="/itm/"]')],
        },
        none: [when('.srp-save-null-search', 'none')],
      },
    },
  },
});
