import { useEffect } from 'preact/hooks';
import { rowsInView, useScroll } from '../../../../components/rows-in-view';
import { type Column, Table } from '../../../../components/table';
import { useWords } from '../../../../components/words';
import { isAboutSubject } from '../../../../utils/lib/about-subject';
import { CaptureRow } from './capture-row';
import type { ListProps } from './list-props';
import { useKeepInView } from './use-keep-in-view';
import { useRowReadings } from './use-row-readings';

/** Pixels of a row and of the head; library.css has the same. */
export const rowHeight = 60;
export const headHeight = 33;

export function CaptureTable(props: ListProps) {
  const { captures, selection, scroller, onEnd, onColumns } = props;
  const words = useWords().library;
  const { top, room } = useScroll(scroller);
  const rows = rowsInView(captures.length, rowHeight, top - headHeight, room);
  const inView = captures.slice(rows.from, rows.to);
  const readings = useRowReadings(inView);
  // Whoever captures articles only keeps the room for their titles.
  const withReadings = captures.some(isAboutSubject);
  const atEnd = rows.to >= captures.length;
  useEffect(() => onColumns(1), []);
  useEffect(() => {
    if (atEnd) onEnd();
  }, [atEnd, captures.length]);
  useKeepInView(scroller, selection, { top: selection.at * rowHeight, height: rowHeight, head: headHeight });
  const columns: Column[] = [
    { id: 'tick', label: '', name: words.select },
    { id: 'picture', label: '', name: words.columns.picture },
    { id: 'title', label: words.columns.title },
    { id: 'brand', label: words.columns.brandSite },
    ...(withReadings ? [{ id: 'readings', label: words.columns.readings }] : []),
    { id: 'published', label: words.columns.published },
    { id: 'tags', label: words.columns.tags },
    { id: 'at', label: words.columns.at, num: true },
  ];
  return (
    <div class={`capture-table ${withReadings ? 'with-readings' : ''}`}>
      <Table label={words.list} columns={columns}>
        {rows.before > 0 && <tr class="space" style={{ height: `${rows.before}px` }} />}
        {inView.map((capture) => (
          <CaptureRow
            key={capture.id}
            capture={capture}
            readings={withReadings ? readings : null}
            {...props}
          />
        ))}
        {rows.after > 0 && <tr class="space" style={{ height: `${rows.after}px` }} />}
      </Table>
    </div>
  );
}
