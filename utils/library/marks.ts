import type { MarkShape, Marks, PictureOf } from '../model';
import { db } from './db';

/** The key of a picture's marks. */
export function marksId(captureId: string, of: PictureOf): string {
  return `${captureId} ${of}`;
}

/** What was drawn on one picture; null where nothing was. */
export async function getMarks(captureId: string, of: PictureOf, library = db): Promise<Marks | null> {
  return (await library.marks.get(marksId(captureId, of))) ?? null;
}

/** What was drawn on any picture of these captures. */
export async function marksOfCaptures(ids: readonly string[], library = db): Promise<Marks[]> {
  return library.marks.where('captureId').anyOf(ids).toArray();
}

/**
 * Keeps what was drawn on one picture, in place of what was there; without shapes and crop nothing stays. False, and
 * nothing is written, where the capture is gone. The capture itself is not touched.
 */
export async function saveMarks(
  {
    captureId,
    of,
    crop,
    shapes,
  }: Pick<Marks, 'captureId' | 'of' | 'crop'> & { shapes: readonly MarkShape[] },
  now = Date.now(),
  library = db,
): Promise<boolean> {
  return library.transaction('rw', [library.captures, library.marks], async () => {
    if ((await library.captures.where('id').equals(captureId).count()) === 0) return false;
    const id = marksId(captureId, of);
    if (shapes.length === 0 && !crop) await library.marks.delete(id);
    else await library.marks.put({ id, captureId, of, crop, shapes: [...shapes], updatedAt: now });
    return true;
  });
}
