/** An app: the blocks at its top, and what is stated for search engines. */

import { decimal } from '../base/decimal';
import { jsonLd } from '../base/head';
import { count } from '../base/numbers';
import { either, first, withStates } from '../base/parts';
import { price } from '../base/prices';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, json, label, link, text } from '../base/tries';

export const appUrl = (id: string) => `https://play.google.com/store/apps/details?id=${id}`;
const NAMED = 'h1 [itemprop="name"], h1[itemprop="name"]';
/** The block says by its word what it counts: the same class holds age ratings and sizes. */
const DOWNLOADS =
  /^(\d[\d.,\s]*\s?(?:[KMB]|Mio\.?|Mrd\.?|mil|mi|万|亿|萬|億|만|억)?\s?\+)\s?(?:downloads?|descargas|téléchargements|次下[载載]|ダウンロード|다운로드)/i;
const REVIEWS =
  /^(\d[\d.,\s]*\s?(?:[KMB]|Mio\.?|Mrd\.?|mil|mi|万|亿|萬|億|만|억)?)\s?(?:reviews?|rese[nñ]as|opiniones|avis|Rezensionen|avaliações|条评价|[则則]評[论論]|篇評論|件のレビュー|리뷰)/i;
const DEVELOPER = 'a[href*="/store/apps/dev"]';

export const app: SubjectSpec = {
  kind: 'product',
  parts: withStates(
    either(first(`c-wiz:has(${NAMED})`), first(`body:has(${NAMED})`), first('c-wiz:has(h1)')),
    {
      own: jsonLd(/SoftwareApplication/),
    },
  ),
  foreign:
    'a[href*="/store/apps/details"], [data-reviewid], header:has([data-review-id]), [data-review-id], [role="dialog"]',
  ids: [],
  whose: [attr('a[href*="/store/apps/datasafety?id="]', 'href', /[?&]id=([\w.]+)/)],
  channelIds: [attr(DEVELOPER, 'href', /\/dev(?:eloper)?\?id=([^&]+)/)],
  url: appUrl,
  fields: {
    title: [text(NAMED), text('h1')],
    author: [text(DEVELOPER), json('own.author.name')],
    authorUrl: [link(DEVELOPER)],
    image: [link('img[itemprop="image"], img[alt="Icon image"]', undefined, 'src')],
  },
  readings: {
    price: price(
      [
        label('button[aria-label^="Buy "]', /^Buy (.+)$/),
        text('button', /^(\D{0,4}\d[\d.,]*\D{0,4}?) (?:Buy|kaufen|acheter|comprar|acquista)$/i),
        json('own.offers.price'),
        json('own.offers.*.price'),
      ],
      {
        currency: [json('own.offers.priceCurrency'), json('own.offers.*.priceCurrency')],
      },
    ),
    rating: decimal([
      text('[itemprop="starRating"]', /^([1-5][.,]\d)(?!\d)/),
      label('[itemprop="starRating"] [aria-label], .wVqUob [aria-label]', /([1-5][.,]\d)(?!\d)/),
    ]),
    reviews: count([text('.wVqUob .g1rdde', REVIEWS), text('.wVqUob', REVIEWS)], {
      exact: [json('own.aggregateRating.ratingCount', /^[1-9]\d*$/)],
    }),
    downloads: count([text('.wVqUob', DOWNLOADS)]),
  },
};
