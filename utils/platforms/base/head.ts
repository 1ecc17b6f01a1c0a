import * as dom from '../../lib/html';
import type { Json } from '../../model';
import type { Look } from './part';
import type { Stated } from './parts';

/** Where a head names the page that it was served with. */
const ADDRESSES = ['og:url', 'canonical', 'al:android:url', 'al:ios:url', 'twitter:url'];

/** The `<meta>` tags of a document by name or property, the first of each, and its canonical link. */
function headOf({ document }: Look): Json {
  const found = new Map<string, string>();
  for (const tag of Array.from(dom.queryAll(document, 'meta[content], link[rel="canonical"]'))) {
    const name = dom.attribute(tag, 'property') ?? dom.attribute(tag, 'name') ?? dom.attribute(tag, 'rel');
    const value = dom.attribute(tag, 'content') ?? dom.attribute(tag, 'href');
    if (name && value && !found.has(name)) found.set(name, value);
  }
  return Object.fromEntries(found);
}

/**
 * Whether the head was served with this very page: a single-page application leaves the first page's head behind, with
 * its JSON-LD. Told by an address in it that has all pieces of the address's id (`cafe/12`).
 */
function headIsOwn(look: Look): boolean {
  const stated = headOf(look) as Record<string, Json>;
  const own = look.address.id.toLowerCase().split('/');
  return ADDRESSES.some((name) => {
    const pieces = String(stated[name] ?? '')
      .toLowerCase()
      .split(/[/?#&=]/);
    return own.every((piece) => piece !== '' && pieces.includes(piece));
  });
}

/** The head as a state of the page. */
export const head: Stated = { find: headOf, owns: (_json, look) => headIsOwn(look) };

/** Looks into scripts of JSON-LD for the first that `find` accepts; believed only with the page's own head. */
/* @__NO_SIDE_EFFECTS__ */
export function jsonLd(type: RegExp): Stated {
  return {
    find: ({ document }) => {
      for (const script of Array.from(dom.queryAll(document, 'script[type="application/ld+json"]'))) {
        const things = dom.attempt(() => [JSON.parse(dom.allText(script)) as Json].flat(), []);
        for (const thing of things as Json[])
          if (typeof thing === 'object' && thing !== null && type.test(String(Object(thing)['@type'] ?? '')))
            return thing;
      }
      return null;
    },
    owns: (_json, look) => headIsOwn(look),
  };
}
