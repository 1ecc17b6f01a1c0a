import type { RefObject } from 'preact';
import { useShortcuts } from '../../../components/use-shortcuts';
import { useWords } from '../../../components/words';

/**
 * Walks along the links of a list: by the arrows where one of them has the focus (through the handler that is
 * returned), and with `keys` by J and K from anywhere in the page.
 */
export function useWalk(
  root: RefObject<HTMLElement>,
  links: string,
  keys: boolean,
): (event: KeyboardEvent) => void {
  const words = useWords().subjects;
  const step = (by: 1 | -1) => {
    const all = [...(root.current?.querySelectorAll<HTMLElement>(`a${links}`) ?? [])];
    const row = document.activeElement?.closest('tr');
    const at = all.findIndex((link) => link.closest('tr') === row);
    all[at < 0 ? 0 : Math.max(0, Math.min(all.length - 1, at + by))]?.focus();
  };
  useShortcuts(
    words.title,
    keys
      ? [
          { keys: ['j', 'ArrowDown'], label: words.next, run: () => step(1) },
          { keys: ['k', 'ArrowUp'], label: words.previous, run: () => step(-1) },
        ]
      : [],
  );
  return (event) => {
    const by = { ArrowDown: 1 as const, ArrowUp: -1 as const }[event.key];
    if (!by || keys || !(event.target instanceof Element) || !event.target.closest('tbody tr')) return;
    event.preventDefault();
    step(by);
  };
}
