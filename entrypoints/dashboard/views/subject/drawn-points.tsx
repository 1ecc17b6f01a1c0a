import { Curve } from '../../../../components/curve';
import { useLocale, useWords } from '../../../../components/words';
import { isByHand } from '../../../../utils/lib/by-hand';
import type { CurvePoint } from '../../../../utils/lib/curve';
import { formatTime } from '../../../../utils/lib/format';
import { formatLevel, formatReading } from '../../../../utils/lib/format-reading';
import type { Point } from '../../../../utils/metrics/points';
import { PRICE_TERMS } from '../../../../utils/metrics/price-steps';
import type { Metric } from '../../../../utils/model';
import { zoneHere } from '../../use-filters';

interface DrawnPointsProps {
  metric: Metric;
  points: readonly Point[];
  /** The same as they are drawn. */
  curve: readonly CurvePoint[];
  isOdd: (nth: number) => boolean;
  selected: number;
  onSelect: (nth: number) => void;
}

/** Sightings of one number as a curve whose marks lead to their captures. */
export function DrawnPoints({ metric, points, curve, isOdd, selected, onSelect }: DrawnPointsProps) {
  const words = useWords();
  const locale = useLocale();
  const nameOf = (point: Point) => {
    const what = `${formatTime(point.at, zoneHere, locale, Date.now())}: ${formatReading(point, locale)}`;
    return isByHand(point) ? `${what} ${words.manual.mark}` : what;
  };
  return (
    <Curve
      label={`${words.metrics.names[metric]} · ${words.series.walk}`}
      points={curve}
      zone={zoneHere}
      steps={PRICE_TERMS.some((term) => term === metric)}
      formatLevel={(value) => formatLevel(value, points.at(-1)?.unit ?? null, locale)}
      hrefOf={(nth) => `#/capture/${points[nth]?.captureId}`}
      nameOf={(nth) => (points[nth] ? nameOf(points[nth]) : '')}
      isByHand={(nth) => points[nth] !== undefined && isByHand(points[nth])}
      isOdd={isOdd}
      selected={selected}
      onSelect={onSelect}
    />
  );
}
