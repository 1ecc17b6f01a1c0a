import { ReadingValue } from '../../../../components/reading';
import { Table } from '../../../../components/table';
import { useLocale, useWords } from '../../../../components/words';
import { formatTime } from '../../../../utils/lib/format';
import { zoneHere } from '../../use-filters';
import type { Reread } from './reread';

/** What would change, reading by reading: then, and now. */
export function AgainTable({ changes }: { changes: readonly Reread[] }) {
  const { again: words, metrics } = useWords();
  const locale = useLocale();
  const { columns } = words;
  return (
    <div class="wide-table again-table">
      <Table
        label={words.title}
        columns={[
          { id: 'again-capture', label: columns.capture },
          { id: 'again-subject', label: columns.subject },
          { id: 'again-field', label: columns.field },
          { id: 'again-value', label: columns.before, num: true },
          { id: 'again-value', label: columns.after, num: true },
        ]}
      >
        {changes.map(({ capture, place, name, metric, before, after }) => (
          <tr key={`${capture.id} ${place} ${metric}`}>
            <td>
              <a class="capture-title" href={`#/capture/${capture.id}`}>
                {formatTime(capture.at, zoneHere, locale, Date.now())}
              </a>
            </td>
            <td>
              <bdi class="cut">{name}</bdi>
            </td>
            <td>{metrics.names[metric]}</td>
            <td class="num">
              {before ? <ReadingValue reading={before} wide /> : <span class="faint">{words.notThen}</span>}
            </td>
            <td class="num">{after && <ReadingValue reading={after} wide />}</td>
          </tr>
        ))}
      </Table>
    </div>
  );
}
