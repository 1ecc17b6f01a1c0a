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

/**
 * A getter of a DOM prototype, or a method with at most one argument, as a plain function; looked up at first use, so that
 * Node can import this file.
 */
function own<N extends Node, V>(owner: Owner, name: string): (node: N) => V;
function own<N extends Node, V, A>(owner: Owner, name: string): (node: N, argument: A) => V;
function own<N extends Node, V, A>(owner: Owner, name: string): (node: N, argument: A) => V {
  let call: ((this: N, argument: A) => V) | undefined;
  return (node, argument) => {
    if (!call) {
      const { prototype } = (globalThis as unknown as Record<Owner, { prototype: object }>)[owner];
      const { get, value } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
      call = (get ?? value) as (this: N, argument: A) => V;
    }
    return call.call(node, argument);
  };
}

const firstChild = own<Node, Node | null>('Node', 'firstChild');
const nextSibling = own<Node, Node | null>('Node', 'nextSibling');
export const parentNode = own<Node, Node | null>('Node', 'parentNode');
export const baseAddress = own<Node, string>('Node', 'baseURI');
export const allText = own<Node, string>('Node', 'textContent');
export const childNodesOf = own<Node, NodeListOf<ChildNode>>('Node', 'childNodes');
export const attribute = own<Element, string | null, string>('Element', 'getAttribute');
const attributeNames = own<Element, string[]>('Element', 'getAttributeNames');
export const hasAttribute = own<Element, boolean, string>('Element', 'hasAttribute');
export const contains = own<Node, boolean, Node>('Node', 'contains');
export const matches = own<Element, boolean, string>('Element', 'matches');
export const closest = own<Element, Element | null, string>('Element', 'closest');
export const boxOf = own<Element, DOMRect>('Element', 'getBoundingClientRect');
export const bodyOf = own<Document, HTMLElement | null>('Document', 'body');
export const rootOf = own<Document, HTMLElement | null>('Document', 'documentElement');
export const titleOf = own<Document, string>('Document', 'title');
export const selectionOf = own<Document, Selection | null>('Document', 'getSelection');
const iframeDocument = own<HTMLIFrameElement, Document | null>('HTMLIFrameElement', 'contentDocument');
const oldFrameDocument = own<HTMLFrameElement, Document | null>('HTMLFrameElement', 'contentDocument');
const visible = own<Element, boolean>('Element', 'checkVisibility');
const visibleWith = own<Element, boolean, CheckVisibilityOptions>('Element', 'checkVisibility');
const viewOf = own<Document, Window | null>('Document', 'defaultView');
export const ownerOf = own<Node, Document | null>('Node', 'ownerDocument');

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

export const slotted = own<HTMLSlotElement, Node[]>('HTMLSlotElement', 'assignedNodes');

/** Asked of documents too, which can hide theirs. */
const nodeType = own<Node, number>('Node', 'nodeType');
const documentQuery = own<Document, NodeListOf<Element>, string>('Document', 'querySelectorAll');
const elementQuery = own<Element, NodeListOf<Element>, string>('Element', 'querySelectorAll');
const fragmentQuery = own<DocumentFragment, NodeListOf<Element>, string>(
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
