/** The shops of a list, as the page states them. Unverified. */

import { decimal } from '../base/decimal';
import { count } from '../base/numbers';
import { fromJson, state } from '../base/parts';
import { listAt } from '../base/path';
import { price } from '../base/prices';
import type { SubjectSpec } from '../base/subject-spec';
import { json } from '../base/tries';
import { currency, SCORE, SPEND, shopUrl } from './shop';

const lists = state('_appState', 'poiLists');

export const listed: SubjectSpec = {
  kind: 'channel',
  parts: fromJson((look) => listAt(lists(look), 'poiInfos')),
  ids: [json('poiId', /^\d+$/)],
  url: shopUrl,
  fields: {
    author: [json('title')],
    region: [json('address')],
    image: [json('frontImg', /^https?:.*/)],
  },
  readings: {
    rating: decimal([json('avgScore', SCORE)]),
    reviews: count([json('allCommentNum', /^[1-9]\d*$/)]),
    averageSpend: price([json('avgPrice', SPEND)], { currency }),
  },
  // What is paid for its place has an address that counts the clicks; elsewhere that is empty.
  placement: { ad: [json('adsClickUrl', /^(https?:\/\/.+)/)] },
};
