import { elementAt, parentOf, windowOf } from './inside';

/** What scrolls the page: the document, or where that does not scroll the pane that fills most of the window. */
export function scrollerOf(document: Document): Element {
  const root = document.scrollingElement ?? document.documentElement;
  if (root.scrollHeight - root.clientHeight > SLACK) return root;
  const { innerWidth, innerHeight } = windowOf(document);
  const inMiddle = elementAt(document, { x: innerWidth / 2, y: innerHeight / 2 }, null);
  for (let pane = inMiddle; pane && pane !== root; pane = parentOf(pane)) {
    const isLarge = pane.clientWidth * pane.clientHeight > LEAST_SHARE * innerWidth * innerHeight;
    if (isLarge && scrolls(pane)) return pane;
  }
  return root;
}

/** What exceeds by so few CSS pixels is only rounded. */
const SLACK = 8;
const LEAST_SHARE = 0.4;

/** Whether it shows only a part of what it holds, and can be scrolled to the rest. */
export function scrolls(element: Element): boolean {
  return (
    element.scrollHeight - element.clientHeight > SLACK &&
    /auto|scroll|overlay/.test(getComputedStyle(element).overflowY)
  );
}
