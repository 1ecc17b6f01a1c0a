import type { Metric, Reading } from '../model';

/** A reading's id says where it stands: `capture/0/likes`, the 0 being its subject's place among all that are shown. */
export function readingId(captureId: string, place: number, metric: Metric): string {
  return `${captureId}/${place}/${metric}`;
}

/** The 0 of `capture/0/likes`. */
export function placeOf({ id, captureId }: Pick<Reading, 'id' | 'captureId'>): number {
  return Number.parseInt(id.slice(captureId.length + 1), 10);
}

/** `capture/0/likes` of `capture/0/likes@1795570200000`, as what was read there again is called. */
export function withoutAgain(id: string): string {
  return id.split('@')[0] ?? id;
}
