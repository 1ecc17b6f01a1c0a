import { sha256 } from '../lib/hash';
import type { Picture } from '../model';
import type { StoredPicture } from './screenshot';

const THUMBNAIL_WIDTH = 480;

/** The small picture that lists show: the top of the large one, 480 px wide, at most 3:4 high. Rejects on damaged bytes. */
export async function thumbnailOf(blob: Blob, picture: Picture): Promise<StoredPicture> {
  const scale = Math.min(1, THUMBNAIL_WIDTH / picture.width);
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.min(Math.round(picture.height * scale), Math.round(width * (4 / 3))));
  return redrawn(
    blob,
    { x: 0, y: 0, width: picture.width, height: Math.round(height / scale) },
    { width, height },
    picture,
    0.8,
  );
}

interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A part of a picture (device pixels) as a picture of its own, cut at the picture's edges. Null where nothing is inside. */
export async function cropOf(blob: Blob, picture: Picture, area: Area): Promise<StoredPicture | null> {
  const x = Math.max(0, Math.round(area.x));
  const y = Math.max(0, Math.round(area.y));
  const width = Math.min(picture.width, Math.round(area.x + area.width)) - x;
  const height = Math.min(picture.height, Math.round(area.y + area.height)) - y;
  if (width < 1 || height < 1) return null;
  return redrawn(blob, { x, y, width, height }, { width, height }, picture, 0.92);
}

async function redrawn(
  blob: Blob,
  from: Area,
  to: { width: number; height: number },
  { pixelRatio }: Picture,
  quality: number,
): Promise<StoredPicture> {
  const bitmap = await createImageBitmap(blob, from.x, from.y, from.width, from.height, {
    resizeWidth: to.width,
    resizeHeight: to.height,
    resizeQuality: 'medium',
  });
  const canvas = new OffscreenCanvas(to.width, to.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  const small = await canvas.convertToBlob({ type: 'image/jpeg', quality });
  const bytes = await small.arrayBuffer();
  const picture = {
    hash: await sha256(bytes),
    type: 'image/jpeg',
    bytes: bytes.byteLength,
    ...to,
    pixelRatio: (pixelRatio * to.width) / from.width,
  };
  return { picture, blob: small };
}
