import type { RefObject } from 'preact';
import type { Match } from '../../../../utils/library/match';
import type { Brand, Capture } from '../../../../utils/model';
import type { Selection } from './selection';

/** What table and grid are given; they tell back clicks and when their end comes near. */
export interface ListProps {
  captures: readonly Capture[];
  matches: ReadonlyMap<string, Match>;
  /** Folded words of the search, to be marked. */
  words: readonly string[];
  brands: ReadonlyMap<string, Brand>;
  selection: Selection;
  scroller: RefObject<HTMLElement>;
  onPoint: (event: MouseEvent, id: string) => void;
  onTick: (event: MouseEvent, id: string) => void;
  onOpen: (id: string) => void;
  onEnd: () => void;
  /** How many captures stand side by side, for the arrows. */
  onColumns: (columns: number) => void;
}

/** Clicks on links and buttons within a row are theirs. */
export function isOwnClick(event: MouseEvent): boolean {
  return event.target instanceof Element && event.target.closest('a, button, input, label') !== null;
}
