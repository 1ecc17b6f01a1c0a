import { ToggleChip } from '../../../components/chip';
import { useWords } from '../../../components/words';
import type { Metric } from '../../../utils/model';

interface MetricSwitchProps {
  all: readonly Metric[];
  shown: readonly Metric[];
  onChange: (shown: Metric[]) => void;
}

/** Which numbers stand in columns, where there are more than fit. */
export function MetricSwitch({ all, shown, onChange }: MetricSwitchProps) {
  const words = useWords();
  const toggle = (metric: Metric) => {
    const next = all.filter((each) => (each === metric ? !shown.includes(each) : shown.includes(each)));
    if (next.length > 0) onChange(next);
  };
  return (
    <fieldset class="metric-switch">
      <legend class="unseen">{words.subjects.showMetrics}</legend>
      {all.map((metric) => (
        <ToggleChip key={metric} on={shown.includes(metric)} onToggle={() => toggle(metric)}>
          {words.metrics.names[metric]}
        </ToggleChip>
      ))}
    </fieldset>
  );
}
