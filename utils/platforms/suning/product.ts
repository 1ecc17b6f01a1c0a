/** An item: each of its prices has its name before it. Unverified. */

import { count } from '../base/numbers';
import type { Try } from '../base/part';
import { first } from '../base/parts';
import { at } from '../base/path';
import { price } from '../base/prices';
import { seenBy, VIEWER } from '../base/seen-by';
import type { SubjectSpec } from '../base/subject-spec';
import { always, link, text } from '../base/tries';
import { scriptValues } from '../base/written';
import { bar } from './bar';

export const itemUrl = (id: string) => `https://product.suning.com/${id}.html`;
export const currency = [always('CNY')];

const AMOUNT =
  '\\s*[:：]?\\s*([¥￥]\\s*\\d[\\d,]*(?:\\.\\d{1,2})?(?:\\s*-\\s*[¥￥]?\\s*\\d[\\d,]*(?:\\.\\d{1,2})?)?)(?![\\d.,?？*x\\ufffd])';
const PRICES = '#mainPrice dl, #refPrice, #priceBox dl, dl:has(.mainprice), dl:has(.small-price)';
/** A price by its name; the shown text keeps the name of what is paid at last, since its terms differ. */
const named = (name: string): Try => text(PRICES, new RegExp(`^(?:${name})${AMOUNT}`));
const termed = (name: string): Try => text(PRICES, new RegExp(`^((?:${name})${AMOUNT.replace('(', '(?:')})`));

const stated = scriptValues({ shop: /"vendorCode"\s*:\s*"(\d{10})"/, item: /"partNumber"\s*:\s*"0*(\d+)"/ });
const served: Try = ({ look }) => {
  const [shop, item] = [at(stated(look), 'shop'), at(stated(look), 'item')];
  return shop && item ? { value: `${shop}/${item}`, from: '$.partNumber' } : undefined;
};

export const item: SubjectSpec = {
  kind: 'product',
  parts: seenBy({ ...bar, above: '#itemDisplayName' }, first('body:has(#itemDisplayName)')),
  foreign:
    '.ng-toolbar, [class*="recommend" i], [id*="recommend" i], [class*="similar" i], #comment_list, .rv-main',
  ids: [],
  whose: [served],
  url: itemUrl,
  fields: {
    title: [text('#itemDisplayName')],
    shop: [text('.header-shop-inline a, #shopName a, #curShopName')],
    image: [link('#bigImg img', undefined, 'src')],
    viewer: VIEWER,
  },
  readings: {
    price: price(
      [
        named('(?:易购|苏宁|促销|抢购|活动|秒杀|团购|特卖|拼团)价?|价\\s*格'),
        text('.mainprice:not(dl:has(dt) *)'),
      ],
      { currency },
    ),
    listPrice: price([named('参考价|市场价|原\\s*价|划线价|指导价')], { currency }),
    finalPrice: price([termed('到手价|券后价|补贴后|预估到手价?')], { currency }),
    memberPrice: price([named('(?:SUPER|Super)?\\s?会员价|SUPER价')], { currency }),
    deposit: price([named('定\\s*金')], { currency }),
    reviews: count([
      text(
        '#productCommTitle, .pj-count, a[href*="review.suning.com"], a[href="#comment"], [class*="comment" i] a',
        /^(?:累计评价|商品评价|评价)\s*\(?(\d[\d.]*万?\+?)\)?/,
      ),
    ]),
  },
};
