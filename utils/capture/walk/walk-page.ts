import type { Stand } from '../page-picture';
import { type Anchor, anchorAt } from './anchor';
import { BorrowedStyles } from './borrowed-styles';
import { windowOf } from './inside';
import type { Reach } from './reach';
import { settled } from './settle';
import { type ShadowRootOf, showOnce } from './stuck';

/** A walk down a page, one window at a time, for pictures in between. */
export interface Walk {
  /** Moves on and says where the page stands now; null at its end, and once the operator pressed Escape. */
  next(): Promise<Stand | 'stopped' | null>;
  /** Puts the page back as it was. Happens by itself when nobody goes on. */
  end(): void;
}

/**
 * This much of what was shown is shown again, CSS pixels: rounding loses no row where a page is scrolled by
 * fractions.
 */
const OVERLAP = 2;

/** What fades in waits until so much of it is in view: the edge of such a page is shown in the next picture, CSS pixels. */
const MARGIN = 120;

/** Whoever started it is gone when so long nothing was asked, milliseconds. */
const ABANDONED = 10_000;

/**
 * `mayGrow`: what loads below while walking is walked too; otherwise the page ends where it ended at the start, and
 * nothing that it loads there is followed. Where the reach `isAll` of the page, its bars are shown once each; a part
 * of it is shown without the bars that lie over it. Bars are looked for in shadow trees too, by `shadowRootOf`.
 */
export function walkPage(
  document: Document,
  mayGrow: boolean,
  part: Reach,
  shadowRootOf: ShadowRootOf,
  isAll = false,
): Walk {
  const { scroller, kept } = part;
  const scrolled: [Element, number][] = [];
  for (let each: Element | null = scroller; each; each = each.parentElement)
    scrolled.push([each, each.scrollTop]);
  const height = scroller.scrollHeight;
  const overlap = windowOf(document).devicePixelRatio % 1 && OVERLAP;
  const styles = new BorrowedStyles();
  let anchor: Anchor | null = null;
  let moved = 0;
  let stopped = false;
  let watch: ReturnType<typeof setTimeout> | undefined;

  const stop = (event: KeyboardEvent) => {
    // A page cannot stop its own picture by pressing it.
    if (event.key !== 'Escape' || !event.isTrusted) return;
    stopped = true;
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', stop, true);
  // Both would show the page in motion.
  styles.lend(scroller, { 'scroll-behavior': 'auto', 'scroll-snap-type': 'none' });
  if (!isAll) showOnce(document, kept, styles, { first: false, last: false }, shadowRootOf);
  const from = part.from();

  function end(): void {
    clearTimeout(watch);
    removeEventListener('keydown', stop, true);
    styles.takeAllBack();
    for (const [each, top] of scrolled) each.scrollTo({ top, behavior: 'instant' });
  }

  async function next(): Promise<Stand | 'stopped' | null> {
    clearTimeout(watch);
    watch = setTimeout(end, ABANDONED);
    if (stopped) return 'stopped';
    const reach = () => (mayGrow ? part.to() : Math.min(part.to(), height));
    const shown = () => (anchor ? anchor.shown + anchor.moved() : from);
    if (anchor && shown() >= reach() - 1) return null;
    // A bar that leaves its place as the page is scrolled pulls up what is to be continued: it is followed.
    let unseen = 0;
    for (let tries = 0; tries < 3; tries++) {
      const isLast = shown() + part.box().height >= reach() - 1;
      const pictured = { first: isAll && anchor === null, last: isAll && isLast };
      const before = scroller.scrollTop;
      scroller.scrollTo({ top: Math.floor(shown() - overlap), behavior: 'instant' });
      // A pane that is higher than the window ends below it.
      if (scroller.scrollTop + part.box().height <= shown())
        scroller.scrollIntoView({ block: 'end', behavior: 'instant' });
      showOnce(document, kept, styles, pictured, shadowRootOf);
      const fades = await settled(document, scroller.scrollTop !== before);
      unseen = fades && !isLast ? MARGIN : 0;
      // What came only now may stick too.
      showOnce(document, kept, styles, pictured, shadowRootOf);
      if (shown() >= scroller.scrollTop) break;
    }
    const box = part.box();
    moved += anchor?.moved() ?? 0;
    const until = Math.min(scroller.scrollTop + box.height - unseen, reach());
    anchor = anchorAt(scroller, until, box);
    return {
      top: scroller.scrollTop - from,
      until: until - from,
      moved,
      box,
      windowWidth: windowOf(document).innerWidth,
      end: reach() - from,
    };
  }

  return { next, end };
}
