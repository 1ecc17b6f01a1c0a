import * as dom from '../../lib/html';
import type { Json } from '../../model';
import { scriptTexts } from './embedded';
import type { Look } from './part';
import type { FindParts } from './subject-spec';

/** How a style in markup that is not shown hides an element: nothing computes it there. */
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/**
 * Finds parts in markup that a page's scripts were still to write into it (`FM.view({"html": …})`). It is parsed apart,
 * never shown, and nothing in it runs or loads.
 */
/* @__NO_SIDE_EFFECTS__ */
export function inMarkup(markup: (look: Look) => string, parts: FindParts): FindParts {
  return (look) => {
    const html = markup(look);
    if (html === '') return [];
    const document = new DOMParser().parseFromString(html, 'text/html');
    for (const element of Array.from(dom.queryAll(document, '[style]')))
      if (HIDING.test(dom.attribute(element, 'style') ?? '')) element.setAttribute('hidden', '');
    return parts({ ...look, document });
  };
}

/** The markup that waits in comments inside elements (`<code class="pagelet_html"><!-- … -->`) until scripts show it. */
/* @__NO_SIDE_EFFECTS__ */
export function commented(selector: string): (look: Look) => string {
  return ({ document }) =>
    Array.from(dom.queryAll(document, selector))
      .flatMap((element) => Array.from(dom.childNodesOf(element)))
      .map((node) => (dom.kindOf(node) === 8 ? (dom.allText(node) ?? '') : ''))
      .join('');
}

/**
 * Values that a page's scripts state one by one (`var ct = "1581517074";`), as JSON: the first match of each pattern,
 * its first group that holds something. Null where none matches.
 */
/* @__NO_SIDE_EFFECTS__ */
export function scriptValues(patterns: Readonly<Record<string, RegExp>>): (look: Look) => Json {
  return ({ document }) => {
    const texts = scriptTexts(document);
    const found = Object.entries(patterns).flatMap(([name, pattern]) => {
      const value = texts.map((text) => groupOf(pattern.exec(text))).find((found) => found);
      return value === undefined ? [] : [[name, value] as const];
    });
    return found.length > 0 ? Object.fromEntries(found) : null;
  };
}

function groupOf(match: RegExpExecArray | null): string | undefined {
  return match?.slice(1).find((group) => group);
}
