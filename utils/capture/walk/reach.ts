import { scrolls } from './scroller';

/** An element that was pointed at: the whole of it, or as a pane all that it scrolls. */
export interface Pointed {
  element: Element;
  isPane: boolean;
}

/** What a walk shows: all that something scrolls, or one element in it. CSS pixels; rows count from the top of what scrolls. */
export interface Reach {
  scroller: Element;
  /** The element that is shown; what holds it stays as it is. */
  kept: Element;
  from(): number;
  to(): number;
  /** Where that stands in the window, and how much of its height is seen at once. */
  box(): { left: number; top: number; width: number; height: number };
}

export function reachOf(document: Document, { element: kept, isPane }: Pointed): Reach {
  const root = document.scrollingElement ?? document.documentElement;
  const { innerWidth, innerHeight } = document.defaultView ?? window;
  const scroller = isPane ? kept : paneAround(kept, root);

  /** What is seen of what the scroller scrolls, in the window. */
  function pane() {
    if (scroller === root) return { left: 0, top: 0, width: root.clientWidth, height: root.clientHeight };
    const { left, top } = scroller.getBoundingClientRect();
    const at = { left: left + scroller.clientLeft, top: top + scroller.clientTop };
    const { clientWidth: width, clientHeight } = scroller;
    return { ...at, width, height: Math.min(clientHeight, innerHeight - at.top) };
  }

  const rows = (y: number) => Math.round(y - pane().top + scroller.scrollTop);
  return {
    scroller,
    kept,
    from: () => (isPane ? 0 : Math.max(0, rows(edgesOf(kept, scroller).top))),
    to: () => (isPane ? scroller.scrollHeight : rows(edgesOf(kept, scroller).bottom)),
    box() {
      const seen = pane();
      const { left, right } = isPane
        ? { left: seen.left, right: seen.left + seen.width }
        : edgesOf(kept, scroller);
      const from = Math.max(left, seen.left, 0);
      return { ...seen, left: from, width: Math.min(right, seen.left + seen.width, innerWidth) - from };
    },
  };
}

/** Where an element ends in the window, by itself or because something around it, within `outer`, shows no more of it. */
export function edgesOf(element: Element, outer: Element) {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  for (let each = parentOf(element); each && each !== outer; each = parentOf(each)) {
    if (each === each.ownerDocument.body || getComputedStyle(each).overflow === 'visible') continue;
    const around = each.getBoundingClientRect();
    left = Math.max(left, around.left);
    top = Math.max(top, around.top);
    right = Math.min(right, around.right);
    bottom = Math.min(bottom, around.bottom);
  }
  return { left, top, right, bottom };
}

/** What holds it, also out of a shadow. */
export function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function paneAround(element: Element, root: Element): Element {
  for (let each = parentOf(element); each; each = parentOf(each)) {
    if (each !== root && each !== element.ownerDocument.body && scrolls(each)) return each;
  }
  return root;
}
