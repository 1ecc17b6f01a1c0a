/** The apps of a search or a chart: each link to one, with what the page states of it. Unverified. */

import * as dom from '../../lib/html';
import { decimal } from '../base/decimal';
import { count } from '../base/numbers';
import type { Look } from '../base/part';
import { at, objectsWith } from '../base/path';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, json, text } from '../base/tries';
import { appUrl, page } from './store';

const NUMBER = /\/app\/(?:[^/]+\/)?id(\d+)/;
const country = ({ address }: Look) => /^https:\/\/[^/]+\/([a-z]{2})\//.exec(address.url)?.[1] ?? 'us';

export const listed: SubjectSpec = {
  kind: 'product',
  parts: (look) => {
    const stated = new Map(objectsWith(page(look), 'adamId').map((app) => [String(at(app, 'adamId')), app]));
    return Array.from(dom.queryAll(look.document, 'main a[href*="/app/"]')).map((root) => {
      const [, number = ''] = NUMBER.exec(dom.attribute(root, 'href') ?? '') ?? [];
      return { root, json: stated.get(number) ?? null };
    });
  },
  ids: [(part) => changed(attr('', 'href', NUMBER), (id) => `${country(part.look)}/${id}`)(part)],
  url: appUrl,
  fields: {
    title: [json('title'), text('h3')],
    author: [json('developerName')],
  },
  readings: {
    rating: decimal([json('rating', /^[1-5](?:\.\d{1,3})?$/)]),
    reviews: count([json('ratingCount', /^[1-9].*$/)]),
  },
};
