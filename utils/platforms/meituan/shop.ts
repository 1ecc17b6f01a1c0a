/** A shop: its head, unverified, and the state of the page. */

import { decimal } from '../base/decimal';
import { first, idAt, state, withStates } from '../base/parts';
import { price } from '../base/prices';
import type { SubjectSpec } from '../base/subject-spec';
import { always, json, text } from '../base/tries';
import { servedId } from '../base/whose';

export const shopUrl = (id: string) => `https://www.meituan.com/meishi/${id}/`;
export const currency = [always('CNY')];
/** Nought stands for no rating yet and for no sum known. */
export const SCORE = /^[1-5](?:\.\d)?$/;
export const SPEND = /^[1-9]\d{0,4}$/;
const info = state('_appState', 'detailInfo');

export const shop: SubjectSpec = {
  kind: 'channel',
  parts: withStates(first('.details .d-left, .d-left'), { own: { find: info, owns: idAt('poiId') } }),
  ids: [],
  whose: [servedId(info, 'poiId')],
  url: shopUrl,
  fields: {
    // Its badges stand in the name that is shown.
    author: [json('own.name'), text('.name')],
    region: [json('own.address')],
  },
  readings: {
    rating: decimal([text('.score', /^([1-5](?:\.\d)?)分/), json('own.avgScore', SCORE)]),
    averageSpend: price([text('.score', /人均\s?([¥￥]\s?\d+)/), json('own.avgPrice', SPEND)], { currency }),
  },
};
