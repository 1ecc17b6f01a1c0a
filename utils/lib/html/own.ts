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
export function own<N extends Node, V>(owner: Owner, name: string): (node: N) => V;
export function own<N extends Node, V, A>(owner: Owner, name: string): (node: N, argument: A) => V;
export function own<N extends Node, V, A>(owner: Owner, name: string): (node: N, argument: A) => V {
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

export const parentNode = own<Node, Node | null>('Node', 'parentNode');
export const baseAddress = own<Node, string>('Node', 'baseURI');
export const allText = own<Node, string>('Node', 'textContent');
export const childNodesOf = own<Node, NodeListOf<ChildNode>>('Node', 'childNodes');
export const attribute = own<Element, string | null, string>('Element', 'getAttribute');
export const hasAttribute = own<Element, boolean, string>('Element', 'hasAttribute');
export const contains = own<Node, boolean, Node>('Node', 'contains');
export const matches = own<Element, boolean, string>('Element', 'matches');
export const closest = own<Element, Element | null, string>('Element', 'closest');
export const boxOf = own<Element, DOMRect>('Element', 'getBoundingClientRect');
export const bodyOf = own<Document, HTMLElement | null>('Document', 'body');
export const rootOf = own<Document, HTMLElement | null>('Document', 'documentElement');
export const titleOf = own<Document, string>('Document', 'title');
export const selectionOf = own<Document, Selection | null>('Document', 'getSelection');
export const ownerOf = own<Node, Document | null>('Node', 'ownerDocument');
export const slotted = own<HTMLSlotElement, Node[]>('HTMLSlotElement', 'assignedNodes');
