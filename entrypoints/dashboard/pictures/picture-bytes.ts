import { drawnOf } from '../../../utils/exporters/picture-keys';
import { getBlob } from '../../../utils/library/blobs';
import { getCapture } from '../../../utils/library/captures';
import { getMarks } from '../../../utils/library/marks';
import { layerOf } from '../../../utils/marks/editing';
import type { Tongue } from '../../../utils/stamp/plan-stamp';
import { drawSheet } from './draw-sheet';
import type { Drawer } from './drawer';
import { sheetFor } from './sheet';

/**
 * The picture of a key (see picture-keys.ts): as it is stored, or drawn with its marks and its band. Null where it is
 * lost or damaged.
 */
export async function pictureBytes(key: string, tongue: Tongue, drawer: Drawer): Promise<Blob | null> {
  const drawn = drawnOf(key);
  if (!drawn) return getBlob(key);
  const { captureId, marked } = drawn;
  const [capture, marks] = await Promise.all([
    getCapture(captureId),
    marked ? getMarks(captureId, 'picture') : null,
  ]);
  const sheet = capture && sheetFor(capture, null, 'picture');
  if (!capture || !sheet) return null;
  const layer = marks && layerOf(marks);
  const stamp = capture.stamped ? tongue : null;
  // A picture of what was in view is never too tall for one part.
  for await (const part of drawSheet({ capture, sheet, layer, stamp, drawer })) return part?.blob ?? null;
  return null;
}
