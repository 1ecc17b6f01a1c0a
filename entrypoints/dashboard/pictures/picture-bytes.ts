import { markedOf } from '../../../utils/exporters/picture-keys';
import { getBlob } from '../../../utils/library/blobs';
import { getCapture } from '../../../utils/library/captures';
import { getMarks } from '../../../utils/library/marks';
import { layerOf } from '../../../utils/marks/editing';
import { drawSheet } from './draw-sheet';
import type { Drawer } from './drawer';
import { sheetFor } from './sheet';

/** The picture of a key (see picture-keys.ts): as it is stored, or drawn with its marks. Null where it is lost or damaged. */
export async function pictureBytes(key: string, drawer: Drawer): Promise<Blob | null> {
  const captureId = markedOf(key);
  if (captureId === null) return getBlob(key);
  const [capture, marks] = await Promise.all([getCapture(captureId), getMarks(captureId, 'picture')]);
  const sheet = capture && sheetFor(capture, null, 'picture');
  if (!capture || !sheet) return null;
  const layer = marks && layerOf(marks);
  // A picture of what was in view is never too tall for one part.
  for await (const part of drawSheet({ capture, sheet, layer, stamp: null, drawer }))
    return part?.blob ?? null;
  return null;
}
