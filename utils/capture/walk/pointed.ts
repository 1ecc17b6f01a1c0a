import { parentOf, windowOf } from './inside';
import { allOf, type Reach } from './reach';
import { scrolls } from './scroller';

/** An element that was pointed at: the whole of it, or as a pane all that it scrolls. */
export interface Pointed {
  element: Element;
  isPane: boolean;
}

export function reachOf({ element: kept, isPane }: Pointed): Reach {
  const { innerWidth, innerHeight } = windowOf(kept.ownerDocument);
  const all = allOf(isPane ? kept : paneAround(kept));
  const { scroller } = all;

  function from(): number {
    if (scroller !== scroller.ownerDocument.scrollingElement) {
      const block = scroller.clientHeight > innerHeight ? 'start' : 'nearest';
      scroller.scrollIntoView({ block, behavior: 'instant' });
    }
    return isPane ? 0 : Math.max(0, row(edgesOf(kept, scroller).top));
  }

  const row = (y: number) => Math.round(y - all.box().top + scroller.scrollTop);
  if (isPane) return { ...all, from };
  return {
    scroller,
    kept,
    from,
    to: () => row(edgesOf(kept, scroller).bottom),
    box() {
      const seen = all.box();
      const { left, right } = edgesOf(kept, scroller);
      const start = Math.max(left, seen.left, 0);
      return {
        ...seen,
        left: start,
        width: Math.min(right, seen.left + seen.width, innerWidth) - start,
      };
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

function paneAround(element: Element): Element {
  const { body, documentElement, scrollingElement } = element.ownerDocument;
  for (let each = parentOf(element); each; each = parentOf(each)) {
    if (each !== scrollingElement && each !== body && scrolls(each)) return each;
  }
  return scrollingElement ?? documentElement;
}
