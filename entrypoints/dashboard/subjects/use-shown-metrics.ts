import { useState } from 'preact/hooks';
import type { Metric } from '../../../utils/model';

/** The first `most` of all metrics until others were picked; what is picked and no longer there is left out. */
export function useShownMetrics(all: readonly Metric[], most: number): [Metric[], (next: Metric[]) => void] {
  const [picked, setPicked] = useState<Metric[] | null>(null);
  const kept = picked?.filter((metric) => all.includes(metric)) ?? [];
  return [kept.length > 0 ? kept : all.slice(0, most), setPicked];
}
