/** A shop: its head. Unverified. */

import * as dom from '../../lib/html';
import { decimal } from '../base/decimal';
import { count } from '../base/numbers';
import type { Try } from '../base/part';
import { either, first } from '../base/parts';
import { price } from '../base/prices';
import type { SubjectSpec } from '../base/subject-spec';
import { always, lines, text } from '../base/tries';
import { clear, clearAlone } from './clear';

export const shopUrl = (id: string) => `https://www.dianping.com/shop/${id}`;
export const currency = [always('CNY')];

/** Each shop is a page of its own; its head has no link to itself, its reviews below it have one. */
const named: Try = ({ look }) => {
  const [all] = Array.from(dom.queryAll(look.document, 'a[href*="/review_all"]'));
  const [, value] = /\/shop\/(\w+)\//.exec((all && dom.attribute(all, 'href')) ?? '') ?? [];
  return value === undefined ? undefined : { value, from: 'a@href' };
};

export const shop: SubjectSpec = {
  kind: 'channel',
  parts: either(
    first('#basic-info'),
    first('.shopInfoPagelet'),
    first('body:has(.shop-name)'),
    first('body:has(.shopName):has(.reviews)'),
  ),
  foreign: '#comment, .reviews-items, [class*="recommend" i], .nearby, .shop-branchs',
  ids: [],
  whose: [named],
  url: shopUrl,
  fields: {
    author: [
      // A link to other branches stands in its name.
      (part) => {
        const seen = lines('h1.shop-name, .shop-name, .shopName, h2', 'a, .branch, i')(part);
        return seen && { ...seen, value: seen.value.replace(/\s+/g, ' ') };
      },
    ],
    region: [text('.breadcrumb a:nth-child(2)')],
  },
  readings: {
    rating: decimal([
      clear('.brief-info .mid-score, .star-wrapper .score, .star_score', /^([0-5]\.\d{1,2})$/),
      clearAlone('.scoreText', /^([0-5]\.\d{1,2})$/),
    ]),
    reviews: count([
      clear('#reviewCount, .itemNum-val', /^(\d[\d.]*万?\+?)\s?(?:条)?(?:评价|评论|点评)?$/),
      clearAlone('.reviews', /^(\d[\d.]*万?\+?)\s?条(?:评价|评论|点评)?$/),
    ]),
    averageSpend: price(
      [
        clear(
          '#avgPriceTitle, .shopInfoPagelet .price',
          /^(?:人均|消费)?\s?[:：]?\s?([¥￥]?\s?\d+)\s?元?(?:\/人)?$/,
        ),
        clearAlone(':has(> .reviews) > .price', /^([¥￥]\s?\d+)\s?\/人$/),
      ],
      {
        currency,
      },
    ),
  },
};
