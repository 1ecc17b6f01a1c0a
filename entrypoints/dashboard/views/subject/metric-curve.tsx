import { useMemo, useState } from 'preact/hooks';
import { useWords } from '../../../../components/words';
import type { Moment } from '../../../../utils/lib/moment';
import { isAlike, priceTerms } from '../../../../utils/lib/price-terms';
import { whoLooked } from '../../../../utils/lib/who-looked';
import { gapsOf } from '../../../../utils/metrics/gaps';
import { odditiesOf } from '../../../../utils/metrics/oddities';
import { type Point, pointsOf } from '../../../../utils/metrics/points';
import { proofsOf } from '../../../../utils/metrics/proofs';
import type { Metric, Reading } from '../../../../utils/model';
import type { Words } from '../../../../utils/words';
import { DrawnPoints } from './drawn-points';
import { SightingLine } from './sighting-line';

interface MetricCurveProps {
  metric: Metric;
  /** All of its readings; others are passed over. */
  readings: readonly Reading[];
  /** All sightings of the subject, whatever they show; empty until they are known. */
  seen: readonly Moment[];
}

/** The curve of one number, from its second sighting on, and what the chosen sighting shows and proves, in words. */
export function MetricCurve({ metric, readings, seen }: MetricCurveProps) {
  const words = useWords();
  const { points, others, curve, proofs, gaps, oddities } = useMemo(
    () => seriesOf(readings, seen, metric),
    [readings, seen, metric],
  );
  const [chosen, setChosen] = useState<number | null>(null);
  const selected = Math.min(chosen ?? Number.POSITIVE_INFINITY, points.length - 1);
  const point = points[selected];
  const gap = gaps[selected];
  if (!point || !gap) return null;
  const proof = proofs[selected] ?? null;
  // An older change that is still all that is known says nothing of this sighting.
  const tells = proof !== null && (proof.fresh || proof.from === selected - 1);
  return (
    <>
      {points.length > 1 && (
        <DrawnPoints
          metric={metric}
          points={points}
          curve={curve}
          isOdd={(nth) => (oddities[nth]?.length ?? 0) > 0}
          selected={selected}
          onSelect={setChosen}
        />
      )}
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
        {leftOut(point, others, words).map((note) => ` ${note}`)}
      </p>
    </>
  );
}

/** Why some readings are not among those that are drawn. */
function leftOut(drawn: Point, others: readonly Point[], { series, subjects, worked }: Words): string[] {
  const who = ({ seenBy }: Point) => (seenBy && whoLooked(seenBy, subjects.viewers)) || worked.noViewer;
  const isOther = (tell: (point: Point) => string | null) =>
    others.some((other) => tell(other) !== tell(drawn));
  return [
    drawn.unit !== null && isOther(({ unit }) => unit) && series.otherUnits(drawn.unit),
    isOther(({ raw }) => priceTerms(raw)) && series.otherTerms(drawn.raw),
    isOther(who) && series.otherViewers(who(drawn)),
  ].filter((note) => note !== false);
}

/** What is drawn and said of one metric. Of several currencies, terms or viewers, those seen last. */
function seriesOf(readings: readonly Reading[], seen: readonly Moment[], metric: Metric) {
  const all = pointsOf(readings, metric);
  const newest = all.at(-1);
  const points = all.filter((point) => newest && isAlike(point, newest));
  const proofs = proofsOf(points);
  const gaps = gapsOf(points, seen);
  return {
    points,
    others: all.filter((point) => newest && !isAlike(point, newest)),
    proofs,
    gaps,
    oddities: odditiesOf(points, proofs, metric),
    curve: points.map(({ at, low, high }, nth) => ({ at, low, high, apart: gaps[nth]?.apart ?? false })),
  };
}
