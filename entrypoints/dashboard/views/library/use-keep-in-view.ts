import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Selection } from './selection';

/**
 * After the current capture changed, scrolls just so far that it is in view, and gives its link the focus if the
 * focus was in the list, on the screen's title or nowhere: keys, screen reader and eye stay at one place. `place` in
 * pixels from the list's top.
 */
export function useKeepInView(
  scroller: RefObject<HTMLElement>,
  { current, at }: Selection,
  place: { top: number; height: number; head: number },
): void {
  const before = useRef<string | null>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || current === null || current === before.current) return;
    const first = before.current === null && at === 0;
    before.current = current;
    if (first) return;
    const [top, bottom] = [place.top, place.head + place.top + place.height];
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight)
      element.scrollTop = bottom - element.clientHeight;
    const focused = document.activeElement;
    const isElsewhere = focused && focused !== document.body && !focused.matches('main h1');
    if (isElsewhere && !element.contains(focused)) return;
    const link = () => element.querySelector<HTMLElement>(`[data-capture="${CSS.escape(current)}"]`);
    const focus = () => link()?.focus({ preventScroll: true });
    // After a far jump its row is drawn only when the scrolling has been noticed.
    if (link()) focus();
    else setTimeout(focus, 50);
  }, [current]);
}
