import { useEffect } from 'preact/hooks';
import { rowsInView, useScroll, type VisibleRows } from '../../../../components/rows-in-view';
import type { ListProps } from './list-props';
import { useKeepInView } from './use-keep-in-view';

/** Pixels of a row and of the head; library.css has the same. */
const ROW = 60;
const HEAD = 33;

/** The rows of a table of captures that are drawn; the current one is kept in view, and its end is told. */
export function useTableRows({
  captures,
  selection,
  scroller,
  onEnd,
}: Pick<ListProps, 'captures' | 'selection' | 'scroller' | 'onEnd'>): VisibleRows {
  const { top, room } = useScroll(scroller);
  const rows = rowsInView(captures.length, ROW, top - HEAD, room);
  const atEnd = rows.to >= captures.length;
  useEffect(() => {
    if (atEnd) onEnd();
  }, [atEnd, captures.length]);
  useKeepInView(scroller, selection, { top: selection.at * ROW, height: ROW, head: HEAD });
  return rows;
}
