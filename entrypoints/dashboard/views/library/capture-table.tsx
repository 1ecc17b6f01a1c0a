import { useEffect } from 'preact/hooks';
import { type Column, Table } from '../../../../components/table';
import { useWords } from '../../../../components/words';
import { isAboutSubject } from '../../../../utils/lib/about-subject';
import { CaptureRow } from './capture-row';
import type { ListProps } from './list-props';
import { useRowReadings } from './use-row-readings';
import { useTableRows } from './use-table-rows';

export function CaptureTable(props: ListProps) {
  const { captures, onColumns } = props;
  const words = useWords().library;
  const rows = useTableRows(props);
  const inView = captures.slice(rows.from, rows.to);
  const readings = useRowReadings(inView);
  // Whoever captures articles only keeps the room for their titles.
  const withReadings = captures.some(isAboutSubject);
  useEffect(() => onColumns(1), []);
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
