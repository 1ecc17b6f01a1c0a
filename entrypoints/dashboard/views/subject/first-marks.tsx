import { useMemo, useState } from 'preact/hooks';
import { useWords } from '../../../../components/words';
import { isAlike } from '../../../../utils/lib/price-terms';
import { pointsOf } from '../../../../utils/metrics/points';
import type { Metric, Reading } from '../../../../utils/model';
import { DrawnPoints } from './drawn-points';

/**
 * Some of very many sightings, until all are read: each mark is true. Nothing is joined, marked as odd or called a change
 * before that, since what lies between decides it.
 */
export function FirstMarks({ metric, readings }: { metric: Metric; readings: readonly Reading[] }) {
  const words = useWords().series;
  const points = useMemo(() => pointsOf(readings, metric), [readings, metric]);
  const [chosen, setChosen] = useState<number | null>(null);
  const newest = points.at(-1);
  const shown = points.filter((point) => newest && isAlike(point, newest));
  const curve = useMemo(
    () => shown.map(({ at, low, high }) => ({ at, low, high, apart: true })),
    [shown.length, points],
  );
  return (
    <>
      <DrawnPoints
        metric={metric}
        points={shown}
        curve={curve}
        isOdd={() => false}
        selected={chosen ?? shown.length - 1}
        onSelect={setChosen}
      />
      <div class="sighting-line" aria-live="polite">
        <p class="faint">{words.partly}</p>
      </div>
    </>
  );
}
