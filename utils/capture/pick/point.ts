import { elementAt, parentOf } from '../walk/inside';
import { scrolls } from '../walk/scroller';
import type { Aim } from './aim';
import { isTooSmall, type Point, type Size } from './box';
import { reachesOut, seenOf } from './tree';

/**
 * The element that is pointed at; with `panes` only those that scroll. A click takes it. Keys go out to what holds it
 * and back in, or to what stands beside it.
 */
export function pointing(document: Document, windowOf: () => Size, over: Element, panes: boolean): Aim {
  const root = document.scrollingElement;
  let chosen: Element | null = null;
  /** The way back in. */
  let inner: Element[] = [];
  let hit: Element | null = null;
  let at: Point = { x: windowOf().width / 2, y: windowOf().height / 2 };

  const isWanted = (element: Element) =>
    element !== over &&
    !isTooSmall(element.getBoundingClientRect()) &&
    (!panes || element === root || (element !== document.body && scrolls(element)));

  function outward(from: Element | null): Element | null {
    for (let each = from; each; each = parentOf(each)) if (isWanted(each)) return each;
    return null;
  }

  /** The next in the page's order that is no part of it, or the one before. */
  function beside(back: boolean): Element | undefined {
    const all = [...document.querySelectorAll('*')].filter(
      (each) => each === chosen || (isWanted(each) && !each.contains(chosen) && !chosen?.contains(each)),
    );
    return all[all.indexOf(chosen as Element) + (back ? -1 : 1)];
  }

  function choose(element: Element | null | undefined, way: Element[] = []): void {
    if (element) [chosen, inner] = [element, way];
  }

  function look(): void {
    const there = elementAt(document, at, over);
    if (there === hit) return;
    hit = there;
    choose(outward(there));
  }

  look();
  return {
    passes: /^(touch|wheel)/,
    boxes: () => (chosen ? [seenOf(chosen, windowOf())] : []),
    active: () => 0,
    chosen: () => chosen && { element: chosen, isPane: panes },
    beyond: () => panes || (chosen !== null && reachesOut(chosen, seenOf(chosen, windowOf()))),
    reset: () => undefined,
    point(type, point) {
      at = point;
      look();
      return type === 'click' ? 'take' : null;
    },
    key({ key }) {
      if (!chosen) return;
      if (key === 'ArrowUp') choose(outward(parentOf(chosen)), [...inner, chosen]);
      else if (key === 'ArrowDown')
        choose(inner.at(-1) ?? [...chosen.querySelectorAll('*')].find(isWanted), inner.slice(0, -1));
      else if (key === 'ArrowLeft' || key === 'ArrowRight') choose(beside(key === 'ArrowLeft'));
      chosen.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    },
  };
}
