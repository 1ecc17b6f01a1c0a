/** A shop: its head as of 2018, and of later layouts, which are unverified. */

import * as dom from '../../lib/html';
import { decimal } from '../base/decimal';
import { count } from '../base/numbers';
import type { Try } from '../base/part';
import { either, first } from '../base/parts';
import { price } from '../base/prices';
import type { SubjectSpec } from '../base/subject-spec';
import { always, lines } from '../base/tries';
import { clear, clearAlone } from './clear';

export const shopUrl = (id: string) => `https://www.dianping.com/shop/${id}`;
export const currency = [always('CNY')];

const REVIEWS = /^(\d[\d.]*万?\+?)\s?(?:条)?(?:评价|评论|点评)?$/;
const SPEND = /^(?:人均|消费)?\s?[:：]?\s?([¥￥]?\s?\d+)\s?元?(?:\/人)?$/;

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
  },
  readings: {
    rating: decimal([
      clear('.brief-info .mid-score, .star-wrapper .score, .star_score', /^([0-5]\.\d{1,2})$/),
      clearAlone('.scoreText', /^([0-5]\.\d{1,2})$/),
    ]),
    reviews: count([
      clear('#reviewCount', REVIEWS),
      clear('.itemNum-val', REVIEWS),
      clearAlone('.reviews', /^(\d[\d.]*万?\+?)\s?条(?:评价|评论|点评)?$/),
    ]),
    averageSpend: price(
      [
        clear('#avgPriceTitle', SPEND),
        clear('.shopInfoPagelet .price', SPEND),
        clearAlone(':has(> .reviews) > .price', /^([¥￥]\s?\d+)\s?\/人$/),
      ],
      {
        currency,
      },
    ),
  },
};
