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
  | 'HTMLIFrameElement'
  | 'HTMLFrameElement'
  | 'HTMLSlotElement';

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

const firstChild = reading<Node, Node | null>('Node', 'firstChild');
const nextSibling = reading<Node, Node | null>('Node', 'nextSibling');
export const parentNode = reading<Node, Node | null>('Node', 'parentNode');
export const baseAddress = reading<Node, string>('Node', 'baseURI');
export const allText = reading<Node, string>('Node', 'textContent');
export const childNodesOf = reading<Node, NodeListOf<ChildNode>>('Node', 'childNodes');
export const attribute = calling<Element, string, string | null>('Element', 'getAttribute');
const attributeNames = asking<Element, string[]>('Element', 'getAttributeNames');
export const hasAttribute = calling<Element, string, boolean>('Element', 'hasAttribute');
export const contains = calling<Node, Node, boolean>('Node', 'contains');
export const matches = calling<Element, string, boolean>('Element', 'matches');
export const closest = calling<Element, string, Element | null>('Element', 'closest');
export const boxOf = asking<Element, DOMRect>('Element', 'getBoundingClientRect');
export const bodyOf = reading<Document, HTMLElement | null>('Document', 'body');
export const rootOf = reading<Document, HTMLElement | null>('Document', 'documentElement');
export const titleOf = reading<Document, string>('Document', 'title');
export const selectionOf = asking<Document, Selection | null>('Document', 'getSelection');
const iframeDocument = reading<HTMLIFrameElement, Document | null>('HTMLIFrameElement', 'contentDocument');
const oldFrameDocument = reading<HTMLFrameElement, Document | null>('HTMLFrameElement', 'contentDocument');
const visible = asking<Element, boolean>('Element', 'checkVisibility');
const visibleWith = calling<Element, CheckVisibilityOptions, boolean>('Element', 'checkVisibility');
const viewOf = reading<Document, Window | null>('Document', 'defaultView');
export const ownerOf = reading<Node, Document | null>('Node', 'ownerDocument');

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
  if (visible(element)) return false;
  const owner = ownerOf(element);
  if (owner === null || viewOf(owner) === null) return false;
  return globalThis.getComputedStyle(element).display === 'none';
}

/** Asked for every element that is read: the answer for the document before is kept. */
let asked: { document: Document | null; shown: boolean } = { document: null, shown: false };

/** Whether a document is shown in a window at all. */
export function isShown(document: Document | null): boolean {
  if (document === null) return false;
  if (asked.document !== document) asked = { document, shown: viewOf(document) !== null };
  return asked.shown;
}

const ALL_OF_IT: CheckVisibilityOptions = { opacityProperty: true, visibilityProperty: true };

/** What was asked before, while somebody reads who asks the same again and again. */
interface Asked {
  hidden: Map<Element, boolean>;
  found: Map<Node, Map<string, ArrayLike<Element>>>;
  more: Map<unknown, Map<Node, unknown>>;
}

let known: Asked | null = null;

/**
 * While `work` reads, each element is asked once whether it is hidden, and once for what a selector finds in it: nothing
 * changes in between, and both are costly.
 */
export function askedOnce<T>(work: () => T): T {
  return known === null ? askingOnce()(work) : work();
}

/** The same for work that is done piece by piece: what one piece asked, the next knows, as long as nothing changes. */
export function askingOnce(): <T>(work: () => T) => T {
  const asked: Asked = { hidden: new Map(), found: new Map(), more: new Map() };
  return (work) => {
    known = asked;
    try {
      return work();
    } finally {
      known = null;
    }
  };
}

/** The same for any other question. */
export function oncePerNode<N extends Node, V>(ask: (node: N) => V): (node: N) => V {
  return (node) => {
    if (known === null) return ask(node);
    let answers = known.more.get(ask) as Map<Node, V> | undefined;
    if (!answers) {
      answers = new Map();
      known.more.set(ask, answers);
    }
    let answer = answers.get(node);
    if (answer === undefined) {
      answer = ask(node);
      answers.set(node, answer);
    }
    return answer;
  };
}

/**
 * Whether nobody can see an element: no box, invisible, or transparent, itself or through an ancestor. In a document
 * without a view (parsed, not shown) only the `hidden` attribute tells.
 */
export function isHidden(element: Element, tag = tagOf(element)): boolean {
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

export const slotted = asking<HTMLSlotElement, Node[]>('HTMLSlotElement', 'assignedNodes');

/** Asked of documents too, which can hide theirs. */
const nodeType = reading<Node, number>('Node', 'nodeType');
const documentQuery = calling<Document, string, NodeListOf<Element>>('Document', 'querySelectorAll');
const elementQuery = calling<Element, string, NodeListOf<Element>>('Element', 'querySelectorAll');
const fragmentQuery = calling<DocumentFragment, string, NodeListOf<Element>>(
  'DocumentFragment',
  'querySelectorAll',
);

/*
 * The walk asks every node of a page, and the getters above cost ten times a plain property. Only a form (and the
 * document) has its properties replaced by what stands in it, so that all else may be asked directly: in the
 * isolated world a page's scripts reach none of it.
 */

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

/** `querySelectorAll` of a document, an element or a fragment (a shadow root is one). */
export function queryAll(root: Document | Element | DocumentFragment, selector: string): ArrayLike<Element> {
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
