import { asked } from './asked';
import { closest, own, parentNode } from './own';
import { kindOf, tagOf } from './walk';

/** Asked of documents too, which can hide theirs. */
const nodeType = own<Node, number>('Node', 'nodeType');
const documentQuery = own<Document, NodeListOf<Element>, string>('Document', 'querySelectorAll');
const elementQuery = own<Element, NodeListOf<Element>, string>('Element', 'querySelectorAll');
const fragmentQuery = own<DocumentFragment, NodeListOf<Element>, string>(
  'DocumentFragment',
  'querySelectorAll',
);

/** `querySelectorAll` of a document, an element or a fragment (a shadow root is one). */
export function queryAll(root: Document | Element | DocumentFragment, selector: string): ArrayLike<Element> {
  const known = asked();
  if (known === null) return query(root, selector);
  let inRoot = known.found.get(root);
  if (!inRoot) {
    inRoot = new Map();
    known.found.set(root, inRoot);
  }
  let found = inRoot.get(selector);
  if (!found) {
    found = query(root, selector);
    inRoot.set(selector, found);
  }
  return found;
}

/**
 * The same in a whole document. Of an element: what is at and under it, and the outermost around it, so that a piece
 * that was added to a page can be asked for alone.
 */
export function queryAround(root: Document | Element, selector: string): Element[] {
  const found = Array.from(queryAll(root, selector));
  const around = nodeType(root) === 1 ? outermost(root as Element, selector) : null;
  return around ? [around, ...found] : found;
}

function outermost(element: Element, selector: string): Element | null {
  const found = closest(element, selector);
  const parent = found && parentNode(found);
  return (parent && kindOf(parent) === 1 && outermost(parent as Element, selector)) || found;
}

function query(root: Document | Element | DocumentFragment, selector: string): ArrayLike<Element> {
  // Most roots are the elements of subjects: the plain way costs a third.
  if ((root as Element).nodeType === 1 && tagOf(root as Element) !== 'form')
    return root.querySelectorAll(selector);
  const type = nodeType(root);
  if (type === 9) return documentQuery(root as Document, selector);
  return type === 11
    ? fragmentQuery(root as DocumentFragment, selector)
    : elementQuery(root as Element, selector);
}
