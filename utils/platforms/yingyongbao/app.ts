/** An app: its card at the top, and the state of the page. Unverified. */

import type { Json } from '../../model';
import { decimal } from '../base/decimal';
import { embedded } from '../base/embedded';
import { count } from '../base/numbers';
import type { Look, Try } from '../base/part';
import { first, type Stated, withStates } from '../base/parts';
import { at, listAt } from '../base/path';
import type { SubjectSpec } from '../base/subject-spec';
import { json, text } from '../base/tries';

export const appUrl = (id: string) => `https://sj.qq.com/appdetail/${id}`;

const page = ({ document }: Look) => at(embedded(document, '', 'script#__NEXT_DATA__'), 'props.pageProps');
const apps = (look: Look): Json[] =>
  listAt(page(look), 'dynamicCardResponse.data.components').flatMap((card) => listAt(card, 'data.itemData'));
const named = (json: Json) => at(json, 'pkg_name');

/** Of all apps that the page lists, the address's own. */
const own: Stated = {
  find: (look) => apps(look).find((one) => named(one) === look.address.id) ?? null,
  owns: (json, { address }) => named(json) === address.id,
};
/** What the page was served for; without it the first app that it holds. */
const served: Try = (part) => {
  const asked = at(page(part.look), 'context.initialInfo.pageParams.detail_pkgname');
  const id = asked ?? apps(part.look).map(named).find(Boolean);
  return typeof id === 'string' ? { value: id, from: '$.pkg_name' } : undefined;
};

export const app: SubjectSpec = {
  kind: 'product',
  parts: withStates(first('main:has(h1), body:has(h1[class*="GameCard_name"]), body:has(.det-name-int)'), {
    own,
  }),
  foreign:
    'a[href*="/appdetail/"], [class*="YouMayAlsoLike"], [class*="SameDeveloper"], [class*="Recommend"]',
  ids: [],
  whose: [served],
  url: appUrl,
  fields: {
    title: [text('h1[class*="GameCard_name"], .det-name-int'), json('own.name')],
    author: [json('own.developer')],
    version: [json('own.version_name')],
  },
  readings: {
    rating: decimal([
      text('[class*="GameCard_starNumber"], .com-blue-star-num', /^([1-5](?:\.\d{1,2})?)\s?分?$/),
      json('own.average_rating', /^[1-5](?:\.\d{1,2})?$/),
    ]),
    downloads: count([text('[class*="GameCard_starDownloadNumber"], .det-ins-num')], {
      exact: [json('own.download_num', /^[1-9]\d*$/)],
    }),
  },
};
