/** One of the goods: the page's own data, and what its words say. Unverified. */

import { embedded } from '../base/embedded';
import { count } from '../base/numbers';
import type { Look } from '../base/part';
import { either, first, idAt, type Stated, withStates } from '../base/parts';
import { at } from '../base/path';
import { price } from '../base/prices';
import type { SubjectSpec } from '../base/subject-spec';
import { always, json, text } from '../base/tries';
import { servedId } from '../base/whose';
import { confirmed, FOREIGN, said, span, yuan } from './words';

export const goodsUrl = (id: string) => `https://mobile.yangkeduo.com/goods.html?goods_id=${id}`;
export const currency = [always('CNY')];

const data = ({ document }: Look) => {
  const raw = embedded(document, 'rawData');
  const store = at(raw, 'store');
  return at(store, 'initDataObj') ?? store ?? raw;
};
const own: Stated = { find: data, owns: idAt('goods.goodsID', 'goods.goodsId', 'goods.goods_id') };

const SOLD = /^(?:已拼单?|已[售抢团]|总售|累计已拼)\s?([\d.]+[万亿wW]?\+?)\s?[件单]?$/;

export const goods: SubjectSpec = {
  kind: 'product',
  parts: withStates(either(first('#main'), first('body')), { own }),
  foreign: FOREIGN,
  ids: [],
  whose: ['goods.goodsID', 'goods.goodsId', 'goods.goods_id'].map((path) => servedId(data, path)),
  channelIds: [json('own.mall.mallID'), json('own.mall.mallId'), json('own.goods.mallID')],
  url: goodsUrl,
  fields: {
    title: [
      json('own.goods.goodsName'),
      json('own.goods.goods_name'),
      text('.enable-select, [class*="enable-select"]'),
    ],
    shop: [json('own.mall.mallName'), json('own.mall.mall_name')],
  },
  readings: {
    price: price(
      [
        said(/([¥￥]\s?\d+(?:\.\d{1,2})?)\s?(?:发起拼单|去拼单|一键拼单)/),
        json('own.goods.ui.new_price_section.price', /^[¥￥]?\d+(?:\.\d{1,2})?$/),
        confirmed,
        span(yuan('minOnSaleGroupPrice'), yuan('maxOnSaleGroupPrice')),
        span(yuan('minGroupPrice'), yuan('maxGroupPrice')),
      ],
      { currency },
    ),
    finalPrice: price([said(/((?:券后价?|补贴后|到手价)\s?[¥￥]\s?\d+(?:\.\d{1,2})?)(?!\s?[\d.?？*x起])/)], {
      currency,
    }),
    sold: count([
      json('own.goods.sideSalesTip', SOLD),
      json('own.goods.side_sales_tip', SOLD),
      said(/已[拼抢售]\s?([\d.]+[万亿]?\+?)\s?件/),
    ]),
    reviews: count([json('own.oakData.review.reviewNum', /^[1-9]\d*$/)]),
  },
};
