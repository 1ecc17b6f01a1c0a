/**
 * The items of a search list: of 2016 to 2023, and today's cards, whose class names keep their first half (`_price_`,
 * `_goods_volume_`). Unverified.
 */

import { count } from '../base/numbers';
import { each } from '../base/parts';
import { price } from '../base/prices';
import { promotionsIn } from '../base/promotions';
import { REGION, seenBy, VIEWER } from '../base/seen-by';
import type { SubjectSpec } from '../base/subject-spec';
import { allTexts, attr, link, text } from '../base/tries';
import { bar } from './bar';
import { atLast, plainly } from './prices';
import { currency, itemUrl } from './product';

export const CARD = 'li.gl-item[data-sku], .plugin_goodsCardWrapper[data-sku]';
const PRICED = '[class*="_container_"]:has([class*="_price_"])';

export const listed: SubjectSpec = {
  kind: 'product',
  parts: seenBy(bar, each(CARD)),
  ids: [attr('', 'data-sku', /^\d+$/)],
  url: itemUrl,
  fields: {
    title: [
      text('.p-name em'),
      attr('[class*="_goods_title_container"] [title]', 'title'),
      text('[class*="_goods_title_container"]'),
    ],
    shop: [
      text('.p-shop a, .p-shopnum a'),
      text('[class*="_shopFloor"] [class*="_name_"], [class*="_name_"] [class*="_limit_"]'),
    ],
    image: [link('.p-img img', undefined, 'src'), link('.p-img img', undefined, 'data-lazy-img')],
    viewer: VIEWER,
    region: REGION,
  },
  promotions: promotionsIn(allTexts('.p-icons i, [class*="_textTag_"]')),
  readings: {
    price: price([text('.p-price strong'), text(PRICED, plainly)], { currency }),
    finalPrice: price(
      atLast.map((form) => text(PRICED, form)),
      { currency },
    ),
    sold: count([text('[class*="_goods_volume"]', /^已售\s?([\d.]+[万亿]?\+?)/)]),
    reviews: count([text('.p-commit a'), text('[class*="_goods_volume"]', /^([\d.]+[万亿]?\+?)\s?条?评价/)]),
  },
  placement: { ad: [text('.p-promo-flag, [class*="_ad_"], span', /^广告$/)] },
};
