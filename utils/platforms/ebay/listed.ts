/**
 * The items of a search list: `.s-item` (title and prices verified on a saved card of 2021), `.s-card`, and `.su-item-card`,
 * which visitors were given beside it in 2026. Before the first stands one that is none, and where nobody is signed in all
 * may lead to its address: then the card alone tells the item's number.
 */

import { count } from '../base/numbers';
import type { Try } from '../base/part';
import { each } from '../base/parts';
import { price } from '../base/prices';
import { seenBy, VIEWER } from '../base/seen-by';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, lines, link, oneOf, text } from '../base/tries';
import { bar } from './bar';
import { currency, itemUrl } from './product';

export const CARD = 'li.s-item, :is(li.s-card, .su-item-card)[data-listingid]';
export const ID = oneOf(
  attr('', 'data-listingid', /^\d{9,15}$/),
  attr('a[href*="/itm/"]', 'href', /\/itm\/(?:[^/?]+\/)?(\d{9,15})(?:[/?#]|$)/),
);
const ROW = '.s-card__attribute-row, .su-card-container__attributes__primary span';
/** What was bid so far is not what it costs. */
const BIDS = text(
  `.s-item__bids, .s-item__bidCount, ${ROW}`,
  /^\d+ (?:bids?|Gebote?|offres?|pujas?|offert[ae])\b/i,
);
const unlessBid =
  (find: Try): Try =>
  (part) =>
    BIDS(part) ? undefined : find(part);

export const listed: SubjectSpec = {
  kind: 'product',
  parts: seenBy(bar, each(CARD)),
  ids: [ID],
  url: itemUrl,
  fields: {
    // Words for screen readers stand behind it.
    title: [
      changed(lines('.s-item__title, .s-card__title, .su-item-card__title', '.clipped'), (title) =>
        title.replace(/^New listing\s*/i, ''),
      ),
    ],
    image: [link('img', undefined, 'src')],
    viewer: VIEWER,
  },
  readings: {
    // Both ends of a span are prices of their own in one row, with `to` between them.
    price: price(
      [
        unlessBid(text('.s-item__price')),
        unlessBid(text('.s-card__attribute-row:has(.s-card__price + .s-card__price)')),
        // Struck through where the item went for an offer, which is not told, or unsold.
        unlessBid(
          text(
            ':is(.s-card__price, .su-item-card__price):not(:has(+ .s-card__price), .s-card__price + *, .strikethrough)',
          ),
        ),
      ],
      { currency },
    ),
    listPrice: price(
      [
        text('.s-item__trending-price .STRIKETHROUGH'),
        text('.s-card__attribute-row .strikethrough:not(.s-card__price)'),
      ],
      { currency },
    ),
    sold: count([text(`.s-item__quantitySold, .s-item__hotness, ${ROW}`, /^(\d[\d.,]*K?\+?) sold$/i)]),
  },
};
