import { Table } from '../../../../components/table';
import { useLocale, useWords } from '../../../../components/words';
import { formatExactTime, formatTime } from '../../../../utils/lib/format';
import { withoutReordering } from '../../../../utils/lib/reordering';
import type { Logged } from '../../../../utils/library/reading-log';
import { platformName } from '../../subjects/platform-name';
import { zoneHere } from '../../use-filters';
import { fieldsRead } from './fields-read';

/** One row for each act of reading, with the way to its capture. */
export function LogTable({ rows }: { rows: readonly Logged[] }) {
  const { log: words } = useWords();
  const { columns } = words;
  return (
    <div class="wide-table log-table">
      <Table
        label={words.title}
        columns={[
          { id: 'at', label: columns.at },
          { id: 'log-page', label: columns.page },
          { id: 'log-platform', label: columns.platform },
          { id: 'trigger', label: columns.trigger },
          { id: 'fields', label: columns.fields },
          { id: 'requests', label: columns.requests, num: true },
        ]}
      >
        {rows.map((logged) => (
          <Row key={logged.capture.id} logged={logged} />
        ))}
      </Table>
    </div>
  );
}

function Row({ logged }: { logged: Logged }) {
  const words = useWords();
  const locale = useLocale();
  const { id, at, zone, title, url, platform, kind, trigger, binned } = logged.capture;
  return (
    <tr>
      <td class="at" title={formatExactTime(at, zone, locale)}>
        {formatTime(at, zoneHere, locale, Date.now())}
      </td>
      <td class="log-page">
        <a class="capture-title cut" href={`#/capture/${id}`}>
          {withoutReordering(title) || words.library.untitled}
        </a>
        <bdi class="cut faint">{withoutReordering(url)}</bdi>
      </td>
      <td>
        {platformName(platform, locale)}
        <div class="faint">
          {words.library.kinds[kind]}
          {binned === 1 && ` · ${words.log.inBin}`}
        </div>
      </td>
      <td>{words.log.triggers[trigger]}</td>
      <td class="fields muted">
        {words.common.list(fieldsRead(logged, words))}
        {logged.subjects > 1 && ` · ${words.log.subjects(logged.subjects)}`}
      </td>
      <td class="num">0</td>
    </tr>
  );
}
