import { useState } from 'preact/hooks';
import { nothingSelected, type Selection, settle } from './selection';

/** Where the operator was in each list, for coming back from a capture. Lost with the page, as it should be. */
const left = new Map<string, Selection>();

/**
 * The selection in a list of ids, settled to what the list now holds. Another `key` (query) starts anew; coming back
 * to one finds its current capture again.
 */
export function useSelection(key: string, ids: readonly string[]): [Selection, (next: Selection) => void] {
  const [state, setState] = useState({ key, selection: left.get(key) ?? nothingSelected });
  const before = state.key === key ? state.selection : (left.get(key) ?? nothingSelected);
  const selection = ids.length > 0 ? settle(before, ids) : before;
  const change = (next: Selection) => {
    left.set(key, { ...next, chosen: new Set() });
    setState({ key, selection: next });
  };
  return [selection, change];
}
