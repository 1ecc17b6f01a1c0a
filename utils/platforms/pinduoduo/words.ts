/** What the data and the words of a page with goods say of prices and sales, up to where those of others begin. */

import { oneLine } from '../../lib/text';
import type { Part, Try } from '../base/part';
import { changed, json, lines } from '../base/tries';

/** A price in yuan shows its decimals; where cents are meant, the name says so. */
export const yuan = (name: string): Try => {
  const inCents = changed(json(`own.goods.${name}InCent`, /^\d{1,9}$/), (cents) =>
    (Number(cents) / 100).toFixed(2),
  );
  const inYuan = json(`own.goods.${name}`, /^\d+\.\d{1,2}$/);
  return (part) => inCents(part) ?? inYuan(part);
};
/** From the lowest to the highest of its variants. */
export const span = (low: Try, high: Try): Try => {
  return (part) => {
    const [from, to] = [low(part), high(part)];
    if (!from || !to || Number(from.value) === Number(to.value)) return from;
    return { ...from, value: `¥${from.value}-¥${to.value}` };
  };
};

export const FOREIGN = 'a[href*="goods_id="], [class*="recommend" i], [class*="comment" i]';
/** What its words say: the shop's sales and other goods stand below. */
const OTHERS = /本店已拼|全店已拼|进店逛逛|店铺推荐|精选推荐|猜你喜欢|相似商品|大家都在买|商品评价|商品详情/;
const WHOLE = lines('', FOREIGN);
const headOf = (part: Part) => oneLine(WHOLE(part)?.value ?? '').split(OTHERS)[0] ?? '';
export const said =
  (pattern: RegExp): Try =>
  (part) => {
    const value = pattern.exec(headOf(part))?.[1];
    return value === undefined ? undefined : { value, from: ':root' };
  };
const SUM = /^\d+(?:\.\d{1,2})?$/;
/**
 * The prices of the data in the unit in which the page shows the lowest, where it is shown in one of them alone: other
 * variants may cost more.
 */
export const confirmed: Try = (part) => {
  const stated = json('own.goods.minGroupPrice', SUM)(part);
  const top = Number(json('own.goods.maxGroupPrice', SUM)(part)?.value);
  const shown = headOf(part).match(/[¥￥]\s?\d+(?:\.\d{1,2})?/g) ?? [];
  const amounts = new Set(shown.map((sum) => Number(sum.replace(/[^\d.]/g, ''))));
  const fits = [Number(stated?.value), Number(stated?.value) / 100].filter((sum) => amounts.has(sum));
  const [low = 0] = fits;
  if (!stated || fits.length !== 1) return undefined;
  const high = (top / Number(stated.value)) * low;
  return { ...stated, value: high > low ? `¥${low}-¥${high.toFixed(2)}` : `¥${low}` };
};
