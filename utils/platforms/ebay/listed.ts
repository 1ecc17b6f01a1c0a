/** The items of a search list: `.s-item` and `.s-card`. Unverified. */

import { count } from '../base/numbers';
import type { Try } from '../base/part';
import { each } from '../base/parts';
import { price } from '../base/prices';
import { seenBy, VIEWER } from '../base/seen-by';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, lines, link, text } from '../base/tries';
import { bar } from './bar';
import { currency, itemUrl } from './product';

export const CARD = 'li.s-item[data-viewport], li.s-item[id^="item"], li.s-card[data-listingid]';
/** What was bid so far is not what it costs. */
const BIDS = text(
  '.s-item__bids, .s-item__bidCount, .s-card__attribute-row',
  /^\d+ (?:bids?|Gebote?|offres?|pujas?|offert[ae])\b/i,
);
const unlessBid =
  (find: Try): Try =>
  (part) =>
    BIDS(part) ? undefined : find(part);

export const listed: SubjectSpec = {
  kind: 'product',
  parts: seenBy(bar, each(CARD)),
  ids: [attr('a[href*="/itm/"]', 'href', /\/itm\/(?:[^/?]+\/)?(\d{9,15})(?:[/?#]|$)/)],
  url: itemUrl,
  fields: {
    // Words for screen readers stand behind it.
    title: [
      changed(lines('.s-item__title, .s-card__title', '.clipped'), (title) =>
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
        unlessBid(text('.s-card__attribute-row:has(.s-card__price + .s-card__price)')),
        unlessBid(text('.s-item__price, .s-card__price:not(:has(+ .s-card__price), .s-card__price + *)')),
      ],
      { currency },
    ),
    listPrice: price(
      [text('.s-item__trending-price .STRIKETHROUGH, .s-card__attribute-row .strikethrough')],
      { currency },
    ),
    sold: count([
      text('.s-item__quantitySold, .s-item__hotness, .s-card__attribute-row', /^(\d[\d.,]*K?\+?) sold$/i),
    ]),
  },
};
