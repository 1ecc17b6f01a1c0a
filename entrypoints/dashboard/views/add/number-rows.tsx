import { Plus, X } from 'lucide-preact';
import { Button } from '../../../../components/button';
import { Select } from '../../../../components/select';
import { TextField } from '../../../../components/text-field';
import { useLocale, useWords } from '../../../../components/words';
import { formatRange, formatReading } from '../../../../utils/lib/format-reading';
import { metricsIn } from '../../../../utils/lib/telling';
import { readTyped } from '../../../../utils/lib/typed-reading';
import type { Metric, ReadingRead } from '../../../../utils/model';

/** One number as it is being typed. */
export interface NumberRow {
  id: string;
  metric: Metric;
  raw: string;
}

interface NumberRowsProps {
  rows: readonly NumberRow[];
  /** How the platform shortens counts. */
  cut: boolean | null;
  onChange: (rows: NumberRow[]) => void;
}

/** Numbers as they are printed, each with what it proves while it is typed. */
export function NumberRows({ rows, cut, onChange }: NumberRowsProps) {
  const { manual: words, metrics } = useWords();
  const all = metricsIn(Object.keys(metrics.names) as Metric[]);
  const free = all.filter((metric) => !rows.some((row) => row.metric === metric));
  const change = (id: string, part: Partial<NumberRow>) =>
    onChange(rows.map((row) => (row.id === id ? { ...row, ...part } : row)));
  const [next] = free;
  return (
    <fieldset class="add-group">
      <legend>{words.numbers}</legend>
      {rows.map((row) => (
        <div key={row.id} class="add-number">
          <Select
            label={words.metric}
            hideLabel
            value={row.metric}
            options={all
              .filter((metric) => metric === row.metric || free.includes(metric))
              .map((value) => ({ value, label: metrics.names[value] }))}
            onChange={(metric) => change(row.id, { metric })}
          />
          <Typed row={row} cut={cut} onInput={(raw) => change(row.id, { raw })} />
          <Button
            kind="quiet"
            iconOnly
            icon={X}
            onClick={() => onChange(rows.filter(({ id }) => id !== row.id))}
          >
            {words.removeNumber}
          </Button>
        </div>
      ))}
      {next && (
        <Button
          icon={Plus}
          class="add-find"
          onClick={() => onChange([...rows, { id: crypto.randomUUID(), metric: next, raw: '' }])}
        >
          {words.addNumber}
        </Button>
      )}
    </fieldset>
  );
}

function Typed({
  row,
  cut,
  onInput,
}: {
  row: NumberRow;
  cut: boolean | null;
  onInput: (raw: string) => void;
}) {
  const { manual: words } = useWords();
  const locale = useLocale();
  const read = row.raw.trim() === '' ? null : readTyped(row.metric, row.raw, { cut });
  const problem = read && 'problem' in read ? words[read.problem] : undefined;
  return (
    <TextField
      label={words.printed}
      hideLabel
      placeholder={words.printedHint}
      value={row.raw}
      maxLength={60}
      autoComplete="off"
      error={problem}
      hint={read && !('problem' in read) ? provedBy(read) : undefined}
      onInput={onInput}
    />
  );

  function provedBy(reading: ReadingRead): string {
    const range = formatRange(reading, locale);
    return range ? words.standsFor(range) : `${formatReading(reading, locale)} · ${words.exact}`;
  }
}

/** The readings of all rows that are not empty; null where one of them cannot be read. */
export function readingsOf(rows: readonly NumberRow[], cut: boolean | null): ReadingRead[] | null {
  const read = rows
    .filter(({ raw }) => raw.trim() !== '')
    .map(({ metric, raw }) => readTyped(metric, raw, { cut }));
  const readings = read.flatMap((each) => ('problem' in each ? [] : [each]));
  return readings.length === read.length ? readings : null;
}
