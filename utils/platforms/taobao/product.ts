/** An item: today's page, and the older ones of Taobao and Tmall. Unverified. */

import { count, price } from '../base/numbers';
import { either, first } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { allTexts, always, attr, link, text } from '../base/tries';

export const itemUrl = (id: string) => `https://item.taobao.com/item.htm?id=${id}`;
export const currency = [always('CNY')];
const MONEY = /([¥￥]\s*\d[\d.,]*(?:\s*-\s*[¥￥]?\s*\d[\d.,]*)?)/;
/** What is paid after coupons stands large, the price before them small below. */
const AFTER = /(?:券后|到手|补贴后|优惠后)[^\d]*([¥￥]\s*\d[\d.,]*)$/;

export const item: SubjectSpec = {
  kind: 'product',
  parts: either(
    first('#tbpcDetail_SkuPanelBody, [class*="BasicContent--"], [class*="ItemInfo--"]'),
    first('#detail, .tb-detail-bd, #J_DetailMeta, .tb-property'),
  ),
  foreign: '[class*="recommend" i], [class*="Comments--"], .tb-recommend',
  ids: [],
  whose: [attr('input[name="item_id"], input[name="itemId"]', 'value', /^\d+$/, true)],
  url: itemUrl,
  fields: {
    title: [
      attr('[class*="mainTitle--"]', 'title'),
      text('[class*="mainTitle--"], [class*="ItemTitle--"] h1, .tb-detail-hd h1'),
      attr('.tb-main-title', 'data-title'),
      text('.tb-main-title'),
    ],
    shop: [text('[class*="shopName--"], .tb-shop-name, .slogo-shopname, .shop-name-link')],
    image: [link('#J_ImgBooth, [class*="mainPic--"]', undefined, 'src')],
  },
  promotions: allTexts(
    '[class*="couponInfo"] span, [class*="promotionText--"], .tb-other-discount-content, .tm-coupon-item',
  ),
  readings: {
    price: price(
      [
        text('[class*="subPrice--"]', MONEY),
        text('[class*="highlightPrice--"]:not(:has(~ [class*="subPrice--"]))', /^[¥￥]\s*\d[\d.,]*$/),
        text('#J_PromoPriceNum, .tm-promo-price .tm-price'),
        text('#J_StrPrice .tb-rmb-num, .tm-price-panel .tm-price'),
      ],
      { currency },
    ),
    finalPrice: price([text('[class*="highlightPrice--"]', AFTER)], { currency }),
    listPrice: price([text('#J_StrPriceModBox.tb-del .tb-rmb-num, .tm-price-panel.tm-price-del .tm-price')], {
      currency,
    }),
    sold: count([
      text('[class*="salesDesc--"]', /已售\s*([\d.]+[万千]?\+?)/),
      text('#J_SellCounter, .tm-ind-sellCount .tm-count'),
    ]),
    reviews: count([text('#J_RateCounter, .tm-ind-reviewCount .tm-count')]),
    stock: count([text('#J_SpanStock'), text('#J_EmStock', /^库存\s*(\d+)\s*件/)]),
  },
};
