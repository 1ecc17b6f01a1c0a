import { sha256 } from '../lib/hash';
import type { Box, Picture } from '../model';
import type { StoredPicture } from './screenshot';

/** A canvas of more is blank without a word. */
const LONGEST_SIDE = 16_384;
const MOST_PIXELS = 268_000_000;

/** Lossy pictures are made of blocks of this side; what a block shows bleeds through all of it. */
const BLOCK = 16;
const LOSSY: ReadonlySet<string> = new Set(['image/jpeg', 'image/webp']);
const KEPT: ReadonlySet<string> = new Set([...LOSSY, 'image/png']);

/**
 * A picture made anew with these areas (in its pixels) opaque: nothing of the bytes of before is kept, no metadata
 * either. Its type stays where a canvas can write it, else it is PNG. Rejects with RangeError where it is too large
 * to be drawn, with what the browser throws on damaged bytes.
 */
export async function paintOver(blob: Blob, picture: Picture, boxes: readonly Box[]): Promise<StoredPicture> {
  const bitmap = await createImageBitmap(blob);
  const { width, height } = bitmap;
  if (Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS) {
    bitmap.close();
    throw new RangeError(`${width} × ${height} pixels`);
  }
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  bitmap.close();
  if (!context) throw new Error('no canvas');
  const block = LOSSY.has(picture.type) ? BLOCK : 1;
  context.fillStyle = '#000';
  for (const box of boxes) {
    const [left, top] = [box.left, box.top].map((start) => Math.floor(start / block) * block) as [
      number,
      number,
    ];
    const [right, bottom] = [box.left + box.width, box.top + box.height].map(
      (end) => Math.ceil(end / block) * block,
    ) as [number, number];
    context.fillRect(left, top, right - left, bottom - top);
  }
  const type = KEPT.has(picture.type) ? picture.type : 'image/png';
  const painted = await canvas.convertToBlob({ type, quality: 0.92 });
  const bytes = await painted.arrayBuffer();
  const made = {
    hash: await sha256(bytes),
    type: painted.type,
    bytes: bytes.byteLength,
    width,
    height,
    pixelRatio: picture.pixelRatio,
  };
  return { picture: made, blob: painted };
}
