import { useLiveQuery } from '../../../../components/use-live-query';
import { isAboutSubject } from '../../../../utils/lib/about-subject';
import { byTelling } from '../../../../utils/lib/telling';
import { firstReadings } from '../../../../utils/library/subjects';
import type { Capture, Reading } from '../../../../utils/model';

/** By capture id, the readings of what each is about, the most telling ones first. */
export type RowReadings = ReadonlyMap<string, readonly Reading[]>;

/** The readings of the captures in view, kept current; those of a row that just came into view follow at once. */
export function useRowReadings(inView: readonly Capture[]): RowReadings {
  const ids = inView.filter(isAboutSubject).map(({ id }) => id);
  return useLiveQuery(() => readingsOfCaptures(ids), `readings ${ids.join(' ')}`, true) ?? new Map();
}

/** The same at once, for what is copied. */
export async function readingsOfCaptures(ids: readonly string[]): Promise<RowReadings> {
  const found = await firstReadings(ids);
  return new Map([...found].map(([id, readings]) => [id, byTelling(readings)]));
}
