import * as dom from '../../lib/html';
import type { Json } from '../../model';

/** Longer states are left alone: parsing them would be felt. */
export const LONGEST = 12_000_000;
/** Before its value a mark may be asked for, but not this often. */
const MOST_MARKS = 9;

/** The texts of the scripts in a document, without those that only name a file. */
export function scriptTexts(document: Document): string[] {
  return Array.from(dom.queryAll(document, 'script'), (script) => dom.allText(script)).filter(Boolean);
}

/**
 * The JSON that a script holds right after a mark: `ytInitialData = {…}`, `<script id="__NEXT_DATA__">{…}` (mark '').
 * Null where there is none or it is no JSON. Never runs anything, never looks at page globals.
 */
export function embedded(document: Document, mark: string, selector = 'script'): Json {
  for (const script of Array.from(dom.queryAll(document, selector))) {
    const json = jsonBehind(dom.allText(script), mark);
    if (json !== null) return json;
  }
  return null;
}

/** The same of one text. A mark that is named without end must not have all of it read each time. */
export function jsonBehind(text: string, mark: string): Json {
  for (let from = text.indexOf(mark), left = MOST_MARKS; from >= 0 && left--; ) {
    const json = jsonAfter(text, from + mark.length);
    if (json !== null) return json;
    from = mark ? text.indexOf(mark, from + mark.length) : -1;
  }
  return null;
}

/** The object or list that begins within a few signs of a place in a script: after `=`, `(`, `:` or spaces. */
export function jsonAfter(text: string, from: number): Json {
  const [lead] = /^[\s=:(,"'\]\w]{0,40}?(?=[[{])/.exec(text.slice(from, from + 60)) ?? [];
  if (lead === undefined) return null;
  const start = from + lead.length;
  const end = endOf(text, start);
  if (end - start > LONGEST) return null;
  const found = text.slice(start, end);
  return parsed(found) ?? (found.includes('undefined') ? parsed(withoutUndefined(found)) : null);
}

const parsed = (text: string): Json => dom.attempt(() => JSON.parse(text) as Json, null);

/** Scripts may say `undefined` where JSON says null. What stands in strings are words and stays. */
function withoutUndefined(text: string): string {
  let out = '';
  for (let from = 0; from < text.length; ) {
    const quote = text.indexOf('"', from);
    const open = quote < 0 ? text.length : quote;
    const close = quote < 0 ? text.length : stringEnd(text, quote) + 1;
    out +=
      text.slice(from, open).replace(/([:[,]\s*)undefined(?=\s*[,}\]])/g, '$1null') + text.slice(open, close);
    from = close;
  }
  return out;
}

/** Where the bracket that opens at `start` closes, 0 where it never does; strings are skipped. */
function endOf(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (sign === 34 /* " */) i = stringEnd(text, i);
    else if (sign === 123 || sign === 91) depth++;
    else if ((sign === 125 || sign === 93) && --depth === 0) return i + 1;
  }
  return 0;
}

function stringEnd(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length && text.charCodeAt(i) !== 34) i += text.charCodeAt(i) === 92 ? 2 : 1;
  return i;
}
