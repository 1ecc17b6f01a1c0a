import * as dom from '../../lib/html';

const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header li main ol p pre section table tr ul'.split(
    ' ',
  ),
);
/** Elements whose text is for machines. */
export const NO_TEXT = new Set('script style noscript template svg iframe object'.split(' '));

/**
 * The text that an element shows: without hidden parts, `<br>` and blocks as line breaks, emoji pictures as their
 * `alt`. Spaces collapsed, no empty lines. `without` names elements that are left out: icons drawn as letters.
 */
export function shownText(element: Element, without = ''): string {
  const out: string[] = [];
  collect(element, out, without);
  return out
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

function collect(element: Element, out: string[], without: string): void {
  const tag = dom.tagOf(element);
  if (NO_TEXT.has(tag) || dom.isHidden(element, tag)) return;
  if (without !== '' && dom.matches(element, without)) return;
  if (tag === 'br') out.push('\n');
  else if (tag === 'img') out.push(dom.attribute(element, 'alt') ?? '');
  const edge = BLOCKS.has(tag) ? '\n' : '';
  out.push(edge);
  for (let node = dom.childOf(element, tag); node; ) {
    const kind = dom.kindOf(node);
    if (kind === 3) out.push(seen((node as Text).data, element));
    else if (kind === 1) collect(node as Element, out, without);
    node = dom.after(node, kind === 1 ? dom.tagOf(node as Element) : '');
  }
  out.push(edge);
}

/** Digits that a style makes other than they are written are none; words may look as they like. */
export function seen(text: string, element: Element): string {
  return /\d/.test(text) && dom.isDisguised(element) ? '' : text;
}

/** An element's children: texts as strings, elements as themselves, nothing else. */
export function* childrenOf(element: Element, tag = dom.tagOf(element)): Generator<string | Element> {
  let node = dom.childOf(element, tag);
  while (node) {
    const kind = dom.kindOf(node);
    if (kind === 3) yield seen((node as Text).data, element);
    else if (kind === 1) yield node as Element;
    node = dom.after(node, kind === 1 ? dom.tagOf(node as Element) : '');
  }
}
