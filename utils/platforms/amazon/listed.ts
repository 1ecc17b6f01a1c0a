/** The cards of a search list. */

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
export const AD = '[class*="sponsored-label-text"]';
const LISTED = `.a-price${NEW}:not(:has(~ .a-price${NEW})):not(.a-price${NEW} ~ *)`;
/** Printed short, (1.2K), and told in full to the ear. */
const REVIEWS = 'a[href*="customerReviews"]';
/** So many and more, in other words. */
const SOLD = /^(?:過去1か月で)?(\d[\d.,]*(?:\+(?= Mal im letzten Mon)|点以上(?=購入)))/;
/** A heading before it names the brand. */
export const TITLE = [text('a h2, h2 a'), text('h2')];
export const ID = inCountry(attr('', 'data-asin', ONE));
export const listed: SubjectSpec = {
  kind: 'product',
  parts: seenBy(bar, each(CARD)),
  ids: [ID],
  url: itemUrl,
  fields: {
    title: TITLE,
    image: [link('img.s-image', undefined, 'src')],
    viewer: VIEWER,
    region: REGION,
  },
  promotions: promotionsIn(allTexts('.s-coupon-unclipped')),
  readings: {
    price: price(spoken(LISTED), { currency }),
    listPrice: price(spoken('.a-price[data-a-strike="true"]'), { currency }),
    // In words for the ear alone, beside a picture of stars.
    rating: decimal([text('.a-icon-alt', RATING), attr('a:has(.a-icon-alt)', 'aria-label', RATING)]),
    reviews: count([text(REVIEWS)], {
      exact: [attr(REVIEWS, 'aria-label', /^(\d(?:[\d.,\s]*\d)?) [^\d\s]+$/)],
    }),
    sold: count([text('span', /^\d[\d.,]*[KM]?\+ bought in past month$/), text('span', SOLD)]),
  },
  placement: { ad: [when(AD, 'ad')] },
};
