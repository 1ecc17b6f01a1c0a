import type { BorrowedStyles } from './borrowed-styles';
import { parentOf, windowOf } from './inside';

/** So many elements are looked at; the bars of a page that has more stand among the first. */
const MOST = 30_000;

/** The shadow root of an element, a closed one too where the browser lets it be seen. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

const HIDDEN = { opacity: '0', transition: 'none', animation: 'none' };
const MOVING = { 'background-attachment': 'scroll' };
const UNSTUCK = { position: 'relative', inset: 'auto' };

/**
 * Shows each part that stays in view once: what is stuck as it scrolls stands at its own place, a bar at the foot of the
 * window only in the `last` picture, every other fixed part only in the `first`. What holds the `kept` one stays.
 */
export function showOnce(
  document: Document,
  kept: Element,
  styles: BorrowedStyles,
  { first, last }: { first: boolean; last: boolean },
  shadowRootOf: ShadowRootOf,
): void {
  const holders = new Set<Element>();
  for (let each: Element | null = kept; each; each = parentOf(each)) holders.add(each);
  for (const element of elementsOf(document, shadowRootOf)) {
    const { position, zIndex, backgroundAttachment } = getComputedStyle(element);
    const isHolder = holders.has(element);
    if (position === 'sticky' && !isHolder) styles.lend(element, UNSTUCK);
    // What stands behind the page stands behind all of it.
    else if (position === 'fixed' && !isHolder && !(Number(zIndex) < 0) && !holdsPage(element)) {
      const shown = isAtFoot(element) ? last : first;
      if (shown) styles.takeBack(element);
      else styles.lend(element, HIDDEN);
    }
    // One that stands still in the window would begin anew in every picture.
    if (backgroundAttachment.includes('fixed')) styles.lend(element, MOVING);
  }
}

/** Higher than two windows, with most of what there is: a script moves the page itself as it is scrolled. */
function holdsPage(element: Element): boolean {
  const { ownerDocument: document, scrollHeight } = element;
  const all = (root: ParentNode) => root.querySelectorAll('*').length;
  return scrollHeight > windowOf(document).innerHeight * 2 && all(element) * 2 > all(document);
}

/** In the lower half of the window, and no cover over all of it. */
function isAtFoot(element: Element): boolean {
  const { top, height } = element.getBoundingClientRect();
  const { innerHeight } = windowOf(element.ownerDocument);
  return top + height / 2 > innerHeight / 2 && height < innerHeight * 0.6;
}

function* elementsOf(
  root: Document | ShadowRoot,
  shadowRootOf: ShadowRootOf,
  seen = { count: 0 },
): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    if (++seen.count > MOST) return;
    yield element;
    const inner = shadowRootOf(element);
    if (inner) yield* elementsOf(inner, shadowRootOf, seen);
  }
}
