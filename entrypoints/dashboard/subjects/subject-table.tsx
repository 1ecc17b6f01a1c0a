import './subjects.css';
import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useRowsInView, useScroll } from '../../../components/rows-in-view';
import { type Column, Table } from '../../../components/table';
import { useShortcuts } from '../../../components/use-shortcuts';
import { useWords } from '../../../components/words';
import { nextSorting, type Sorting, type SortKey, sortSubjects } from '../../../utils/metrics/sort-subjects';
import { MetricSwitch } from './metric-switch';
import { metricsOf, type SubjectLine } from './subject-line';
import { SubjectRow } from './subject-row';
import { useShownMetrics } from './use-shown-metrics';
import { useWalk } from './use-walk';

/** Pixels of a row; subjects.css has the same. */
const rowHeight = 52;
/** Pixels of its columns, as there; as many numbers stand side by side as fit beside a name that can be read. */
const [nameWidth, publishedWidth, metricWidth, seenWidth] = [180, 100, 104, 124];
/** Shorter lists are drawn whole. */
const mostDrawn = 200;

interface SubjectTableProps {
  label: string;
  lines: readonly SubjectLine[];
  sorting: Sorting;
  /** Whose posts they are and on which platform, where that differs from row to row. */
  channels?: boolean;
  platforms?: boolean;
  /** When each was last seen, where that differs from row to row. */
  seen?: boolean;
  /** When each was published, in lists of what is published. */
  published?: boolean;
  /**
   * Keys from anywhere in the page: `all` walks by J and K and sorts by S, `sort` only sorts. The arrows walk wherever the
   * focus is in the list.
   */
  keys?: 'all' | 'sort' | 'none';
  scroller: RefObject<HTMLElement>;
}

/** Subjects with their numbers, sorted by a click on a column's head or by S. */
export function SubjectTable(props: SubjectTableProps) {
  const { label, lines, channels = false, platforms = false, seen = false } = props;
  const { published = true, keys = 'sort' } = props;
  const words = useWords();
  const [sorting, setSorting] = useState(props.sorting);
  const all = metricsOf(lines);
  const root = useRef<HTMLDivElement>(null);
  const fixed = nameWidth + (published ? publishedWidth : 0) + (seen ? seenWidth : 0);
  const columns = Math.max(2, Math.floor((useScroll(root).width - fixed) / metricWidth));
  const [metrics, setMetrics] = useShownMetrics(all, columns);
  const walk = useWalk(root, '.subject-link', keys === 'all');
  const sorted = sortSubjects(lines, sorting);
  const rows = useRowsInView(props.scroller, root, sorted.length > mostDrawn ? rowHeight : 0, sorted.length);
  const turnTo = (by: SortKey) => setSorting(nextSorting(sorting, by));
  const nextMetric = () => {
    const among: readonly SortKey[] = metrics;
    const by = among[(among.indexOf(sorting.by) + 1) % among.length];
    if (by) setSorting({ by, down: true });
  };
  const turn = () => setSorting({ ...sorting, down: !sorting.down });
  const sortKeys = [
    { keys: ['s'], label: words.subjects.sortNext, run: nextMetric },
    { keys: ['shift+s'], label: words.subjects.sortTurn, run: turn },
  ];
  useShortcuts(words.subjects.title, keys === 'none' ? [] : sortKeys);
  const column = (id: string, name: string, by: SortKey, num = false): Column => ({
    id,
    label: name,
    num,
    sort: {
      direction: sorting.by === by ? (sorting.down ? 'descending' : 'ascending') : 'none',
      name: words.subjects.sort(name),
      onSort: () => turnTo(by),
    },
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links within have the focus; arrows lead from one to the next
    <div class="subject-table" ref={root} onKeyDown={walk}>
      {all.length > columns && <MetricSwitch all={all} shown={metrics} onChange={setMetrics} />}
      <div class="subject-rows" style={{ '--least': `${fixed + metrics.length * metricWidth}px` }}>
        <Table
          label={label}
          columns={[
            column('subject-name', words.subjects.name, 'name'),
            ...(published ? [column('published', words.subjects.published, 'published')] : []),
            ...metrics.map((metric) => column('metric', words.metrics.names[metric], metric, true)),
            ...(seen ? [column('last-seen', words.subjects.lastSeen, 'seen', true)] : []),
          ]}
        >
          {rows.before > 0 && <tr class="space" style={{ height: `${rows.before}px` }} />}
          {sorted.slice(rows.from, rows.to).map((line) => (
            <SubjectRow
              key={line.key}
              line={line}
              metrics={metrics}
              channels={channels}
              platforms={platforms}
              published={published}
              seen={seen}
            />
          ))}
          {rows.after > 0 && <tr class="space" style={{ height: `${rows.after}px` }} />}
        </Table>
      </div>
    </div>
  );
}
