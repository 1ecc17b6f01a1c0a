/** The goods of a search list: the page's own data, if it is of the words in the address. Unverified. */

import { embedded } from '../base/embedded';
import { count } from '../base/numbers';
import type { Look } from '../base/part';
import { fromJson } from '../base/parts';
import { at, listAt, objectWith } from '../base/path';
import { price } from '../base/prices';
import type { SubjectSpec } from '../base/subject-spec';
import { json, paramOf } from '../base/tries';
import { currency, goodsUrl } from './goods';

export const ssrList = ({ document, url }: Look) => {
  const data = at(embedded(document, 'rawData'), 'stores.store.data');
  const stated = at(objectWith(data, 'search_key'), 'search_key') ?? at(objectWith(data, 'q'), 'q');
  const asked = paramOf(new URL(url), ['search_key']);
  return stated === undefined || stated === asked ? listAt(data, 'ssrListData.list') : [];
};

export const listed: SubjectSpec = {
  kind: 'product',
  parts: fromJson(ssrList),
  ids: [json('goodsID', /^\d+$/), json('goods_id', /^\d+$/)],
  url: goodsUrl,
  fields: {
    title: [json('goodsName'), json('goods_name')],
    shop: [json('mallName')],
    image: [json('hdThumbUrl', /^https:.*/)],
  },
  readings: {
    price: price([json('priceInfo', /^[¥￥]?\d+(?:\.\d{1,2})?$/)], { currency }),
    // A shop's or a brand's sales say so: 全店已拼, 品牌热销.
    sold: count([json('salesTip', /^(?:已[拼抢售]|总售)\s?([\d.]+[万亿wW]?\+?)\s?件?$/)]),
  },
};
