/** Posts and accounts as the page's scripts hold them: deep inside, so they are found by the name of their key. */

import * as dom from '../../lib/html';
import { oneLine } from '../../lib/text';
import { embeddedInCalls } from '../base/embedded-in-calls';
import type { Stated } from '../base/parts';
import { at, listAt } from '../base/path';
import { shownText } from '../base/shown';

export const CARD = '[data-pressable-container]';
/** Example Café (@examplecafe) on Threads, in the head that a page is served with. */
export const NAMED = {
  author: ['head.og:title', /^(.{1,100}?) \(@[\w.]+\) (?:on|•) Threads/],
  handle: ['head.og:title', /\((@[\w.]+)\) (?:on|•) Threads/],
} as const;
/** 12.3K views, 4 萬次瀏覽 */
const VIEWS =
  /^\d[\d.,]*\s?(?:[KMB万萬億]|mil|Mio\.)?\s?(?:views?|次瀏覽|次浏览|Aufrufe|vues|visualizaciones|visualizações)$/i;

/**
 * How often a thread was seen, as its page says above it (readers of rendered pages, GitHub, 2025): of the first post, so
 * that nothing is said of a reply that was opened.
 */
export const seen: Stated = {
  find: ({ document, address: { id } }) => {
    const [first] = Array.from(dom.queryAll(document, CARD)).filter((card) => !dom.isHidden(card));
    if (!first || dom.queryAll(first, `a[href*="/post/${id}"]:has(time)`).length === 0) return null;
    const outside = Array.from(dom.queryAll(document, 'a, span')).filter((each) => !dom.closest(each, CARD));
    const found = new Set(outside.map((each) => oneLine(shownText(each))).filter((text) => VIEWS.test(text)));
    return found.size === 1 ? { views: [...found][0] ?? null } : null;
  },
  owns: () => true,
};

/** The post of the address among all threads of the page. */
export const thread: Stated = {
  find: ({ document, address: { id } }) => {
    const posts = embeddedInCalls(document, '"thread_items":')
      .flatMap((items) => listAt(items, ''))
      .map((each) => at(each, 'post') ?? null);
    return posts.find((each) => at(each, 'code') === id) ?? null;
  },
  owns: (json, { address }) => at(json, 'code') === address.id,
};

/** The account of the address: of all users that are named, the one whose followers are counted. */
export const account: Stated = {
  find: ({ document, address: { id } }) =>
    embeddedInCalls(document, '"user":').find(
      (each) =>
        String(at(each, 'username') ?? '').toLowerCase() === id && at(each, 'follower_count') !== undefined,
    ) ?? null,
  owns: (json, { address }) => String(at(json, 'username') ?? '').toLowerCase() === address.id,
};
