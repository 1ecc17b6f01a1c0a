/** The shops of a list. Unverified. */

import { decimal } from '../base/decimal';
import { count } from '../base/numbers';
import { each } from '../base/parts';
import { price } from '../base/prices';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, link, text } from '../base/tries';
import { clear } from './clear';
import { currency, shopUrl } from './shop';

export const listed: SubjectSpec = {
  kind: 'channel',
  parts: each('#shop-all-list li:has(.tit), .shop-list li:has(.tit)'),
  ids: [attr('.tit a[href*="/shop/"]', 'href', /\/shop\/(\w{4,32})(?:[?#]|$)/)],
  url: shopUrl,
  fields: {
    author: [text('.tit h4')],
    image: [link('.pic img', undefined, 'src')],
  },
  readings: {
    rating: decimal([clear('.star_score, .nebula_star .score', /^([0-5]\.\d{1,2})$/)]),
    reviews: count([clear('.review-num', /^(\d[\d.]*万?\+?)\s?条?(?:评价|评论|点评)$/)]),
    averageSpend: price([clear('.mean-price', /^人均\s?[:：]?\s?([¥￥]\s?\d+)$/)], { currency }),
  },
  placement: { ad: [text('.tit span, .tit i', /^广告$/)] },
};
