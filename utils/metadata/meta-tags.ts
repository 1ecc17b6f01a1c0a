import * as dom from '../lib/html';
import { cutLine } from '../lib/text';
import type { Found } from '../model';

export interface MetaTags {
  /**
   * `property`, `name` or `itemprop` in lower case → content; the first of a name wins, several authors are joined by
   * `; `.
   */
  values: ReadonlyMap<string, { value: string; by: string }>;
  /** Open Graph and its kin (`og:`, `article:`, `product:`, `twitter:` …), for the capture. */
  openGraph: Record<string, string>;
}

const LIMIT = 400;
const LONGEST = 2_000;
const NAMED_BY = ['property', 'name', 'itemprop', 'http-equiv'] as const;
/** Tags that a page writes once for each of its authors. */
const EACH = /^(?:author|article:author|citation_author|dc\.creator|parsely-author)$/;
const KIN = /^(og|article|book|profile|video|music|product|twitter|fb|al|weibo|place|business|bytedance):/;

function namedBy(tag: Element): string | undefined {
  for (const kind of NAMED_BY) if (tag.hasAttribute(kind)) return kind;
  return undefined;
}

/** All `<meta>` of the page with a name and a content, bounded in number and length. */
export function metaTagsOf(document: Document): MetaTags {
  const values = new Map<string, { value: string; by: string }>();
  const openGraph: [string, string][] = [];
  const tags = dom.queryAll(document, 'meta[content]');
  for (let i = 0; i < Math.min(tags.length, LIMIT); i++) {
    const tag = tags[i];
    const by = tag && namedBy(tag);
    const name = by && tag.getAttribute(by)?.trim().toLowerCase().slice(0, 80);
    const before = name ? values.get(name) : undefined;
    if (!by || !name || (before && !EACH.test(name))) continue;
    const value = cutLine(tag.getAttribute('content') ?? '', LONGEST);
    if (value === '') continue;
    if (before) {
      if (!before.value.includes(value) && before.value.length < LONGEST) before.value += `; ${value}`;
      continue;
    }
    values.set(name, { value, by });
    if (KIN.test(name)) openGraph.push([name, value]);
  }
  return { values, openGraph: Object.fromEntries(openGraph) };
}

/** The first of the named tags (names apart by spaces) that has a value, with where it stood. */
export function metaValue(meta: MetaTags, names: string): Found<string> | undefined {
  for (const name of names.split(' ')) {
    const found = meta.values.get(name);
    if (found) return { value: found.value, from: `meta[${found.by}="${name}"]` };
  }
  return undefined;
}
