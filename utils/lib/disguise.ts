import * as dom from './html';

/** How texts may look other than they are written, and where they stand. */

/**
 * Whether nobody sees a text of an element as it is written: its style leaves no trace of it or turns its signs round, it
 * stands out of the page, or it is cut off by what is around it. Costs questions for style and place: for what matters, such
 * as digits. Nobody can tell in a document without a view. What only a picture of the page would tell (a colour like that
 * of a picture behind it, a mask) is taken for seen.
 */
export const isDisguised = dom.oncePerNode((text: Text): boolean => {
  const { parentElement: element } = text;
  if (element === null || !dom.isShown(text.ownerDocument)) return false;
  const display = displayOf(element);
  return display === '' || isOut(text, element, display === 'inline');
});

const CLEAR = /^rgba\(.*, 0(?:\.0\d*)?\)$/;
/** Clipped to nothing, or faint. */
const GONE = /inset\((?:[5-9]\d|100)%|circle\(0|opacity\(0(?:\.0\d*)?\)/;

/** How an element is laid out; '' where its texts look other than they are written. */
const displayOf = dom.oncePerNode((element: Element): string => {
  // Each value of a style is computed when it is asked for.
  const style = globalThis.getComputedStyle(element);
  const { webkitTextFillColor: color, backgroundColor: ground } = style;
  const isOther =
    ((CLEAR.test(color) || color === ground) && style.backgroundClip !== 'text') ||
    (style.direction === 'rtl' && style.unicodeBidi.endsWith('override')) ||
    style.contentVisibility === 'hidden' ||
    (dom.tagOf(element) === 'details' && !element.hasAttribute('open'));
  return isOther ? '' : style.display;
});

/** Further to the right nobody scrolls, CSS pixels. */
const FAR = 9_000;
/** A page that is wider than its window may begin so far left of it, CSS pixels. */
const SHIFTED = 500;

function isOut(text: Text, element: Element, inline: boolean): boolean {
  const box = boxOf(element);
  // A text alone in its line stands where its element does, which is asked sooner.
  const isAlone = inline && !text.previousSibling && !text.nextSibling;
  const { left, top, right, bottom } = isAlone ? box : boxOfText(text);
  if (right - left < 1 || bottom - top < 2) return true;
  const end = right + globalThis.scrollX;
  const isLeft = end <= 0 && (end < -SHIFTED || box.right + globalThis.scrollX <= 0);
  if ((isLeft || bottom + globalThis.scrollY <= 0 || left > FAR) && !isScrolled(element)) return true;
  const isIn = left < box.right && right > box.left && top < box.bottom && bottom > box.top;
  return (!isIn && cutsOff(element)) || isWithin(element, AROUND);
}

const boxOf = dom.oncePerNode((element: Element) =>
  dom.tagOf(element) === 'form' ? dom.boxOf(element) : element.getBoundingClientRect(),
);

const cutsOff = (element: Element): boolean =>
  /hidden|clip/.test(globalThis.getComputedStyle(element).overflow);

/** So many elements are asked whether they show what is in them. */
const AROUND = 3;

function isWithin(element: Element, around: number): boolean {
  if (showsNothing(element)) return true;
  const parent = around > 1 ? dom.parentNode(element) : null;
  return parent !== null && dom.kindOf(parent) === 1 && isWithin(parent as Element, around - 1);
}

const showsNothing = dom.oncePerNode((element: Element): boolean => {
  const { offsetWidth, offsetHeight } = element as HTMLElement;
  const style = globalThis.getComputedStyle(element);
  return (
    Number(style.opacity) < 0.1 ||
    GONE.test(style.clipPath + style.filter) ||
    (style.clip !== 'auto' && /absolute|fixed/.test(style.position)) ||
    ((offsetWidth < 2 || offsetHeight < 2) && cutsOff(element))
  );
});

/** What is in a pane that was scrolled can be scrolled back. */
const isScrolled = dom.oncePerNode((element: Element): boolean => {
  const parent = dom.parentNode(element);
  const { scrollLeft, scrollTop } = element;
  return (
    scrollLeft !== 0 ||
    scrollTop > 0 ||
    (parent && dom.kindOf(parent) === 1 && isScrolled(parent as Element)) === true
  );
});

let range: Range | undefined;

/** Where a text stands in the window. */
export const boxOfText = dom.oncePerNode((text: Node): DOMRect => {
  range ??= new Range();
  range.selectNodeContents(text);
  return range.getBoundingClientRect();
});

/** Whether a node begins with digits that stand left of digits that are written right before it: together they are no number. */
export function isTurned(node: Node): boolean {
  let [after, before] = [node, node.previousSibling];
  if (before === null) return false;
  while (after.firstChild) after = after.firstChild;
  if (!/^\d/.test(after.nodeValue ?? '')) return false;
  while (before.lastChild) before = before.lastChild;
  if (!/\d$/.test(before.nodeValue ?? '')) return false;
  const [a, b] = [boxOfText(after), boxOfText(before)];
  return b.width > 0 && a.right <= b.left + 1 && Math.abs(a.top - b.top) < b.height / 2;
}
