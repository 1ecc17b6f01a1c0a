import { withoutAgain } from '../lib/reading-id';
import type { Metric } from '../model';
import { db } from './db';

/** A metric that a capture gave, and the place of its subject among all that the capture shows. */
export interface MetricRead {
  place: number;
  metric: Metric;
}

/** Which metrics captures gave, by their ids: told by the keys of their readings alone, so that thousands are quick. */
export async function metricsRead(
  captureIds: readonly string[],
  library = db,
): Promise<Map<string, MetricRead[]>> {
  const found = await library.transaction('r', library.readings, () =>
    Promise.all(
      captureIds.map((id) => library.readings.where('id').between(`${id}/`, `${id}0`).primaryKeys()),
    ),
  );
  return new Map(captureIds.map((id, nth) => [id, readAt(id, found[nth] ?? [])]));
}

function readAt(captureId: string, ids: readonly string[]): MetricRead[] {
  const places = new Set(ids.map((id) => withoutAgain(id).slice(captureId.length + 1)));
  return [...places].map((each) => {
    const [place, metric] = each.split('/');
    return { place: Number(place), metric: metric as Metric };
  });
}
