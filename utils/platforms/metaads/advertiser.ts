/** Whose ads a page lists, as the ads themselves name it: the page's own heading is the library's. Unverified. */

import * as dom from '../../lib/html';
import { oneLine } from '../../lib/text';
import type { Json } from '../../model';
import { count } from '../base/numbers';
import type { Look } from '../base/part';
import { fromJson } from '../base/parts';
import { at } from '../base/path';
import { shownText } from '../base/shown';
import type { SubjectSpec } from '../base/subject-spec';
import { json } from '../base/tries';
import { cards } from './cards';
import { PAGE } from './head';

/** "~1,200 results" is about so many, and proves no range. */
const RESULTS =
  /^(\d[\d,.]*) (?:results?|ads)$|^(?:共 ?)?(\d[\d,.]*) ?(?:条|個|个|則)(?:结果|結果|广告|廣告)$/;

function advertiserOf(look: Look): Json[] {
  const found = cards()(look);
  const stated = found.find(({ json: ad }) => at(ad, 'page_id') !== undefined)?.json;
  const links = found.flatMap(({ root }) => (root ? Array.from(dom.queryAll(root, PAGE)).slice(0, 1) : []));
  const names = new Set(links.map((link) => oneLine(shownText(link))));
  const name = at(stated, 'page_name') ?? (names.size === 1 ? [...names][0] : null);
  const headings = Array.from(dom.queryAll(look.document, '[role="heading"], h1, h2, h3'), (heading) =>
    RESULTS.exec(oneLine(shownText(heading))),
  );
  const results = headings.find((match) => match !== null);
  const page = at(stated, 'page_id') ?? null;
  return found.length > 0
    ? [{ name: name ?? null, page, results: results?.[1] ?? results?.[2] ?? null }]
    : [];
}

export const advertiser = (): SubjectSpec => ({
  kind: 'channel',
  parts: fromJson(advertiserOf),
  ids: [],
  whose: [json('page')],
  url: (id) => `https://www.facebook.com/ads/library/?view_all_page_id=${id}`,
  fields: { author: [json('name')] },
  readings: { ads: count([json('results')]) },
});
