import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../../../components/button';
import { ReadingChange, ReadingValue } from '../../../../components/reading';
import { Table } from '../../../../components/table';
import { Thumb } from '../../../../components/thumb';
import { useLocale, useWords } from '../../../../components/words';
import { formatExactTime, formatTime } from '../../../../utils/lib/format';
import { formatReading } from '../../../../utils/lib/format-reading';
import { metricsIn } from '../../../../utils/lib/telling';
import { whoLooked } from '../../../../utils/lib/who-looked';
import { type ReadingRow, readingRows, type Step } from '../../../../utils/metrics/reading-rows';
import type { Capture, Reading, Subject } from '../../../../utils/model';
import { ConfirmReading } from '../../confirm/confirm-reading';
import { MetricSwitch } from '../../subjects/metric-switch';
import { useShownMetrics } from '../../subjects/use-shown-metrics';
import { zoneHere } from '../../use-filters';
import { useCaptures } from './use-subject';

/** Rows shown at first, and with each press of the button. */
const rowsAtOnce = 100;
/** Numbers that fit side by side. */
const columns = 4;

interface ReadingTableProps {
  subject: Subject;
  readings: readonly Reading[];
  /** Captures that show no number. */
  without: readonly Capture[];
}

/** A subject's numbers by time, newest first; every row leads to the capture that proves it. */
export function ReadingTable({ subject, readings, without }: ReadingTableProps) {
  const words = useWords();
  const locale = useLocale();
  const [limit, setLimit] = useState(rowsAtOnce);
  const all = metricsIn(readings.map(({ metric }) => metric));
  const [metrics, setMetrics] = useShownMetrics(all, columns);
  const seen = useMemo(() => readingRows(readings), [readings]);
  const cells = new Map(seen.map((row) => [row.captureId, row.cells]));
  const rows = [...seen, ...without.map(({ id, at }) => ({ captureId: id, at, cells: {} }))];
  if (without.length > 0) rows.sort((a, b) => b.at - a.at);
  const captures = useCaptures(rows.slice(0, limit).map(({ captureId }) => captureId));
  const doubtful = newestOfMarks(readings);
  return (
    <>
      {all.length > columns && <MetricSwitch all={all} shown={metrics} onChange={setMetrics} />}
      <div class="reading-table">
        <Table
          label={words.subjects.readings}
          columns={[
            { id: 'picture', label: '', name: words.library.columns.picture },
            { id: 'at', label: words.subjects.seenAt },
            ...metrics.map((metric) => ({ id: 'metric', label: words.metrics.names[metric], num: true })),
          ]}
        >
          {captures?.map((capture) => (
            <tr key={capture.id}>
              <td class="picture">
                <Thumb capture={capture} />
              </td>
              <td class="at">
                <a
                  class="capture-title"
                  href={`#/capture/${capture.id}`}
                  title={formatExactTime(capture.at, capture.zone, locale)}
                >
                  {formatTime(capture.at, zoneHere, locale, Date.now())}
                </a>
                <div class="cut faint">{capture.title || capture.url || words.library.untitled}</div>
                <SeenBy cells={cells.get(capture.id)} />
              </td>
              {metrics.map((metric) => (
                <td key={metric} class="metric num">
                  <Cell step={cells.get(capture.id)?.[metric]} subject={subject} doubtful={doubtful} />
                </td>
              ))}
            </tr>
          ))}
        </Table>
      </div>
      {rows.length > limit && (
        <Button onClick={() => setLimit(limit + rowsAtOnce)}>
          {words.subjects.older(Math.min(rowsAtOnce, rows.length - limit))}
        </Button>
      )}
    </>
  );
}

/** Ids of the newest reading of each mark: the one that is confirmed for all. */
function newestOfMarks(readings: readonly Reading[]): Set<string> {
  const oldestFirst = [...readings].sort((a, b) => a.at - b.at);
  return new Set(new Map(oldestFirst.map(({ id, metric, from }) => [`${metric} ${from}`, id])).values());
}

/** What was read at the capture, where a newer reader read it again. */
function ReplacedBy({ reading: { again, replaced } }: { reading: Reading }) {
  const words = useWords().again;
  const locale = useLocale();
  if (!again) return null;
  return (
    <span class="reading-step faint">
      {words.version(again.version)}
      {' · '}
      {replaced ? words.was(formatReading(replaced, locale)) : words.notThen}
    </span>
  );
}

/** Who saw the prices of a row, where their page tells. */
function SeenBy({ cells = {} }: { cells: ReadingRow['cells'] | undefined }) {
  const { viewers } = useWords().subjects;
  const told = Object.values(cells).find(({ now }) => now.seenBy)?.now.seenBy;
  return told ? (
    <div class="cut faint">
      <bdi>{whoLooked(told, viewers)}</bdi>
    </div>
  ) : null;
}

interface CellProps {
  step: Step | undefined;
  subject: Subject;
  doubtful: ReadonlySet<string>;
}

function Cell({ step, subject, doubtful }: CellProps) {
  if (!step) return <span class="faint">—</span>;
  return (
    <>
      <ReadingValue reading={step.now} wide />
      <ReplacedBy reading={step.now} />
      {step.before && (
        <span class="reading-step">
          <ReadingChange before={step.before} now={step.now} />
        </span>
      )}
      {doubtful.has(step.now.id) && (
        <ConfirmReading of={subject} readingId={step.now.id} reading={step.now} />
      )}
    </>
  );
}
