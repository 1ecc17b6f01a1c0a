import * as dom from './html';

/** How texts may look other than they are written, and where they stand. */

/**
 * Whether nobody sees a text as it is written: its style leaves no trace of it or turns its signs round, it stands
 * outside of the page, or what is around it cuts it off. Asking costs styles and places: only for what matters, such
 * as digits. In a document without a view nobody can tell. What only a picture of the page would tell (a colour like
 * that of a picture behind it, a mask) is taken for seen.
 */
export const isDisguised = dom.oncePerNode((text: Text): boolean => {
  const { parentElement: element } = text;
  if (element === null || !dom.isShown(text.ownerDocument)) return false;
  const display = displayOf(element);
  return display === '' || isOut(text, element, display === 'inline');
});

const CLEAR = /^rgba.*, 0(?:\.0\d*)?\)$/;
/** Clipped to nothing, or faint. */
const GONE = /inset\((?:[5-9]\d|100)%|circle\(0|opacity\(0(?:\.0\d*)?\)/;

/** How an element is laid out; '' where its texts look other than they are written. */
const displayOf = dom.oncePerNode((element: Element): string => {
  // Each value of a style is computed when it is asked for.
  const style = globalThis.getComputedStyle(element);
  const { webkitTextFillColor: color, backgroundColor: ground } = style;
  const isOther =
    ((CLEAR.test(color) || color === ground) && style.backgroundClip !== 'text') ||
    (style.direction === 'rtl' && style.unicodeBidi.endsWith('override'));
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
  if (left > FAR || ((right <= 0 || bottom <= 0) && isPast(element, right, bottom, box.right))) return true;
  const isIn = left < box.right && right > box.left && top < box.bottom && bottom > box.top;
  return (!isIn && cutsOff(element)) || isWithin(element, AROUND);
}

function isPast(element: Element, right: number, bottom: number, edge: number): boolean {
  const [x, y] = scrolled(element);
  return bottom + y <= 0 || right + x < -SHIFTED || (right + x <= 0 && edge + x <= 0);
}

const boxOf = dom.oncePerNode(dom.boxOf);

const cutsOff = (element: Element): boolean =>
  /hidden|clip/.test(globalThis.getComputedStyle(element).overflow);

/** How many elements around are asked whether they cut off what is in them. */
const AROUND = 3;

function isWithin(element: Outside, around: number): boolean {
  return !!element && around > 0 && (showsNothing(element) || isWithin(outside(element), around - 1));
}

/** What an element stands in, a shadow tree's in its host; none for the outermost. */
type Outside = Element | null | undefined;

function outside(element: Element): Outside {
  const parent = dom.parentNode(element);
  return parent && dom.kindOf(parent) !== 1 ? (parent as Partial<ShadowRoot>).host : (parent as Outside);
}

const showsNothing = dom.oncePerNode((element: Element): boolean => {
  const style = globalThis.getComputedStyle(element);
  return (
    +style.opacity < 0.1 ||
    GONE.test(style.clipPath + style.filter) ||
    (style.clip !== 'auto' && /absolute|fixed/.test(style.position)) ||
    // In a line an element has no size of its own where all in it floats, and cuts nothing off.
    (style.display !== 'inline' && cutsOff(element) && isFlat(boxOf(element)))
  );
});

const isFlat = ({ width, height }: DOMRect): boolean => width < 2 || height < 2;

/** How far an element can be scrolled back, with the window and with any pane that it is in. */
const scrolled = dom.oncePerNode((element: Element): readonly [number, number] => {
  const outer = outside(element);
  const [x, y] = outer ? scrolled(outer) : [0, 0];
  return [x + scrollLeft(element), y + scrollTop(element)];
});

const scrollLeft = dom.own<Element, number>('Element', 'scrollLeft');
const scrollTop = dom.own<Element, number>('Element', 'scrollTop');

let range: Range | undefined;

/** Where a text stands in the window. */
export const boxOfText = dom.oncePerNode((text: Node): DOMRect => {
  range ??= new Range();
  range.selectNodeContents(text);
  return range.getBoundingClientRect();
});

/** Between digits that do not belong together: with it they are no number. Twice where not even one of them is. */
export const APART = '\ufffd';

/**
 * What belongs between a node and the text `before` it, the last that was shown, where both are digits there: '' where
 * they are one number, a point before cents that are raised ($5⁶⁹; the written point may be hidden), else `APART`: they
 * stand in other lines or with room between them, or the small ones are a note; twice where they stand in another order
 * than they are written, or one over the other.
 */
export function joint(before: string, node: Node): string {
  // Most texts end otherwise; a long one is not looked through for that.
  if (!/\d/.test(before.slice(-1))) return '';
  // A form may have something else for it, but then it has something.
  const first = node.previousSibling && shownIn(node, false);
  const [digits = ''] = /^\d+/.exec(first?.data ?? '') ?? [];
  const last = digits && shownFrom(dom.previousSibling(node), true);
  if (!first || !last || !/\d$/.test(last.data)) return '';
  const [a, b] = [boxOfText(first), boxOfText(last)];
  if (a.width === 0 || b.width === 0) return '';
  const middle = (a.top + a.bottom) / 2;
  if (middle < b.top || middle > b.bottom || a.left > b.right + b.height / 2) return APART;
  if (a.left < b.left + 1) return APART + APART;
  const areRaised = a.bottom < b.bottom - b.height * 0.15;
  if (!areRaised && a.height > b.height * 0.8) return '';
  return areRaised && digits.length === 2 ? (/\.\d{3}$/.test(last.data) ? ',' : '.') : APART;
}

/** The first or last text that a node shows: a hidden point may stand on either side of where whole and cents meet. */
function shownIn(node: Node, last: boolean): Text | null {
  const kind = dom.kindOf(node);
  if (kind === 3) return isDisguised(node as Text) ? null : (node as Text);
  if (kind !== 1 || dom.isHidden(node as Element)) return null;
  return shownFrom((last ? dom.lastChild : dom.firstChild)(node), last);
}

function shownFrom(from: Node | null, last: boolean): Text | null {
  for (let node = from; node; node = (last ? dom.previousSibling : dom.nextSibling)(node)) {
    const found = shownIn(node, last);
    if (found) return found;
  }
  return null;
}
