import type { Box } from '../../model';
import { isFixed } from '../walk/anchor';
import { edgesOf } from '../walk/pointed';
import type { Point, Size } from './box';

/** The innermost element there, also in open shadow roots; what lies `over` the page is none of it. */
export function elementAt(document: Document, { x, y }: Point, over: Element): Element | null {
  let root: Document | ShadowRoot = document;
  for (let found: Element | null = null; ; ) {
    const hit: Element | undefined = root.elementsFromPoint(x, y).find((each) => each !== over);
    if (!hit || hit === found) return found;
    found = hit;
    if (!hit.shadowRoot) return hit;
    root = hit.shadowRoot;
  }
}

/** What of it is seen in the window. */
export function seenOf(element: Element, window: Size): Box {
  const edges = edgesOf(element, element.ownerDocument.documentElement);
  const [left, top] = [Math.max(0, edges.left), Math.max(0, edges.top)];
  return {
    left,
    top,
    width: Math.max(0, Math.min(edges.right, window.width) - left),
    height: Math.max(0, Math.min(edges.bottom, window.height) - top),
  };
}

/** Whether more of it than is `seen` can be scrolled into view. */
export function reachesOut(element: Element, seen: Size): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (height > seen.height + 1 || width > seen.width + 1) && !isFixed(element);
}
