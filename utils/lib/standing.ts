import type { Reading } from '../model';
import { withoutAgain } from './reading-id';

/**
 * The readings that count: where a newer reader read a capture again, what that read, with the earlier reading beside
 * it; else what was read at the capture. In the order in which they came.
 */
export function standing(readings: readonly Reading[]): Reading[] {
  const again = new Map<string, Reading>();
  const first = new Map<string, Reading>();
  for (const reading of readings) {
    const id = withoutAgain(reading.id);
    if (!reading.again) first.set(id, reading);
    else if ((again.get(id)?.again?.at ?? -1) < reading.again.at) again.set(id, reading);
  }
  if (again.size === 0) return [...readings];
  const ids = [...new Set(readings.map(({ id }) => withoutAgain(id)))];
  return ids.flatMap((id) => {
    const [now, before] = [again.get(id), first.get(id)];
    if (now) return [before ? { ...now, replaced: before } : now];
    return before ? [before] : [];
  });
}
