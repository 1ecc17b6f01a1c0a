import { useLayoutEffect, useRef } from 'preact/hooks';
import { matches, takesText } from './keys';

/** One thing that keys do. The first combination is the one shown. */
export interface Shortcut {
  keys: string[];
  /** What it does, in the user's words, for the sheet on `?`. */
  label: string;
  run: (event: KeyboardEvent) => void;
}

export interface ShortcutSet {
  title: string;
  shortcuts: Shortcut[];
  /** `dialog` sets work while a modal dialog is open; all others rest then. Those of a screen go before `everywhere`. */
  layer: 'everywhere' | 'page' | 'dialog';
}

/** All sets in force, in order of mounting; of one layer the last one that knows a key gets it. */
const sets = new Set<{ current: ShortcutSet }>();

/** What the sheet on `?` lists. */
export function shortcutsInForce(): ShortcutSet[] {
  return [...sets].map((set) => set.current);
}

/** Keys of a screen, in force while it is mounted. Nothing fires in fields, nor while an input method composes. */
export function useShortcuts(
  title: string,
  shortcuts: Shortcut[],
  layer: ShortcutSet['layer'] = 'page',
): void {
  const set = useRef<ShortcutSet>({ title, shortcuts, layer });
  set.current = { title, shortcuts, layer };
  // Before the screen is painted: whoever sees it may press at once.
  useLayoutEffect(() => {
    sets.add(set);
    if (sets.size === 1) document.addEventListener('keydown', onKeyDown);
    return () => {
      sets.delete(set);
      if (sets.size === 0) document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  if (takesText(event.target)) {
    leaveField(event);
    return;
  }
  const isModal = document.querySelector('dialog:modal') !== null;
  const inForce = isModal ? inLayer('dialog') : [...inLayer('page'), ...inLayer('everywhere')];
  for (const set of inForce) {
    const hit = set.current.shortcuts.find((shortcut) =>
      shortcut.keys.some((combo) => matches(event, combo)),
    );
    if (!hit || ownedByControl(event)) continue;
    event.preventDefault();
    hit.run(event);
    return;
  }
}

function inLayer(layer: ShortcutSet['layer']) {
  return [...sets].filter((set) => set.current.layer === layer).reverse();
}

/** Escape leaves a field, so that the keys of the screen are at hand again; in a dialog it closes that. */
function leaveField(event: KeyboardEvent): void {
  const { target } = event;
  if (!matches(event, 'Escape') || !(target instanceof HTMLElement) || target.closest('dialog')) return;
  target.blur();
}

/** Enter and Space on a button or link are that button's, not the screen's. */
function ownedByControl(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  return (
    event.target instanceof HTMLElement && event.target.closest('a, button, summary, [role=option]') !== null
  );
}
