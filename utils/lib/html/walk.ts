import { attribute, own } from './own';

/*
 * The walk asks every node of a page, and the getters of own.ts cost ten times a plain property. Only a form (and the
 * document) has its properties replaced by what stands in it, so that all else may be asked directly: in the
 * isolated world a page's scripts reach none of it.
 */

export const firstChild = own<Node, Node | null>('Node', 'firstChild');
export const lastChild = own<Node, Node | null>('Node', 'lastChild');
export const nextSibling = own<Node, Node | null>('Node', 'nextSibling');
export const previousSibling = own<Node, Node | null>('Node', 'previousSibling');
const attributeNames = own<Element, string[]>('Element', 'getAttributeNames');

/** 3 for text, 1 for an element (also for a form that hides its `nodeType`), else what it is. */
export function kindOf(node: Node): number {
  const type: unknown = node.nodeType;
  return typeof type === 'number' ? type : 1;
}

/** An element's tag in lower case. A form that hides even that is known by its hiding it. */
export function tagOf(element: Element): string {
  const tag: unknown = element.localName;
  return typeof tag === 'string' ? tag : 'form';
}

/** What an element shows: its open shadow tree where it has one, else itself. */
export const shownRoot = (element: Element, tag: string): Node =>
  tag === 'form' ? element : (element.shadowRoot ?? element);

/** The first child of a node with that tag. */
export const childOf = (node: Node, tag: string): Node | null =>
  tag === 'form' ? firstChild(node) : node.firstChild;

/** The next sibling of a node with that tag ('' for text). */
export const after = (node: Node, tag: string): Node | null =>
  tag === 'form' ? nextSibling(node) : node.nextSibling;

/** An attribute of an element with that tag. */
export const attributeOf = (element: Element, tag: string, name: string): string | null =>
  tag === 'form' ? attribute(element, name) : element.getAttribute(name);

const NONE: readonly string[] = [];

/** The names of the attributes that an element with that tag has: half of all elements have none. */
export const namesOf = (element: Element, tag: string): readonly string[] =>
  tag === 'form' ? attributeNames(element) : element.hasAttributes() ? element.getAttributeNames() : NONE;
