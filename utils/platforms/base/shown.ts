import { APART, isDisguised, joint } from '../../lib/disguise';
import * as dom from '../../lib/html';

/** What begins and ends a line. */
export const BLOCKS = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'address article aside blockquote br dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header li main ol p pre section table tr ul'.split(
    ' ',
  ),
);
/** Digits of which not even one is a number: no pattern may take some of them for it. */
const MIXED = /(?<![\d.,\ufffd])[\d.,\ufffd]*\ufffd{2}[\d.,\ufffd]*/g;
/** Elements whose text is for machines. */
export const NO_TEXT = new Set('script style noscript template svg iframe object'.split(' '));

/**
 * The text that an element shows: without hidden parts, `<br>` and blocks as line breaks, emoji pictures as their
 * `alt`. Spaces collapsed, no empty lines. `without` names elements that are left out: icons drawn as letters.
 */
export function shownText(element: Element, without = ''): string {
  const text = textIn(element, dom.tagOf(element), without).replace(MIXED, APART);
  // Most texts are a word or a number: nothing in them is to be collapsed.
  return /\s/.test(text)
    ? text
        .replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ')
        .replace(/ ?\n[ \n]*/g, '\n')
        .trim()
    : text;
}

function textIn(element: Element, tag: string, without: string): string {
  if (NO_TEXT.has(tag) || dom.isHidden(element, tag)) return '';
  if (without !== '' && dom.matches(element, without)) return '';
  const edge = BLOCKS.has(tag) ? '\n' : '';
  let text = edge;
  // Only the last piece is asked how it ends: what came before it would be put together anew for each.
  let last = '';
  if (tag === 'img') text += dom.attribute(element, 'alt') ?? '';
  for (let node = dom.childOf(element, tag); node; ) {
    const kind = dom.kindOf(node);
    const inner = kind === 1 ? dom.tagOf(node as Element) : '';
    text += joint(last, node);
    const piece = kind === 3 ? seen(node as Text) : kind === 1 ? textIn(node as Element, inner, without) : '';
    text += piece;
    last = piece || last;
    node = dom.after(node, inner);
  }
  return text + edge;
}

/** Digits that a style makes other than they are written are none; words may look as they like. */
export function seen(text: Text): string {
  const { data } = text;
  return /\d/.test(data) && isDisguised(text) ? '' : data;
}
