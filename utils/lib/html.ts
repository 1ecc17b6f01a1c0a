/**
 * Reading the live DOM without trusting it. `<form name="body">` or `<input name="childNodes">` replaces the
 * property on the object itself, so every read goes through the prototype's own getter. Works across same-origin
 * frames: the getters check internal slots, not the realm.
 */

type Owner =
  | 'Node'
  | 'Element'
  | 'Document'
  | 'DocumentFragment'
  | 'CharacterData'
  | 'HTMLIFrameElement'
  | 'HTMLFrameElement'
  | 'HTMLSlotElement'
  | 'HTMLElement'
  | 'HTMLImageElement';

function member(owner: Owner, name: string, kind: 'get' | 'value'): unknown {
  const proto: object = (globalThis as unknown as Record<Owner, { prototype: object }>)[owner].prototype;
  return Object.getOwnPropertyDescriptor(proto, name)?.[kind];
}

/** A getter of a DOM prototype as a plain function; looked up at first use, so that Node can import this file. */
function reading<N extends Node, V>(owner: Owner, name: string): (node: N) => V {
  let get: ((this: N) => V) | undefined;
  return (node) => {
    get ??= member(owner, name, 'get') as (this: N) => V;
    return get.call(node);
  };
}

/** A method of a DOM prototype without arguments, as a plain function. */
function asking<N extends Node, V>(owner: Owner, name: string): (node: N) => V {
  let method: ((this: N) => V) | undefined;
  return (node) => {
    method ??= member(owner, name, 'value') as (this: N) => V;
    return method.call(node);
  };
}

/** A method of a DOM prototype with one argument. */
function calling<N extends Node, A, V>(owner: Owner, name: string): (node: N, argument: A) => V {
  let method: ((this: N, argument: A) => V) | undefined;
  return (node, argument) => {
    method ??= member(owner, name, 'value') as (this: N, argument: A) => V;
    return method.call(node, argument);
  };
}

export const nodeType = reading<Node, number>('Node', 'nodeType');
export const firstChild = reading<Node, Node | null>('Node', 'firstChild');
export const nextSibling = reading<Node, Node | null>('Node', 'nextSibling');
export const parentNode = reading<Node, Node | null>('Node', 'parentNode');
export const baseAddress = reading<Node, string>('Node', 'baseURI');
export const allText = reading<Node, string>('Node', 'textContent');
export const dataOf = reading<Node, string>('CharacterData', 'data');
export const tagOf = reading<Element, string>('Element', 'localName');
export const openShadow = reading<Element, ShadowRoot | null>('Element', 'shadowRoot');
export const attribute = calling<Element, string, string | null>('Element', 'getAttribute');
export const hasAttributes = asking<Element, boolean>('Element', 'hasAttributes');
export const hasAttribute = calling<Element, string, boolean>('Element', 'hasAttribute');
export const closest = calling<Element, string, Element | null>('Element', 'closest');
export const boxOf = asking<Element, DOMRect>('Element', 'getBoundingClientRect');
export const bodyOf = reading<Document, HTMLElement | null>('Document', 'body');
export const rootOf = reading<Document, HTMLElement | null>('Document', 'documentElement');
export const titleOf = reading<Document, string>('Document', 'title');
export const selectionOf = asking<Document, Selection | null>('Document', 'getSelection');
const iframeDocument = reading<HTMLIFrameElement, Document | null>('HTMLIFrameElement', 'contentDocument');
const oldFrameDocument = reading<HTMLFrameElement, Document | null>('HTMLFrameElement', 'contentDocument');
const visible = asking<Element, boolean>('Element', 'checkVisibility');
const viewOf = reading<Document, Window | null>('Document', 'defaultView');
const ownerOf = reading<Node, Document | null>('Node', 'ownerDocument');

/** The document in a frame or iframe; null where it is of another site, or not there yet. */
export function frameDocument(frame: Element): Document | null {
  return tagOf(frame) === 'frame'
    ? oldFrameDocument(frame as HTMLFrameElement)
    : iframeDocument(frame as HTMLIFrameElement);
}

/**
 * Whether a style hides an element whose ancestors are shown. The cheap question first: it also says no for
 * `display: contents`, which has no box of its own but shows its children.
 */
export function isHiddenByStyle(element: Element): boolean {
  const owner = ownerOf(element);
  if (owner === null || viewOf(owner) === null || visible(element)) return false;
  return globalThis.getComputedStyle(element).display === 'none';
}
export const slotted = asking<HTMLSlotElement, Node[]>('HTMLSlotElement', 'assignedNodes');

const documentQuery = calling<Document, string, NodeListOf<Element>>('Document', 'querySelectorAll');
const elementQuery = calling<Element, string, NodeListOf<Element>>('Element', 'querySelectorAll');
const fragmentQuery = calling<DocumentFragment, string, NodeListOf<Element>>(
  'DocumentFragment',
  'querySelectorAll',
);

/** `querySelectorAll` of a document, an element or a fragment (a shadow root is one). */
export function queryAll(root: Document | Element | DocumentFragment, selector: string): ArrayLike<Element> {
  const type = nodeType(root);
  if (type === 9) return documentQuery(root as Document, selector);
  return type === 11
    ? fragmentQuery(root as DocumentFragment, selector)
    : elementQuery(root as Element, selector);
}

/** The value of `work`, or `other` where it threw: one hostile part must not take the rest with it. */
export function attempt<T>(work: () => T, other: T): T {
  try {
    return work();
  } catch {
    return other;
  }
}
