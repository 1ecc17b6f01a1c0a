import type { Box } from '../../model';
import type { Hint } from './words';

export interface Overlay {
  /** What lies over the page: nothing of the page itself. */
  host: HTMLElement;
  /** The boxes and what is written beside the `active` one. */
  show(boxes: readonly Box[], active: number, label: string): void;
  say(sentence: string): void;
  /** The key whose hint stands there. */
  keyAt(x: number, y: number): string | undefined;
}

/** Given with the script, so that this carries neither words nor colours. */
export interface Look {
  sentence: string;
  small: string;
  hints: Hint[];
  styles: Record<'host' | 'bar' | 'said' | 'hint' | 'cap' | 'label' | 'box' | 'active', string>;
}

/** What is drawn over a page while a part of it is chosen: one element in the top layer, closed to the page's scripts. */
export function openOverlay(view: Window, { sentence, hints, styles }: Look): Overlay {
  const { document } = view;
  const make = (parent: Node, style: string, text = '') => {
    const element = document.createElement('div');
    element.style.cssText = style;
    element.textContent = text;
    return parent.appendChild(element);
  };
  // Beside an open dialog everything is inert, so it goes into the last of them.
  const dialog = [...document.querySelectorAll('dialog:modal')].at(-1);
  const host = make(dialog ?? document.documentElement, styles.host.replaceAll(';', '!important;'));
  host.popover = 'manual';
  host.role = 'application';
  host.ariaLabel = sentence;
  host.tabIndex = -1;
  const shadow = host.attachShadow({ mode: 'closed' });
  const layer = make(shadow, '');
  const label = make(shadow, '');
  const bar = make(shadow, `${styles.bar}bottom:16px`);
  const said = make(bar, styles.said, sentence);
  for (const [key, cap, does] of hints) {
    const hint = make(bar, key && styles.hint);
    hint.id = key;
    make(hint, styles.cap, cap);
    hint.append(does);
  }
  host.showPopover();
  // Lengths in a page that is zoomed by its own styles are not the window's.
  host.style.setProperty('zoom', String(1 / (host.currentCSSZoom || 1)), 'important');
  host.focus({ preventScroll: true });

  return {
    host,
    show(boxes, active, text) {
      const shapes = boxes.map(({ left, top, width, height }, at) =>
        make(
          layer,
          `${styles.box}${at === active ? styles.active : '#0000'};left:${left}px;top:${top}px;width:${width}px;height:${height}px`,
        ),
      );
      layer.replaceChildren(...shapes);
      const box = boxes[active];
      label.textContent = text;
      const [left, top] = box
        ? [Math.min(box.left, view.innerWidth - 120), Math.max(0, box.top - 24)]
        : [-999, 0];
      label.style.cssText = `${styles.label}left:${left}px;top:${top}px`;
      // The bar makes way.
      const isLow = box && box.top + box.height / 2 > view.innerHeight / 2;
      bar.style.cssText = `${styles.bar}${isLow ? 'top' : 'bottom'}:16px`;
    },
    say(text) {
      said.textContent = text;
    },
    keyAt: (x, y) => shadow.elementFromPoint(x, y)?.closest('[id]')?.id,
  };
}
