/** One of the goods: the page's own data, and what its words say before those of others begin. Unverified. */

import { oneLine } from '../../lib/text';
import { embedded } from '../base/embedded';
import { count, price } from '../base/numbers';
import type { Look, Try } from '../base/part';
import { either, first, type Stated, withStates } from '../base/parts';
import { at } from '../base/path';
import type { SubjectSpec } from '../base/subject-spec';
import { always, changed, json, lines, text } from '../base/tries';
import { servedId } from '../base/whose';

export const goodsUrl = (id: string) => `https://mobile.yangkeduo.com/goods.html?goods_id=${id}`;
export const currency = [always('CNY')];

const data = ({ document }: Look) => {
  const store = at(embedded(document, 'rawData'), 'store');
  return at(store, 'initDataObj') ?? store ?? null;
};
const own: Stated = {
  find: data,
  owns: (json, { address: { id } }) => id !== '' && String(at(json, 'goods.goodsID') ?? '') === id,
};

/** A price in yuan shows its decimals; where cents are meant, the name says so. */
const yuan = (name: string): Try => {
  const inCents = changed(json(`own.goods.${name}InCent`, /^\d{1,9}$/), (cents) =>
    (Number(cents) / 100).toFixed(2),
  );
  const inYuan = json(`own.goods.${name}`, /^\d+\.\d{1,2}$/);
  return (part) => inCents(part) ?? inYuan(part);
};
/** From the lowest to the highest of its variants. */
const span = (low: Try, high: Try): Try => {
  return (part) => {
    const [from, to] = [low(part), high(part)];
    if (!from || !to || Number(from.value) === Number(to.value)) return from;
    return { ...from, value: `¥${from.value}-¥${to.value}` };
  };
};

const FOREIGN = 'a[href*="goods_id="], [class*="recommend" i], [class*="comment" i]';
/** What its words say: the shop's sales and other goods stand below. */
const OTHERS = /本店已拼|全店已拼|进店逛逛|店铺推荐|精选推荐|猜你喜欢|相似商品|大家都在买|商品评价|商品详情/;
const said = (pattern: RegExp): Try => {
  const whole = lines('', FOREIGN);
  return (part) => {
    const head = oneLine(whole(part)?.value ?? '').split(OTHERS)[0] ?? '';
    const value = pattern.exec(head)?.[1];
    return value === undefined ? undefined : { value, from: ':root' };
  };
};

export const goods: SubjectSpec = {
  kind: 'product',
  parts: withStates(either(first('#main'), first('body')), { own }),
  foreign: FOREIGN,
  ids: [],
  whose: [servedId(data, 'goods.goodsID')],
  channelIds: [json('own.mall.mallID'), json('own.mall.mallId'), json('own.goods.mallID')],
  url: goodsUrl,
  fields: {
    title: [json('own.goods.goodsName'), text('.enable-select, [class*="enable-select"]')],
    shop: [json('own.mall.mallName')],
  },
  readings: {
    price: price(
      [
        said(/([¥￥]\s?\d+(?:\.\d{1,2})?)\s?(?:发起拼单|去拼单|一键拼单)/),
        json('own.goods.ui.new_price_section.price', /^[¥￥]?\d+(?:\.\d{1,2})?$/),
        span(yuan('minOnSaleGroupPrice'), yuan('maxOnSaleGroupPrice')),
        span(yuan('minGroupPrice'), yuan('maxGroupPrice')),
      ],
      { currency },
    ),
    finalPrice: price([said(/((?:券后价?|补贴后|到手价)\s?[¥￥]\s?\d+(?:\.\d{1,2})?)(?![\d.]|起)/)], {
      currency,
    }),
    sold: count([
      json('own.goods.sideSalesTip', /^已[拼售抢]\s?([\d.]+[万亿wW]?\+?)\s?件?$/),
      said(/已[拼抢售]\s?([\d.]+[万亿]?\+?)\s?件/),
    ]),
    reviews: count([json('own.oakData.review.reviewNum', /^[1-9]\d*$/)]),
  },
};
