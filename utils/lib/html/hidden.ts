import { asked } from './asked';
import { closest, own, ownerOf } from './own';
import { tagOf } from './walk';

const visible = own<Element, boolean>('Element', 'checkVisibility');
const visibleWith = own<Element, boolean, CheckVisibilityOptions>('Element', 'checkVisibility');
const viewOf = own<Document, Window | null>('Document', 'defaultView');

/**
 * Whether a style hides an element whose ancestors are shown. The cheap question first: it also says no for
 * `display: contents`, which has no box of its own but shows its children.
 */
export function isHiddenByStyle(element: Element): boolean {
  if (visible(element)) return false;
  const owner = ownerOf(element);
  if (owner === null || viewOf(owner) === null) return false;
  return globalThis.getComputedStyle(element).display === 'none';
}

/** Asked for every element that is read: the answer for the document before is kept. */
let last: { document: Document | null; shown: boolean } = { document: null, shown: false };

/** Whether a document is shown in a window at all. */
export function isShown(document: Document | null): boolean {
  if (document === null) return false;
  if (last.document !== document) last = { document, shown: viewOf(document) !== null };
  return last.shown;
}

const ALL_OF_IT: CheckVisibilityOptions = { opacityProperty: true, visibilityProperty: true };

/**
 * Whether nobody can see an element: no box, invisible, or transparent, itself or through an ancestor. In a document
 * without a view (parsed, not shown) only the `hidden` attribute tells.
 */
export function isHidden(element: Element, tag = tagOf(element)): boolean {
  const known = asked();
  let hidden = known?.hidden.get(element);
  if (hidden === undefined) {
    hidden = cannotBeSeen(element, tag);
    known?.hidden.set(element, hidden);
  }
  return hidden;
}

function cannotBeSeen(element: Element, tag: string): boolean {
  const form = tag === 'form';
  if (!isShown(form ? ownerOf(element) : element.ownerDocument)) return closest(element, '[hidden]') !== null;
  if (form ? visibleWith(element, ALL_OF_IT) : element.checkVisibility(ALL_OF_IT)) return false;
  return visible(element) || globalThis.getComputedStyle(element).display !== 'contents';
}
