import { isByHand } from '../../utils/lib/by-hand';
import { withoutReordering } from '../../utils/lib/reordering';
import { metricsIn } from '../../utils/lib/telling';
import type { Capture, Reading } from '../../utils/model';
import type { Words } from '../../utils/words';

interface ReadingColumns {
  head: string[];
  /** As many cells as the head has names; empty where a capture lacks a number. */
  cells: (capture: Pick<Capture, 'id'>) => string[];
}

/**
 * The readings of copied captures: per metric as shown, at least, and at most (empty where the end is open); at the
 * end which of them no real page has proved, and which were entered by hand. Plain digits, so that a spreadsheet can
 * calculate with them. No columns where there are none.
 */
export function readingColumns(
  readings: ReadonlyMap<string, readonly Reading[]>,
  { library: { copyReading }, metrics: { names }, manual }: Pick<Words, 'library' | 'manual' | 'metrics'>,
): ReadingColumns {
  const metrics = metricsIn([...readings.values()].flat().map(({ metric }) => metric));
  const anyByHand = [...readings.values()].flat().some(isByHand);
  const heads = metrics.flatMap((metric) =>
    (['raw', 'low', 'high'] as const).map((part) => copyReading[part](names[metric])),
  );
  return {
    head: metrics.length > 0 ? [...heads, copyReading.unverified, ...(anyByHand ? [manual.column] : [])] : [],
    cells: ({ id }) => {
      if (metrics.length === 0) return [];
      const own = readings.get(id) ?? [];
      const parts = metrics.flatMap((metric) => {
        const reading = own.find((each) => each.metric === metric);
        if (!reading) return ['', '', ''];
        const { raw, low, high } = reading;
        return [withoutReordering(raw), String(low), high === null ? '' : String(high)];
      });
      const doubtful = own.filter(({ unverified }) => unverified).map(({ metric }) => names[metric]);
      const byHand = own.filter(isByHand).map(({ metric }) => names[metric]);
      return [...parts, doubtful.join(', '), ...(anyByHand ? [byHand.join(', ')] : [])];
    },
  };
}
