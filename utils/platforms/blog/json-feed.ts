/** JSON Feed, as browsers show it: in the page's one `<pre>`. */

import * as dom from '../../lib/html';
import { oneLine } from '../../lib/text';
import type { Json } from '../../model';
import { at, listAt } from '../base/path';
import { plain } from './xml';

const textAt = (json: Json | undefined, ...paths: string[]): string => {
  const found = paths
    .map((path) => at(json, path))
    .find((value) => typeof value === 'string' && value !== '');
  return oneLine(String(found ?? ''));
};

function itemOf(item: Json): Json {
  return {
    link: textAt(item, 'url', 'external_url'),
    title: textAt(item, 'title'),
    author: textAt(item, 'authors.0.name', 'author.name'),
    published: textAt(item, 'date_published'),
    text: plain(textAt(item, 'summary', 'content_text', 'content_html')),
    image: textAt(item, 'image', 'banner_image'),
  };
}

export function jsonFeedIn(document: Document): Json {
  const [pre] = Array.from(dom.queryAll(document, 'body > pre'));
  const written = pre ? dom.allText(pre) : '';
  if (!written.includes('//jsonfeed.org/version/')) return null;
  const feed = dom.attempt(() => JSON.parse(written) as Json, null);
  return (
    feed && {
      title: textAt(feed, 'title'),
      link: textAt(feed, 'home_page_url'),
      self: textAt(feed, 'feed_url'),
      bio: textAt(feed, 'description'),
      items: listAt(feed, 'items').map(itemOf),
    }
  );
}
