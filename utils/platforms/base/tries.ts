import * as dom from '../../lib/html';
import { oneLine } from '../../lib/text';
import { firstSeen, type Part, type Try, type TryAll } from './part';
import { allAt } from './path';
import { shownText } from './shown';

const MOST = 20_000;

/** The part's own elements that a selector names; `''` is the root itself. */
export function elementsIn(part: Part, selector: string): Element[] {
  const { root } = part;
  if (!root) return [];
  const found = selector === '' ? [root] : Array.from(dom.queryAll(root, selector));
  return hasOthers(part, root, found) ? found.filter((each) => !isForeign(each, root, part.foreign)) : found;
}

/** Whether anything in the root may belong to other subjects; not asked where nothing was found. */
function hasOthers({ foreign }: Part, root: Element, found: ArrayLike<Element>): boolean {
  return foreign !== undefined && found.length > 0 && dom.queryAll(root, foreign).length > 0;
}

function isForeign(element: Element, root: Element, foreign = ''): boolean {
  const other = element === root ? null : dom.closest(element, foreign);
  return other !== null && other !== root && dom.contains(root, other);
}

/** What a pattern takes of a text: its first group, or the whole match; undefined where it does not match. */
export function taken(text: string, pattern: RegExp | undefined): string | undefined {
  if (!pattern) return text === '' ? undefined : text;
  const match = pattern.exec(text);
  return match ? (match[1] ?? match[0]) : undefined;
}

/** The first that yields: most tries need no other. */
function firstOf(part: Part, selector: string, from: string, read: (element: Element) => string | undefined) {
  const { root, foreign } = part;
  if (!root) return undefined;
  const found = selector === '' ? [root] : dom.queryAll(root, selector);
  const others = hasOthers(part, root, found);
  for (let i = 0; i < found.length; i++) {
    const element = found[i] as Element;
    const value = others && isForeign(element, root, foreign) ? undefined : read(element)?.trim();
    if (value) return { value: value.slice(0, MOST), from };
  }
  return undefined;
}

/** The text shown at a selector, in one line; with a pattern its first group. Hidden elements do not count. */
/* @__NO_SIDE_EFFECTS__ */
export function text(selector: string, pattern?: RegExp): Try {
  return (part) =>
    firstOf(part, selector, selector || ':root', (element) => taken(oneLine(shownText(element)), pattern));
}

/** The same with its line breaks: for the words of a post. `without` as for `shownText`. */
/* @__NO_SIDE_EFFECTS__ */
export function lines(selector: string, without = ''): Try {
  return (part) => firstOf(part, selector, selector || ':root', (element) => shownText(element, without));
}

/** An attribute at a selector; with a pattern its first group. Of hidden elements only if `evenHidden`. */
/* @__NO_SIDE_EFFECTS__ */
export function attr(selector: string, name: string, pattern?: RegExp, evenHidden = false): Try {
  return (part) =>
    firstOf(part, selector, `${selector}@${name}`, (element) => {
      const value = dom.attribute(element, name);
      if (value === null || (!evenHidden && dom.isHidden(element))) return undefined;
      return taken(oneLine(value), pattern);
    });
}

/** What a screen reader would say of an element: most sites print their exact counts there. */
/* @__NO_SIDE_EFFECTS__ */
export function label(selector: string, pattern?: RegExp): Try {
  return attr(selector, 'aria-label', pattern);
}

/** An address in an attribute, made absolute; http(s) only. */
/* @__NO_SIDE_EFFECTS__ */
export function link(selector: string, pattern?: RegExp, name = 'href'): Try {
  const find = attr(selector, name, pattern, true);
  return (part) => {
    const seen = find(part);
    const url = seen && absolute(seen.value, part.look.url);
    return seen && url ? { ...seen, value: url } : undefined;
  };
}

/**
 * A text or number in the part's own JSON, by path; with a pattern its first group. `*` stands for the first item that
 * has the rest and matches. Null, lists and objects are nothing.
 */
/* @__NO_SIDE_EFFECTS__ */
export function json(path: string, pattern?: RegExp): Try {
  return (part) => {
    for (const { place, value } of allAt(part.json, path)) {
      if (typeof value !== 'string' && typeof value !== 'number') continue;
      // A whole number beyond these is no longer the one that was written: an id would be another's.
      if (Number.isInteger(value) && !Number.isSafeInteger(value)) continue;
      const found = taken(String(value), pattern)?.trim();
      if (!found) continue;
      part.used.add(place);
      return { value: found.slice(0, MOST), from: `$.${path}` };
    }
    return undefined;
  };
}

/** A piece of the part's address, for what only the address says. */
/* @__NO_SIDE_EFFECTS__ */
export function inAddress(pattern: RegExp): Try {
  return ({ look }) => {
    const value = taken(look.url, pattern);
    return value ? { value: safelyDecoded(value), from: 'address' } : undefined;
  };
}

/** A parameter of the part's address, the first of these names that says something. */
/* @__NO_SIDE_EFFECTS__ */
export function parameter(...names: readonly string[]): Try {
  return ({ look }) => {
    const value = paramOf(new URL(look.url), names);
    return value === '' ? undefined : { value, from: 'address' };
  };
}

/** The first of these parameters that says something; '' where none does, or in an encoding that is not UTF-8. */
export function paramOf({ searchParams }: URL, names: readonly string[]): string {
  const found =
    names.map((name) => oneLine(searchParams.get(name) ?? '')).find((value) => value !== '') ?? '';
  return found.includes('\ufffd') ? '' : found;
}

/** The first of several tries as one: for an id that is written in several ways, none of them a second one. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf(...tries: Try[]): Try {
  return (part) => firstSeen(tries, part);
}

/** What another try found, changed; '' drops it. */
/* @__NO_SIDE_EFFECTS__ */
export function changed(find: Try, change: (value: string) => string): Try {
  return (part) => {
    const seen = find(part);
    const value = seen && change(seen.value);
    return seen && value ? { ...seen, value } : undefined;
  };
}

/** A fixed answer where an element is there and shown. */
/* @__NO_SIDE_EFFECTS__ */
export function when(selector: string, value: string): Try {
  return (part) =>
    firstOf(part, selector, selector, (element) => (dom.isHidden(element) ? undefined : value));
}

/** An answer that holds for every subject of its kind: a video site's posts are videos. */
/* @__NO_SIDE_EFFECTS__ */
export function always(value: string): Try {
  return () => ({ value, from: 'site' });
}

/** All texts at a selector. */
/* @__NO_SIDE_EFFECTS__ */
export function allTexts(selector: string): TryAll {
  return (part) => elementsIn(part, selector).map((element) => oneLine(shownText(element)));
}

/** An http(s) address made absolute; null for anything else. */
export function absolute(address: string, base: string): string | null {
  const href = dom.attempt(() => new URL(address, base).href, '');
  return /^https?:/.test(href) ? href : null;
}

function safelyDecoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
