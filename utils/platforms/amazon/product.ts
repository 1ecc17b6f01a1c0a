/**
 * An item: its blocks of prices since 2022, and before. Those of 2026 leave empty what is for the ear, and print the price
 * beside it.
 */

import { decimal } from '../base/decimal';
import { media } from '../base/media';
import { count } from '../base/numbers';
import { first } from '../base/parts';
import { price } from '../base/prices';
import { promotionsIn } from '../base/promotions';
import { rank } from '../base/rank';
import { REGION, seenBy, VIEWER } from '../base/seen-by';
import type { SubjectSpec } from '../base/subject-spec';
import { allTexts, attr, changed, link, text } from '../base/tries';
import { bar } from './bar';
import { currency, inCountry, itemUrl, ONE } from './country';
import { NEW, RATING, spoken } from './prints';

/** Each country has a word of its own behind it. */
const COUNT = /\d[\d.,'’\s]*(?:[KM](?![a-z])|万)?\+?/;
/** The first of its ranks, that of the widest category: `#13,846 in Kitchen`. */
const RANK =
  /(?:Best Sellers Rank|Bestseller-Rang|Classement des meilleures ventes d'Amazon|más vendidos de Amazon|売れ筋ランキング)[^\d#]{0,12}?((?:#|Nr\. ?|nº ?|n° ?)?\d[\d.,]*(?: in | en |位)[^(#\d]*)/;

export const item: SubjectSpec = {
  kind: 'product',
  parts: seenBy(bar, first('#ppd, #dp-container, #dp')),
  foreign:
    '.a-carousel, [id*="sims"], [id^="sp_detail"], [id*="sponsored" i], #usedBuySection, [id^="usedAccordion"], [id^="snsAccordion"], [id^="rentAccordion"], [id*="installment" i], #aod-container',
  ids: [],
  whose: [
    attr('#ASIN, input[name="ASIN"]', 'value', ONE, true),
    attr('#averageCustomerReviews[data-asin]', 'data-asin', ONE),
    attr('[data-csa-c-slot-id$="_feature_div"][data-csa-c-asin]', 'data-csa-c-asin', ONE),
  ].map(inCountry),
  url: itemUrl,
  fields: {
    title: [text('#productTitle')],
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
    image: [link('#landingImage, #imgBlkFront', undefined, 'src')],
    viewer: VIEWER,
    region: REGION,
  },
  media: media('#landingImage, #imgBlkFront'),
  promotions: promotionsIn(
    allTexts(
      '[id^="couponText"], #promoPriceBlockMessage_feature_div .a-color-success, .promoPriceBlockMessage',
    ),
  ),
  readings: {
    price: price(
      [
        ...spoken(
          `:is(#corePriceDisplay_desktop_feature_div, #corePriceDisplay_mobile_feature_div) .priceToPay${NEW}`,
        ),
        ...spoken(`#corePrice_feature_div .a-price${NEW}`),
        // As it was printed until 2021, but for what a book costs.
        text(
          '#priceblock_dealprice, #priceblock_saleprice, #priceblock_ourprice, #buyNewSection .offer-price, #kindle-price',
        ),
      ],
      { currency },
    ),
    listPrice: price([...spoken('.basisPrice .a-price'), text('.priceBlockStrikePriceString, #listPrice')], {
      currency,
    }),
    rating: decimal([text('#acrPopover .a-icon-alt', RATING), attr('#acrPopover', 'title', RATING)]),
    reviews: count([text('#acrCustomerReviewText', COUNT)]),
    rank: rank([
      text('#detailBulletsWrapper_feature_div li, #prodDetails tr, #detailBullets_feature_div li', RANK),
    ]),
    sold: count([text('#social-proofing-faceout-title-tk_bought')]),
  },
};
