import type { Stand } from '../page-picture';
import { type Anchor, anchorAt } from './anchor';
import { BorrowedStyles } from './borrowed-styles';
import { scrollerOf } from './scroller';
import { settled } from './settle';
import { showOnce } from './stuck';

/** A walk down a page, one window at a time, for pictures in between. */
export interface Walk {
  /** Moves on and says where the page stands now; null at its end, and once the operator pressed Escape. */
  next(): Promise<Stand | 'stopped' | null>;
  /** Puts the page back as it was. Happens by itself when nobody goes on. */
  end(): void;
}

/** So much of what was shown is shown again, CSS pixels: rounding takes no row away. */
const OVERLAP = 2;

/** Whoever started it is gone when so long nothing was asked, milliseconds. */
const ABANDONED = 10_000;

/**
 * `mayGrow`: what loads below while walking is walked too; otherwise the page ends where it ended at the start, and
 * nothing that it loads there is followed.
 */
export function walkPage(document: Document, mayGrow: boolean): Walk {
  const scroller = scrollerOf(document);
  const start = { top: scroller.scrollTop, height: scroller.scrollHeight };
  const styles = new BorrowedStyles();
  let anchor: Anchor | null = null;
  let moved = 0;
  let stopped = false;
  let watch: ReturnType<typeof setTimeout> | undefined;
  const isRoot = scroller === (document.scrollingElement ?? document.documentElement);

  const stop = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    stopped = true;
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', stop, true);
  // Both would show the page in motion.
  styles.lend(scroller, { 'scroll-behavior': 'auto', 'scroll-snap-type': 'none' });

  function end(): void {
    clearTimeout(watch);
    removeEventListener('keydown', stop, true);
    styles.takeAllBack();
    scroller.scrollTo({ top: start.top, behavior: 'instant' });
  }

  async function next(): Promise<Stand | 'stopped' | null> {
    clearTimeout(watch);
    watch = setTimeout(end, ABANDONED);
    if (stopped) return 'stopped';
    const reach = () => (mayGrow ? scroller.scrollHeight : Math.min(scroller.scrollHeight, start.height));
    const shown = anchor ? anchor.shown + anchor.moved() : 0;
    if (anchor && shown >= reach() - 1) return null;
    const height = scroller.clientHeight;
    const pictured = { first: anchor === null, last: shown + height >= reach() - 1 };
    scroller.scrollTo({ top: shown - OVERLAP, behavior: 'instant' });
    showOnce(document, scroller, styles, pictured);
    await settled(document);
    // What came only now may stick too.
    showOnce(document, scroller, styles, pictured);
    const box = boxOf();
    moved += anchor?.moved() ?? 0;
    const until = Math.min(scroller.scrollTop + height, reach());
    anchor = anchorAt(scroller, until, box);
    return {
      top: scroller.scrollTop,
      until,
      moved,
      box,
      windowWidth: document.defaultView?.innerWidth ?? innerWidth,
      end: reach(),
    };
  }

  function boxOf(): Stand['box'] {
    if (isRoot) return { left: 0, top: 0, width: scroller.clientWidth };
    const { left, top } = scroller.getBoundingClientRect();
    return { left: left + scroller.clientLeft, top: top + scroller.clientTop, width: scroller.clientWidth };
  }

  return { next, end };
}
