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
  return async () => {
    for (const { id, brandId, tags, note } of before) {
      const added = (change.addTags ?? []).filter((tag) => !tags.includes(tag));
      const removed = (change.removeTags ?? []).filter((tag) => tags.includes(tag));
      await annotateCaptures([id], {
        ...(change.brandId !== undefined && { brandId }),
        ...(change.note !== undefined && { note }),
        addTags: removed,
        removeTags: added,
      });
    }
  };
}
