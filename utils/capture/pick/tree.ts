import type { Box } from '../../model';
import { isFixed } from '../walk/anchor';
import { edgesOf } from '../walk/pointed';
import type { Size } from './box';

/** The part of an element that is seen in the window. */
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
