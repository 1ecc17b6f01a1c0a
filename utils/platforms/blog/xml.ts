/** RSS 2.0, RSS 1.0 and Atom as one shape. Names are local ones: `dc:creator` is `creator`. */

import * as dom from '../../lib/html';
import { oneLine } from '../../lib/text';
import type { Json } from '../../model';

/** Characters of an item's text that are kept. */
const TEXT = 5_000;

const inside = (parent: Node, ...names: string[]): Element[] => {
  const all = Array.from(dom.childNodesOf(parent)).filter((node) => dom.kindOf(node) === 1) as Element[];
  return names.flatMap((name) => all.filter((one) => one.localName === name));
};

const words = (element: Element | undefined): string => (element ? oneLine(dom.allText(element)) : '');

/** The first that holds something. */
const said = (parent: Node, ...names: string[]): string =>
  inside(parent, ...names)
    .map(words)
    .find((text) => text !== '') ?? '';

/** Markup that stands in a feed as text; nothing in it runs or loads. */
export function plain(markup: string): string {
  if (!/[<&]/.test(markup)) return markup.slice(0, TEXT);
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  for (const none of Array.from(dom.queryAll(body, 'script, style, [hidden]'))) none.remove();
  return oneLine(dom.allText(body)).slice(0, TEXT);
}

/** `<link>` of RSS holds its address, that of Atom states it. */
function linkOf(parent: Element, rel: string): string {
  const links = inside(parent, 'link');
  const held = rel === 'alternate' ? links.map(words).find((text) => /^https?:/i.test(text)) : undefined;
  const stated = links.find((one) => (dom.attribute(one, 'rel') ?? 'alternate') === rel);
  return held ?? (stated && dom.attribute(stated, 'href')) ?? '';
}

const MAIL = /^(?:\w{3}, ?)?\d{1,2} \w{3} \d{4} \d\d:\d\d(?::\d\d)? (?:[A-Z]{1,4}|[+-]\d{4})$/;

/** A stamp in the form of mail (Fri, 20 Nov 2026 08:00:00 +0000) as ISO; others as they are. */
function stamp(value: string): string {
  const time = MAIL.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? value : new Date(time).toISOString();
}

/** `mail@example.com (Ada Sample)`: the name alone; an address alone is nobody's name. */
function nameOf(author: string): string {
  const named = /^\S+@\S+ \((.+)\)$/.exec(author)?.[1] ?? author;
  return /^\S+@\S+$/.test(named) ? '' : named;
}

function itemOf(item: Element): Json {
  const [author] = inside(item, 'creator', 'author');
  const guid = said(item, 'guid', 'id');
  const link = linkOf(item, 'alternate') || (/^https?:/i.test(guid) ? guid : '');
  // `<comments>` of RSS is an address, that of the module `slash` a number.
  const comments = inside(item, 'comments', 'total').map(words);
  const [picture] = inside(item, 'thumbnail', 'enclosure').filter(
    (one) => one.localName === 'thumbnail' || /^image\//.test(dom.attribute(one, 'type') ?? ''),
  );
  return {
    link,
    title: plain(said(item, 'title')),
    author: nameOf(author ? said(author, 'name') || words(author) : ''),
    published: stamp(said(item, 'pubDate', 'published', 'issued', 'date')),
    text: plain(said(item, 'description', 'summary', 'encoded', 'content')),
    comments: comments.find((text) => /^\d+$/.test(text)) ?? '',
    image: (picture && dom.attribute(picture, 'url')) ?? '',
  };
}

/** In the document, or in what Chromium keeps behind its view of XML. */
export function xmlFeedIn(document: Document): Json {
  const [feed] = Array.from(dom.queryAll(document, 'rss > channel, RDF > channel, feed:has(> title)'));
  const around = feed && dom.parentNode(feed);
  if (!feed || !around) return null;
  // RSS 1.0 lists its items beside the channel.
  const items = [feed, around].flatMap((holder) => inside(holder, 'item', 'entry'));
  return {
    title: plain(said(feed, 'title')),
    link: linkOf(feed, 'alternate'),
    self: linkOf(feed, 'self'),
    bio: plain(said(feed, 'description', 'subtitle')),
    items: items.map(itemOf),
  };
}
