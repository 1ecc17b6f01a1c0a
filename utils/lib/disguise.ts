import * as dom from './html';

/** How texts may look other than they are written, and where they stand. */

/**
 * Whether a style makes a text of an element unlike what is written: without size, without colour, or with its signs turned
 * round, or out of the page. Costs a question for the style: for what matters, such as digits. Nobody can tell in a document
 * without a view.
 */
export function isDisguised(text: Node, element: Element): boolean {
  return dom.isShown(dom.ownerOf(element)) && (looksOther(element) || isAside(text, element));
}

const looksOther = dom.oncePerNode((element: Element) => {
  // Each value of a style is computed when it is asked for.
  const style = globalThis.getComputedStyle(element);
  return (
    style.fontSize === '0px' ||
    (style.direction === 'rtl' && style.unicodeBidi.endsWith('override')) ||
    (/^rgba\(.*, 0\)$/.test(style.color) && style.backgroundClip !== 'text')
  );
});

/**
 * Whether an element with a text lies left of all that a page can be scrolled to. What is above may only be scrolled away.
 * Where the text stands is asked for anyway; one that is in the page from its first sign on tells enough.
 */
function isAside(text: Node, element: Element): boolean {
  if (boxOfText(text).left > 0) return false;
  const box = dom.boxOf(element);
  return box.right + globalThis.scrollX <= 0 && box.width > 0;
}

let range: Range | undefined;

/** Where a text stands in the window. */
export const boxOfText = dom.oncePerNode((text: Node): DOMRect => {
  range ??= new Range();
  range.selectNodeContents(text);
  return range.getBoundingClientRect();
});
