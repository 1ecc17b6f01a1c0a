/** An item: today's page with the state it is made from, and the older ones of Taobao and Tmall. Unverified. */

import { count } from '../base/numbers';
import type { Try } from '../base/part';
import { either, first, idAt, state, withStates } from '../base/parts';
import { price } from '../base/prices';
import { promotionsIn } from '../base/promotions';
import { seenBy, VIEWER } from '../base/seen-by';
import type { SubjectSpec } from '../base/subject-spec';
import { allTexts, always, attr, json, link, text } from '../base/tries';
import { servedId } from '../base/whose';
import { bar } from './bar';
import { AT_LAST, atLast, before, deposit, forMembers, OTHER_PRICE, struck } from './prices';

export const itemUrl = (id: string) => `https://item.taobao.com/item.htm?id=${id}`;
export const currency = [always('CNY')];
const served = state('"loaderData"', 'home.data.res');
const PRICE = 'own.componentsVO.priceVO';
/** What is seen is of the variant that was chosen, the state of the first: it speaks only where no price is seen. */
const SEEN = text(
  '[class*="highlightPrice--"], [class*="priceWrap--" i], [class*="originPrice--"], [class*="block2--"], .tb-rmb-num, .tm-price',
  /\d/,
);
/** A price of the state, if what it is called fits. */
const stated = (name: string, title: RegExp, wanted: boolean): Try => {
  const called = json(`${PRICE}.${name}.priceTitle`);
  const amount = json(`${PRICE}.${name}.priceText`, /^\d+(?:\.\d{1,2})?$/);
  return (part) => {
    const name = called(part)?.value ?? '';
    const seen = title.test(name) === wanted && !SEEN(part) ? amount(part) : undefined;
    return seen && wanted ? { ...seen, value: `${name}￥${seen.value}` } : seen;
  };
};

export const item: SubjectSpec = {
  kind: 'product',
  parts: seenBy(
    bar,
    withStates(
      either(
        first('#tbpcDetail_SkuPanelBody, [class*="BasicContent--"], [class*="ItemInfo--"]'),
        first('[class*="summaryInfoWrap--"], [class*="purchasePanel--" i]'),
        first('#detail, .tb-detail-bd, #J_DetailMeta, .tb-property'),
      ),
      { own: { find: served, owns: idAt('item.itemId') } },
    ),
  ),
  foreign:
    '[class*="recommend" i], [class*="Comments--"], .tb-recommend, [class*="ItemHeadFixed--"], [class*="skuItem" i]',
  ids: [],
  whose: [
    attr('input[name="item_id"], input[name="itemId"]', 'value', /^\d+$/, true),
    servedId(served, 'item.itemId'),
  ],
  channelIds: [json('own.seller.sellerId', /^\d+$/)],
  url: itemUrl,
  fields: {
    title: [
      attr('[class*="mainTitle--"]', 'title'),
      text('[class*="mainTitle--"], [class*="ItemTitle--"] h1, .tb-detail-hd h1'),
      attr('.tb-main-title', 'data-title'),
      text('.tb-main-title'),
      json('own.item.title'),
    ],
    shop: [
      text('[class*="shopName--"], .tb-shop-name, .slogo-shopname, .shop-name-link'),
      json('own.seller.shopName'),
    ],
    viewer: VIEWER,
    region: [text('[class*="deliveryAddrWrap--"] > span', /至\s*(.+)$/)],
    image: [link('#J_ImgBooth, [class*="mainPic--"]', undefined, 'src')],
  },
  promotions: promotionsIn(
    allTexts(
      '[class*="couponInfo"] span, [class*="promotionText--"], .tb-other-discount-content, .tm-coupon-item',
    ),
  ),
  readings: {
    price: price(
      [
        text('[class*="subPrice--"], [class*="originPrice--"]', before),
        text('[class*="highlightPrice--"]:not(:has(~ [class*="subPrice--"]))', /^[¥￥]\s*\d[\d.,]*$/),
        text('[class*="block2--"]', /^[¥￥]\s*\d[\d.,]*$/),
        text('#J_PromoPriceNum, .tm-promo-price .tm-price'),
        text('#J_StrPrice .tb-rmb-num, .tm-price-panel .tm-price'),
        stated('price', OTHER_PRICE, false),
      ],
      { currency },
    ),
    finalPrice: price(
      [
        text('[class*="highlightPrice--"], [class*="extraPrice--"]', atLast),
        stated('extraPrice', AT_LAST, true),
        stated('price', AT_LAST, true),
      ],
      { currency },
    ),
    memberPrice: price([text('[class*="highlightPrice--"], [class*="vipPrice--" i]', forMembers)], {
      currency,
    }),
    deposit: price([text('[class*="highlightPrice--"], [class*="priceWrap--" i]', deposit)], { currency }),
    listPrice: price(
      [
        text('[class*="subPrice--"]', struck),
        text('#J_StrPriceModBox.tb-del .tb-rmb-num, .tm-price-panel.tm-price-del .tm-price'),
      ],
      {
        currency,
      },
    ),
    sold: count([
      text('[class*="salesDesc--"]', /已售\s*([\d.]+[万千]?\+?)/),
      json('own.componentsVO.titleVO.salesDesc', /^已售\s*([\d.]+[万千]?\+?)/),
      text('#J_SellCounter, .tm-ind-sellCount .tm-count'),
    ]),
    reviews: count([text('#J_RateCounter, .tm-ind-reviewCount .tm-count')]),
    stock: count([text('#J_SpanStock'), text('#J_EmStock', /^库存\s*(\d+)\s*件/)]),
  },
};
