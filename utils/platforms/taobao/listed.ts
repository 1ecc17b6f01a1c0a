/** The items of a list: today's cards, older ones, those of Tmall and of a shop, and `g_page_config` of 2018. */

import { embedded } from '../base/embedded';
import { count } from '../base/numbers';
import type { Look, Try } from '../base/part';
import { each, either, fromJson } from '../base/parts';
import { at, listAt } from '../base/path';
import { price } from '../base/prices';
import { seenBy, VIEWER } from '../base/seen-by';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, json, link, paramOf, text } from '../base/tries';
import { bar } from './bar';
import { AT_LAST } from './prices';
import { currency, itemUrl } from './product';

export const absolute = (find: Try) => changed(find, (url) => (url.startsWith('//') ? `https:${url}` : url));

/** The list that the page was made from, if it is of the words in the address. */
export const auctions = ({ document, url }: Look) => {
  const data = at(embedded(document, 'g_page_config'), 'mods.itemlist.data');
  const asked = paramOf(new URL(url), ['q']);
  const query = at(data, 'query');
  return asked === '' || typeof query !== 'string' || query === asked ? listAt(data, 'auctions') : [];
};

/** What stands before the sign of the currency: 88VIP价 begins with a number that is no price. */
const NAMED = text('[class*="riceWrapper--"]', /^([^¥￥]*?[^\d.,\s¥￥][^¥￥]*?)\s*[¥￥]|^[^¥￥\d]+/);
/**
 * Whole and fraction stand in two elements, and what was sold straight behind them; before them may stand what the price
 * is for: that of everybody has no name, and what is paid at last has one of its own.
 */
const inTwo =
  (last: boolean): Try =>
  (part) => {
    const whole = text('[class*="priceInt--"]', /^\d[\d,]*$/)(part);
    const fraction = text('[class*="priceFloat--"]', /^\.?\d{0,2}$/)(part)?.value ?? '';
    const name = NAMED(part)?.value ?? '';
    if (!whole || !(last ? AT_LAST.test(name) : name === '')) return undefined;
    const value = whole.value + (fraction && `.${fraction.replace('.', '')}`);
    return { ...whole, value: last ? `${name} ¥${value}` : value };
  };

/** A shop's link in that of its item is no HTML: parsed, the card falls apart, and its first piece is empty. */
export const CARD =
  'a:is([class*="CardV2--"], [class*="doubleCardWrapper"]):has([class*="itle--"]), .m-itemlist .item[data-nid], .items > .item:has([data-nid]), #J_ItemList .product[data-id], dl.item[data-id]';
export const listed: SubjectSpec = {
  kind: 'product',
  parts: seenBy(bar, either(each(CARD), fromJson(auctions))),
  ids: [
    attr('', 'href', /[?&]id=(\d+)/),
    attr('', 'data-nid', /^\d+$/),
    attr('', 'data-id', /^\d+$/),
    attr('[data-nid]', 'data-nid', /^\d+$/),
    json('nid', /^\d+$/),
  ],
  channelIds: [json('user_id', /^\d+$/)],
  url: itemUrl,
  fields: {
    title: [
      text('[class*="Title--title"], [class^="title--"], .row-2 a, .title a, .productTitle a, .item-name'),
      json('raw_title'),
    ],
    author: [text('[class*="shopName--"], .shopname'), json('nick')],
    shop: [text('[class*="shopName--"], .shopname'), json('nick')],
    viewer: VIEWER,
    image: [link('img', undefined, 'src'), absolute(json('pic_url'))],
  },
  readings: {
    price: price([inTwo(false), text('.price strong, .productPrice em, .c-price'), json('view_price')], {
      currency,
    }),
    finalPrice: price([inTwo(true)], { currency }),
    sold: count([text('[class*="realSales--"], .deal-cnt, .sale-num'), json('view_sales')]),
    reviews: count([json('comment_count')]),
  },
  placement: { ad: [text('span', /^(?:广告|掌柜热卖)$/)] },
};
