/** An app: what is shown of it, unverified, and what its page was served with. */

import { decimal } from '../base/decimal';
import { count } from '../base/numbers';
import type { Try } from '../base/part';
import { either, first, withStates } from '../base/parts';
import { price } from '../base/prices';
import { rank } from '../base/rank';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, json, label, lines, link, text } from '../base/tries';
import { appUrl, inStore, own, served } from './store';

/** An average has its decimal; the stars of one review have none. */
const RATING = /^([1-5][.,]\d)(?= (?:out of|sur|von|de|di|su) 5|(?:（满分|（滿分|，共| ?\/) ?5)/;
/** A button to buy says the price and nothing else; a line below the name begins with it. */
const MONEY = /^([A-Z]{0,3}[$€£¥￥₩₹]\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|元|kr|zł))(?:$| [·•] )/;
const ribbon = (type: string, path: string): Try => {
  const name = json('own.page.shelfMapping.informationRibbon.items.*.type', new RegExp(`^${type}$`));
  return (part) => {
    const places = new Set<string>();
    if (!name({ ...part, used: places })) return undefined;
    const [place = ''] = places;
    part.used.add(place);
    return json(place.replace(/type$/, path))(part);
  };
};
/** The place in a chart, and which: `3 Shopping`. */
const charted: Try = (part) => {
  const place = ribbon('chartPosition', 'content.position')(part);
  const chart = ribbon('chartPosition', 'caption')(part);
  return place && { ...place, value: chart ? `#${place.value} ${chart.value}` : `#${place.value}` };
};

export const app: SubjectSpec = {
  kind: 'product',
  parts: withStates(either(first('main:has(h1)'), first('.product-hero, body:has(h1)')), { own }),
  foreign:
    'a[href*="/app/"]:not([href*="see-all"]), .we-lockup, .we-customer-review, [class*="review-card"], [id*="similar" i], [id*="moreByDeveloper" i]',
  ids: [],
  // The link is there before it is shown.
  whose: [attr('a[href*="see-all"]', 'href', /\/id(\d+)/, true), served].map(inStore),
  channelIds: [attr('a[href*="/developer/"]', 'href', /\/id(\d+)/)],
  url: appUrl,
  fields: {
    title: [json('own.page.lockup.title'), changed(lines('h1', '[class*="badge"]'), (name) => name.trim())],
    author: [
      text('.product-header__identity a, h2 a[href*="/developer/"], a[href*="/developer/"]'),
      json('own.page.developerAction.title'),
      json('own.page.lockup.developerName'),
    ],
    authorUrl: [link('a[href*="/developer/"]', /^[^?]+/)],
    version: [
      text('.whats-new__latest__version', /(\d[\w.]*)/),
      json('own.page.shelfMapping.mostRecentVersion.items.0.primarySubtitle', /(\d[\w.]*)/),
    ],
    image: [json('own.offer.image', /^https:.*/)],
  },
  readings: {
    price: price(
      [text('.app-header__list__item--price, button, .attributes', MONEY), json('own.offer.offers.price')],
      {
        currency: [json('own.offer.offers.priceCurrency')],
      },
    ),
    rating: decimal([
      text('.we-customer-ratings__averages__display'),
      text('.we-rating-count', /^([1-5][.,]\d)\s*[•·,，]/),
      label('[aria-label]', RATING),
      text('[class*="rating" i]', RATING),
      json('own.page.shelfMapping.productRatings.items.0.ratingAverage', /^[1-5](?:\.\d{1,3})?$/),
      json('own.offer.aggregateRating.ratingValue', /^[1-5](?:\.\d{1,3})?$/),
    ]),
    reviews: count(
      [
        text('.we-customer-ratings__count, .we-rating-count', /^(?:[1-5][.,]\d\s*[•·,，]\s*)?(\d.*)$/),
        text(
          '[class*="rating" i], .numbers__count',
          /^(\d[\d.,]*\s?[KM万亿萬億]?\s?(?:Ratings?|(?:个|個|份)?评分|則評分))$/i,
        ),
      ],
      {
        exact: [
          json('own.page.shelfMapping.productRatings.items.0.totalNumberOfRatings', /^[1-9]\d*$/),
          json('own.offer.aggregateRating.reviewCount', /^[1-9]\d*$/),
          json('own.offer.aggregateRating.ratingCount', /^[1-9]\d*$/),
        ],
      },
    ),
    rank: rank([
      text(
        '.product-header__list .inline-list__item',
        /^(?:#|No\. ?|n\.?º ?|Nr\. ?)\d+ .+$|^.*第 ?\d+ ?[名位].*$/,
      ),
      charted,
    ]),
  },
};
