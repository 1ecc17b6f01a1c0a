import { windowOf } from './inside';
/**
 * What a walk shows: all that something scrolls, or one element in it. CSS pixels; rows count from the top of what
 * scrolls.
 */
export interface Reach {
  scroller: Element;
  /** The element that is shown; what holds it stays as it is. */
  kept: Element;
  /** Brings what scrolls into the window, and says with which row the walk begins. */
  from(): number;
  to(): number;
  /** Where that stands in the window, and how much of its height is seen at once. */
  box(): { left: number; top: number; width: number; height: number };
}

/** All that an element scrolls, or the document. */
export function allOf(scroller: Element): Reach {
  return {
    scroller,
    kept: scroller,
    from: () => 0,
    to: () => scroller.scrollHeight,
    box() {
      const { clientLeft, clientTop, clientWidth: width, clientHeight } = scroller;
      if (scroller === scroller.ownerDocument.scrollingElement)
        return { left: 0, top: 0, width, height: clientHeight };
      const { left, top } = scroller.getBoundingClientRect();
      const { innerHeight } = windowOf(scroller.ownerDocument);
      const from = top + clientTop;
      return {
        left: left + clientLeft,
        top: from,
        width,
        height: Math.min(clientHeight, innerHeight - from),
      };
    },
  };
}
