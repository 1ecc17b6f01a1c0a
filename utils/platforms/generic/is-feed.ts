import * as dom from '../../lib/html';

/** Whether the document is a feed (RSS, Atom, JSON Feed) and no page: then a script of its own reads what it lists. */
export function isFeed(document: Document): boolean {
  const type = document.contentType;
  if (/xml/.test(type))
    return dom.queryAll(document, 'rss > channel, RDF > channel, feed > title').length > 0;
  const [pre] = Array.from(/json/.test(type) ? dom.queryAll(document, 'body > pre') : []);
  return pre !== undefined && dom.allText(pre).includes('//jsonfeed.org/version/');
}
