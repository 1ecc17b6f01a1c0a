import type { Box, Parts } from '../../model';
import type { Pointed } from '../walk/pointed';
import { later, twoFrames } from '../walk/settle';
import type { Aim, Press } from './aim';
import type { Size } from './box';
import { type Look, openOverlay } from './overlay';

/** Choosing parts of a page, asked from time to time how it goes. */
export interface Pick {
  /**
   * What was chosen, once the overlay is gone from the screen; null where it was left; `waiting` after a second of
   * neither.
   */
  next(): Promise<Parts | 'waiting' | null>;
  /** The element among them, for a walk along it. */
  chosen(): Pointed | null;
  /** Leaves without an answer. Happens by itself when nobody asks any more. */
  end(): void;
}

const ASK_MS = 1_000;
/** Whoever started it is gone when so long nothing was asked, milliseconds. */
const ABANDONED = 5_000;

/** Every event that a hand can cause, by the name of its handler; the page hears none of them. */
const HANDS = /^on(pointer[^r]|mouse[^w]|touch|key|wheel|\w*click|contextm)/;

/** Lays an overlay over the page in view, in which its operator chooses parts of it by pointer or keys. */
export function pickPart(
  view: Window & typeof globalThis,
  look: Look,
  aimOf: (size: () => Size, over: Element) => Aim,
): Pick {
  const { document } = view;
  const focused = document.activeElement as HTMLElement | null;
  const overlay = openOverlay(view, look);
  const size = () => ({ width: view.innerWidth, height: view.innerHeight });
  const aim = aimOf(size, overlay.host);
  const listening = new AbortController();
  const { signal } = listening;
  let watch: ReturnType<typeof setTimeout> | undefined;
  let down = '';
  let answer: (parts: Parts | null) => void = () => undefined;
  const answered = new Promise<Parts | null>((resolve) => {
    answer = resolve;
  });

  function close(): void {
    clearTimeout(watch);
    listening.abort();
    overlay.host.remove();
    // An SVG element of older kinds may have the focus and no such method.
    focused?.focus?.({ preventScroll: true });
  }

  function end(): void {
    if (signal.aborted) return;
    close();
    answer(null);
  }

  function draw(): void {
    const [boxes, active] = [aim.boxes(), aim.active()];
    const box = boxes[active];
    overlay.show(boxes, active, box ? sizeOf(box, view.devicePixelRatio) : '');
  }

  async function take(): Promise<void> {
    const parts = { boxes: aim.boxes(), ...size(), beyond: aim.beyond() };
    if (parts.boxes.length === 0) return;
    close();
    await twoFrames();
    answer(parts);
  }

  function hear(event: Event): void {
    // Events that the page makes itself are its own affair.
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    const { type } = event;
    if (type.startsWith('key')) press(event as KeyboardEvent);
    else {
      if (!aim.passes.test(type)) event.preventDefault();
      if (/^pointer|^click/.test(type)) point(type.replace('pointer', ''), event as PointerEvent);
    }
  }

  function point(type: string, { clientX: x, clientY: y, button }: PointerEvent): void {
    if (button > 0) return;
    const key = /down|click/.test(type) && overlay.keyAt(x, y);
    if (key) {
      if (type === 'click') act({ key, shiftKey: false, repeat: false });
      return;
    }
    const came = aim.point(type, { x, y });
    if (type === 'up') overlay.say(came === 'small' ? look.small : look.sentence);
    draw();
    if (came === 'take') void take();
  }

  function press(event: KeyboardEvent): void {
    // The browser's own.
    if (event.ctrlKey || event.metaKey || event.altKey || /^F\d/.test(event.key)) return;
    event.preventDefault();
    const ends = /^E(scape|nter)$/.test(event.key);
    // A key that ends the choosing does so when it is let go, or the page would hear that.
    if (event.type === (ends ? 'keyup' : 'keydown') && (!ends || down === event.key)) act(event);
    down = event.key;
  }

  function act(pressed: Press): void {
    if (pressed.key === 'Escape') end();
    else if (pressed.key === 'Enter') void take();
    else {
      aim.key(pressed);
      draw();
    }
  }

  function reset(): void {
    aim.reset();
    draw();
  }

  for (const name in view)
    if (HANDS.test(name))
      view.addEventListener(name.slice(2), hear, { capture: true, passive: false, signal });
  for (const type of ['resize', 'scroll']) view.addEventListener(type, reset, { signal });
  // A page that is left is hidden first.
  document.addEventListener('visibilitychange', end, { signal });
  draw();

  return {
    end,
    chosen: aim.chosen,
    async next() {
      clearTimeout(watch);
      if (!overlay.host.matches(':popover-open')) end();
      const waiting = later(ASK_MS).then(() => 'waiting' as const);
      const next = await Promise.race([answered, waiting]);
      if (!signal.aborted) watch = setTimeout(end, ABANDONED);
      return next;
    },
  };
}

/** As large as its picture will be. */
function sizeOf({ width, height }: Box, ratio: number): string {
  return `${Math.round(width * ratio)} × ${Math.round(height * ratio)}`;
}
