import { useMemo } from 'preact/hooks';
import { useShortcuts } from '../../../../components/use-shortcuts';
import { useWords } from '../../../../components/words';
import type { SeriesSample } from '../../../../utils/library/series-sample';
import type { Metric } from '../../../../utils/model';
import { FirstMarks } from './first-marks';
import { MetricCurve } from './metric-curve';
import type { Sightings } from './use-subject';

interface SeriesPanelProps {
  metrics: readonly Metric[];
  metric: Metric;
  onMetric: (metric: Metric) => void;
  /** Of that metric; while another comes, still of the one before. */
  sample: SeriesSample;
  /** Undefined until they are known: only then is it seen where a number was hidden. */
  sightings: Sightings | undefined;
}

/** A subject's numbers over time, one at a time: the curve, and in words what the chosen sighting proves. */
export function SeriesPanel({ metrics, metric, onMetric, sample, sightings }: SeriesPanelProps) {
  const words = useWords();
  const seen = useMemo(() => [...(sightings?.readings ?? []), ...(sightings?.without ?? [])], [sightings]);
  useShortcuts(words.subjects.title, [
    {
      keys: ['m'],
      label: words.series.next,
      run: () => onMetric(metrics[(metrics.indexOf(metric) + 1) % metrics.length] ?? metric),
    },
  ]);
  return (
    <section class="series">
      <div class="series-head">
        <h2>{words.series.title}</h2>
        {metrics.length > 1 && (
          <fieldset class="metric-switch">
            <legend class="unseen">{words.series.metric}</legend>
            {metrics.map((each) => (
              <button
                key={each}
                type="button"
                class="chip toggle"
                aria-pressed={each === metric}
                onClick={() => onMetric(each)}
              >
                {words.metrics.names[each]}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      {sightings || sample.whole ? (
        <MetricCurve
          key={metric}
          metric={metric}
          readings={sightings?.readings ?? sample.readings}
          seen={seen}
        />
      ) : (
        <FirstMarks metric={metric} readings={sample.readings} />
      )}
    </section>
  );
}
