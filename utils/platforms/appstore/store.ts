/** What an app's page was served with; the country of its store belongs to its id. */

import * as dom from '../../lib/html';
import { embedded } from '../base/embedded';
import { jsonLd } from '../base/head';
import type { Look, Try } from '../base/part';
import type { Stated } from '../base/parts';
import { at } from '../base/path';

export const appUrl = (id: string) => `https://apps.apple.com/${id.replace('/', '/app/id')}`;

export const page = ({ document }: Look) => {
  const served = embedded(document, '', 'script#serialized-server-data');
  return at(served, 'data.0.data') ?? at(served, '0.data') ?? null;
};
const number = ({ address }: Look) => address.id.replace(/^.*\//, '');

/** An app's number, as the address writes it: only another number says that it is another app. */
export const inStore =
  (find: Try): Try =>
  (part) => {
    const seen = find(part);
    return seen && { ...seen, value: part.look.address.id.replace(/\d+$/, seen.value) };
  };

/** The number that the page was served with: the app that it shows, until the application goes on to another. */
export const served: Try = ({ look }) => {
  const id = at(page(look), 'lockup.adamId');
  return id === undefined ? undefined : { value: String(id), from: '$.lockup.adamId' };
};

/** Its own state, and what was served in the same document for search engines. */
export const own: Stated = {
  find: (look) => ({ page: page(look), offer: jsonLd(/SoftwareApplication/).find(look) }),
  owns: (json, look) => {
    const id = at(json, 'page.lockup.adamId');
    return id === undefined ? isOfApp(look) : String(id) === number(look);
  },
};

/** Pages before 2025 had no such state: their head names the app. */
function isOfApp(look: Look): boolean {
  const [tag] = Array.from(dom.queryAll(look.document, 'meta[property="og:url"], link[rel="canonical"]'));
  const url = tag && (dom.attribute(tag, 'content') ?? dom.attribute(tag, 'href'));
  return new RegExp(`/id${number(look)}(?:$|[/?#])`).test(url ?? '');
}
