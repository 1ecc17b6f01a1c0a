/** An item: today's page, and the one of before 2022. Unverified. */

import { media } from '../base/media';
import { count } from '../base/numbers';
import { first } from '../base/parts';
import { price } from '../base/prices';
import { promotionsIn } from '../base/promotions';
import { seenBy, VIEWER } from '../base/seen-by';
import type { SubjectSpec } from '../base/subject-spec';
import { allTexts, attr, changed, inAddress, link, text } from '../base/tries';
import { bar } from './bar';

export const itemUrl = (id: string) => `https://www.ebay.com/itm/${id}`;
export const currency = [changed(inAddress(/^https?:\/\/(?:[\w-]+\.)*(ebay\.com)\//), () => 'USD')];
const QUANTITY = '.x-quantity__availability, #qtySubTxt, .d-quantity__availability';

export const item: SubjectSpec = {
  kind: 'product',
  parts: seenBy(bar, first('#mainContent, #CenterPanel, #CenterPanelInternal')),
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
    viewer: VIEWER,
  },
  media: media('.ux-image-carousel-item img'),
  promotions: promotionsIn(allTexts('.x-shipping-offers, .x-volume-pricing__pill, .ux-callout--promo')),
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
      text(QUANTITY, /(\d[\d.,]*K?\+?)\s*sold/i),
      text('.vi-qtyS-hot-red a', /(\d[\d.,]*)\s*sold/i),
    ]),
    stock: count([text(QUANTITY, /^((?:more than )?\d[\d.,]*) available/i)]),
  },
};
