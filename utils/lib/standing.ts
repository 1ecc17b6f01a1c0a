import type { Reading } from '../model';

/**
 * The readings that count: where a newer reader read a capture again, what it read, with the reading of before beside
 * it; else what was read at the capture. In the order in which they came.
 */
export function standing(readings: readonly Reading[]): Reading[] {
  const again = new Map<string, Reading>();
  const first = new Map<string, Reading>();
  for (const reading of readings) {
    const id = firstId(reading);
    if (!reading.again) first.set(id, reading);
    else if ((again.get(id)?.again?.at ?? -1) < reading.again.at) again.set(id, reading);
  }
  if (again.size === 0) return [...readings];
  const ids = [...new Set(readings.map(firstId))];
  return ids.flatMap((id) => {
    const [now, before] = [again.get(id), first.get(id)];
    if (now) return [before ? { ...now, replaced: before } : now];
    return before ? [before] : [];
  });
}

/** `capture/0/likes` of `capture/0/likes@1795570200000`. */
const firstId = ({ id }: Reading): string => id.split('@')[0] ?? id;
