import { type AnnotationChange, annotateCaptures, getCapture } from '../../utils/library/captures';
import type { Capture } from '../../utils/model';

/** The captures of these ids that are there. */
export async function capturesOf(ids: readonly string[]): Promise<Capture[]> {
  const found = await Promise.all(ids.map((id) => getCapture(id)));
  return found.filter((capture) => capture !== null);
}

/** Annotates captures. Gives the way back: every one of them as it was, whatever the others were. */
export async function annotateWithUndo(
  ids: readonly string[],
  change: AnnotationChange,
): Promise<() => Promise<void>> {
  const before = await capturesOf(ids);
  await annotateCaptures(ids, change);
  const after = await capturesOf(ids);
  return () => takeBack(before, after);
}

/**
 * Undoes what one deed changed between `before` and `after`, and nothing that was changed since: captures with the
 * same way back go together, in one transaction.
 */
export async function takeBack(before: readonly Capture[], after: readonly Capture[]): Promise<void> {
  const made = new Map(after.map((capture) => [capture.id, capture]));
  const ways = new Map<string, { change: AnnotationChange; ids: string[] }>();
  for (const old of before) {
    const now = made.get(old.id);
    if (!now) continue;
    const change = wayBack(old, now);
    const key = JSON.stringify(change);
    const way = ways.get(key) ?? { change, ids: [] };
    way.ids.push(old.id);
    ways.set(key, way);
  }
  for (const { ids, change } of ways.values()) await annotateCaptures(ids, change);
}

/** The change that leads from `now` back to `old`. */
export function wayBack(old: Capture, now: Capture): AnnotationChange {
  return {
    ...(old.brandId !== now.brandId && { brandId: old.brandId }),
    ...(old.note !== now.note && { note: old.note }),
    addTags: old.tags.filter((tag) => !now.tags.includes(tag)),
    removeTags: now.tags.filter((tag) => !old.tags.includes(tag)),
  };
}
