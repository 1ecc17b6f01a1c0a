/** Where ads stand: the page names its classes anew all the time, but every card prints one library id. */

import * as dom from '../../lib/html';
import { oneLine } from '../../lib/text';
import type { Json } from '../../model';
import type { Look } from '../base/part';
import { at, objectsWith } from '../base/path';
import { shownText } from '../base/shown';
import type { FindParts } from '../base/subject-spec';

/** "Library ID: 123…" in any language. */
export const LIBRARY_ID = /^[^\d:：]{4,40}[:：]\s*(\d{12,20})$/;
/** The words of an ad are its advertiser's: an id in them is none. */
const WORDS = '._7jyr, [style*="pre-wrap"], a';
const LONGEST = 12_000_000;
/** What a card never holds, but what lies around all cards does. */
const AROUND = 'input, h1, [role="search"], [role="combobox"], [aria-level="1"]';

interface Printed {
  element: Element;
  id: string;
}

function idsPrinted({ document }: Look): Printed[] {
  const found: Printed[] = [];
  for (const element of Array.from(dom.queryAll(document, 'span, div'))) {
    if (element.childElementCount > 2) continue;
    const [, id] = LIBRARY_ID.exec(oneLine(dom.allText(element).slice(0, 200))) ?? [];
    if (!id || dom.closest(element, WORDS) || shownText(element) === '') continue;
    // The element inside prints it again.
    if (found.at(-1)?.id !== id) found.push({ element, id });
  }
  return found;
}

/** The largest element around an id that holds no other one, and nothing of what surrounds the cards. */
function cardOf({ element }: Printed, others: readonly (Printed | undefined)[]): Element {
  let card = element;
  for (let up = dom.parentNode(card); up && dom.kindOf(up) === 1; up = dom.parentNode(card)) {
    const parent = up as Element;
    if (others.some((other) => other && dom.contains(parent, other.element))) break;
    if (/^(?:body|main)$/.test(dom.tagOf(parent)) || dom.queryAll(parent, AROUND).length > 0) break;
    card = parent;
  }
  return card;
}

/** What the page's own state says of ads, by their ids. */
function stated({ document }: Look): Map<string, Json> {
  const texts = Array.from(dom.queryAll(document, 'script[type="application/json"]'), dom.allText);
  const states = texts
    .filter((text) => text.includes('"ad_archive_id"') && text.length < LONGEST)
    .map((text) => dom.attempt(() => JSON.parse(text) as Json, null));
  const all = states.flatMap((json) => objectsWith(json, 'ad_archive_id'));
  // A list holds an ad once in full; later mentions are bare.
  return new Map(all.reverse().map((json) => [String(at(json, 'ad_archive_id')), json]));
}

/** Every card; its JSON is what the state says of the very id that it prints. */
/* @__NO_SIDE_EFFECTS__ */
export const cards =
  (wanted: (id: string, look: Look) => boolean = () => true): FindParts =>
  (look) => {
    const printed = idsPrinted(look);
    const states = stated(look);
    return printed.flatMap((one, i) =>
      wanted(one.id, look)
        ? [{ root: cardOf(one, [printed[i - 1], printed[i + 1]]), json: states.get(one.id) ?? null }]
        : [],
    );
  };
