/** The cards of a search list. Unverified. */

import { decimal } from '../base/decimal';
import { count } from '../base/numbers';
import { each } from '../base/parts';
import { price } from '../base/prices';
import { promotionsIn } from '../base/promotions';
import { REGION, seenBy, VIEWER } from '../base/seen-by';
import type { SubjectSpec } from '../base/subject-spec';
import { allTexts, attr, link, text, when } from '../base/tries';
import { bar } from './bar';
import { currency, inCountry, itemUrl, ONE } from './country';
import { NEW, RATING, spoken } from './prints';

export const CARD = '[data-component-type="s-search-result"][data-asin]';
export const AD =
  '.puis-sponsored-label-text, .s-sponsored-label-text, .puis-label-popover-default, [data-component-type="sp-sponsored-result"]';
const LISTED = `.a-price${NEW}:not(:has(~ .a-price${NEW})):not(.a-price${NEW} ~ *)`;
export const listed: SubjectSpec = {
  kind: 'product',
  parts: seenBy(bar, each(CARD)),
  ids: [inCountry(attr('', 'data-asin', ONE))],
  url: itemUrl,
  fields: {
    title: [text('[data-cy="title-recipe"] a h2, h2')],
    image: [link('img.s-image', undefined, 'src')],
    viewer: VIEWER,
    region: REGION,
  },
  promotions: promotionsIn(allTexts('.s-coupon-unclipped, [data-component-type="s-coupon-component"]')),
  readings: {
    price: price(spoken(LISTED), { currency }),
    listPrice: price(spoken('.a-price[data-a-strike="true"]'), { currency }),
    // In words for the ear alone, beside a picture of stars.
    rating: decimal([text('.a-icon-alt', RATING), attr('a:has(.a-icon-alt)', 'aria-label', RATING)]),
    reviews: count([text('a[href*="customerReviews"]'), attr('a[href*="customerReviews"]', 'aria-label')]),
    sold: count([text('span', /^\d[\d.,]*[KM]?\+? bought in past month$/)]),
  },
  placement: { ad: [when(AD, 'ad')] },
};
