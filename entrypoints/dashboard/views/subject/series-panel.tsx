import { useMemo, useState } from 'preact/hooks';
import { Curve } from '../../../../components/curve';
import { useShortcuts } from '../../../../components/use-shortcuts';
import { useLocale, useWords } from '../../../../components/words';
import { isByHand } from '../../../../utils/lib/by-hand';
import { formatTime } from '../../../../utils/lib/format';
import { formatLevel, formatReading } from '../../../../utils/lib/format-reading';
import { gapsOf } from '../../../../utils/metrics/gaps';
import { odditiesOf } from '../../../../utils/metrics/oddities';
import { type Moment, pointsOf } from '../../../../utils/metrics/points';
import { PRICE_TERMS } from '../../../../utils/metrics/price-steps';
import { proofsOf } from '../../../../utils/metrics/proofs';
import type { Metric, Reading } from '../../../../utils/model';
import { zoneHere } from '../../use-filters';
import { SightingLine } from './sighting-line';
import type { Sightings } from './use-subject';

interface SeriesPanelProps {
  metrics: readonly Metric[];
  metric: Metric;
  onMetric: (metric: Metric) => void;
  /** Of that metric; while another comes, still of the one before. */
  readings: readonly Reading[];
  /** Undefined until they are known: only then is it seen where a number was hidden. */
  sightings: Sightings | undefined;
}

/** A subject's numbers over time, one at a time: the curve, and in words what the chosen sighting proves. */
export function SeriesPanel({ metrics, metric, onMetric, readings, sightings }: SeriesPanelProps) {
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
      <MetricCurve key={metric} metric={metric} readings={readings} seen={seen} />
    </section>
  );
}

interface MetricCurveProps extends Pick<SeriesPanelProps, 'metric' | 'readings'> {
  seen: readonly Moment[];
}

function MetricCurve({ metric, readings, seen }: MetricCurveProps) {
  const words = useWords();
  const locale = useLocale();
  const { points, left, curve, proofs, gaps, oddities } = useMemo(
    () => seriesOf(readings, seen, metric),
    [readings, seen, metric],
  );
  const [chosen, setChosen] = useState<number | null>(null);
  const selected = Math.min(chosen ?? Number.POSITIVE_INFINITY, points.length - 1);
  const point = points[selected];
  const gap = gaps[selected];
  if (!point || !gap) return null;
  const { unit } = point;
  const proof = proofs[selected] ?? null;
  // An older change that is still all that is known says nothing of this sighting.
  const tells = proof !== null && (proof.fresh || proof.from === selected - 1);
  return (
    <>
      <Curve
        label={`${words.metrics.names[metric]} · ${words.series.walk}`}
        points={curve}
        zone={zoneHere}
        steps={PRICE_TERMS.some((term) => term === metric)}
        formatLevel={(value) => formatLevel(value, unit, locale)}
        hrefOf={(nth) => `#/capture/${points[nth]?.captureId}`}
        nameOf={(nth) => {
          const each = points[nth];
          return each
            ? [
                `${formatTime(each.at, zoneHere, locale, Date.now())}: ${formatReading(each, locale)}`,
                isByHand(each) ? words.manual.mark : '',
              ]
                .join(' ')
                .trim()
            : '';
        }}
        isByHand={(nth) => points[nth] !== undefined && isByHand(points[nth])}
        isOdd={(nth) => (oddities[nth]?.length ?? 0) > 0}
        selected={selected}
        onSelect={setChosen}
      />
      <SightingLine
        point={point}
        before={points[selected - 1]}
        proof={tells ? proof : null}
        since={points[proof?.from ?? -1]}
        gap={gap}
        oddities={oddities[selected] ?? []}
      />
      <p class="faint">
        {points.length === 1 ? words.series.once : words.series.band}
        {left && unit !== null && ` ${words.series.otherUnits(unit)}`}
      </p>
    </>
  );
}

/** What is drawn and said of one metric; of several currencies the one that was seen last. */
function seriesOf(readings: readonly Reading[], seen: readonly Moment[], metric: Metric) {
  const all = pointsOf(readings, metric);
  const points = all.filter(({ unit }) => unit === all.at(-1)?.unit);
  const proofs = proofsOf(points);
  const gaps = gapsOf(points, seen);
  return {
    points,
    left: points.length < all.length,
    proofs,
    gaps,
    oddities: odditiesOf(points, proofs, metric),
    curve: points.map(({ at, low, high }, nth) => ({ at, low, high, apart: gaps[nth]?.apart ?? false })),
  };
}
