import { useShortcuts } from '../../../../components/use-shortcuts';
import { useWords } from '../../../../components/words';
import { extend, type Selection, step, toggle } from './selection';

interface ListKeys {
  ids: readonly string[];
  selection: Selection;
  /** How many captures stand side by side. */
  columns: number;
  onSelect: (selection: Selection) => void;
  onSelectAll: () => void;
  onOpen: (id: string) => void;
}

/** The keys that move through a list and choose in it. */
export function useListKeys({ ids, selection, columns, onSelect, onSelectAll, onOpen }: ListKeys): void {
  const words = useWords().library;
  const move = (by: number) => () => ids.length > 0 && onSelect(step(selection, ids, by));
  const choose = (by: number) => () => {
    const to = ids[Math.max(0, Math.min(ids.length - 1, selection.at + by))];
    if (to !== undefined) onSelect(extend(selection, ids, to));
  };
  const onCurrent = (act: (id: string) => void) => () => {
    if (selection.current !== null) act(selection.current);
  };
  const sideways = [
    { keys: ['ArrowRight'], label: words.next, run: move(1) },
    { keys: ['ArrowLeft'], label: words.previous, run: move(-1) },
  ];
  useShortcuts(words.list, [
    { keys: ['j'], label: words.next, run: move(1) },
    { keys: ['k'], label: words.previous, run: move(-1) },
    { keys: ['ArrowDown'], label: words.down, run: move(columns) },
    { keys: ['ArrowUp'], label: words.up, run: move(-columns) },
    ...(columns > 1 ? sideways : []),
    { keys: ['o', 'Enter'], label: words.open, run: onCurrent(onOpen) },
    { keys: ['x'], label: words.select, run: onCurrent((id) => onSelect(toggle(selection, ids, id))) },
    {
      keys: ['shift+x'],
      label: words.selectRange,
      run: onCurrent((id) => onSelect(extend(selection, ids, id))),
    },
    { keys: ['shift+j', 'shift+ArrowDown'], label: words.selectDown, run: choose(columns) },
    { keys: ['shift+k', 'shift+ArrowUp'], label: words.selectUp, run: choose(-columns) },
    { keys: ['mod+a'], label: words.selectAll, run: onSelectAll },
  ]);
}
