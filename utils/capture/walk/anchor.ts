import type { Stand } from '../page-picture';

/**
 * Where the last picture ended, tied to what stood there: images that load later push it down, and the next picture has
 * to begin where its neighbour ended, not where that was.
 */
export interface Anchor {
  /** How far the page was shown, CSS pixels from the top of what scrolls. */
  shown: number;
  /** How far what stood there was pushed down since. */
  moved(): number;
}

export function anchorAt(scroller: Element, shown: number, box: Stand['box']): Anchor {
  const y = box.top + shown - scroller.scrollTop - 2;
  const root = scroller.getRootNode() as Document | ShadowRoot;
  const there = root.elementsFromPoint(box.left + box.width / 2, y);
  const element = there.find((each) => each !== scroller && scroller.contains(each) && !isFixed(each));
  if (!element) return { shown, moved: () => 0 };
  const at = () => element.getBoundingClientRect().top - box.top + scroller.scrollTop;
  const before = at();
  return { shown, moved: () => (element.isConnected ? Math.round(at() - before) : 0) };
}

/** It or what holds it stays where it is in the window. */
export function isFixed(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parentElement) {
    if (getComputedStyle(each).position === 'fixed') return true;
  }
  return false;
}
