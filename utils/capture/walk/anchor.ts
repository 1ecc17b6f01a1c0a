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

export function anchorAt(
  scroller: Element,
  shown: number,
  box: { left: number; top: number; width: number },
): Anchor {
  const y = box.top + shown - scroller.scrollTop - 2;
  const element = scroller.ownerDocument.elementFromPoint(box.left + box.width / 2, y);
  const isPart = element && element !== scroller && scroller.contains(element);
  if (!isPart) return { shown, moved: () => 0 };
  const at = () => element.getBoundingClientRect().top - box.top + scroller.scrollTop;
  const before = at();
  return { shown, moved: () => (element.isConnected ? Math.round(at() - before) : 0) };
}
