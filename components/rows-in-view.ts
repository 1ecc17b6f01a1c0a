import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

export interface VisibleRows {
  /** Rows from ≤ n < to are to be rendered. */
  from: number;
  to: number;
  /** Pixels that stand for the rows before and after. */
  before: number;
  after: number;
}

/** How far beyond the edges of the window rows are kept ready. Pixels. */
const ready = 480;

/** Which of `count` rows, each `height` pixels high, a window of `room` pixels scrolled to `top` shows. */
export function rowsInView(count: number, height: number, top: number, room: number): VisibleRows {
  // A list pulled beyond its start stands at less than nothing.
  const start = Math.max(0, top);
  const spare = Math.ceil(ready / height);
  const from = Math.max(0, Math.min(count, Math.floor(start / height)) - spare);
  const to = Math.min(count, Math.ceil((start + room) / height) + spare);
  return { from, to, before: from * height, after: (count - to) * height };
}

/** Where a scrolling element stands, followed as it scrolls and is resized. Pixels. */
export function useScroll(scroller: RefObject<HTMLElement>): { top: number; room: number; width: number } {
  const [place, setPlace] = useState({ top: 0, room: 1000, width: 1000 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () =>
      setPlace({ top: element.scrollTop, room: element.clientHeight, width: element.clientWidth });
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller]);
  return place;
}

/**
 * The rows to render of a list that stands somewhere within a scrolling page, its rows all of one height; `height` 0
 * draws all of them. The list's own element says where it begins; its head counts as a row too many, which does no harm.
 */
export function useRowsInView(
  scroller: RefObject<HTMLElement>,
  list: RefObject<HTMLElement>,
  height: number,
  count: number,
): VisibleRows {
  const { top, room } = useScroll(scroller);
  if (height === 0) return { from: 0, to: count, before: 0, after: 0 };
  const [page, own] = [scroller.current, list.current];
  const begins =
    page && own ? own.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop : 0;
  return rowsInView(count, height, top - begins, room);
}
