import type { Pictures, ShownPicture } from '../../../../utils/exporters/exporter';
import { jpegSize } from '../../../../utils/lib/jpeg-size';
import { getBlob } from '../../../../utils/library/blobs';
import type { PictureSize } from './picture-size';

export interface Progress {
  done: number;
  all: number;
}

/** A JPEG tells its size within its first bytes, unless a camera wrote much before it. */
const HEADER_BYTES = 64 * 1024;

/** Pictures in the making at a time. */
const LANES = 3;

/** One picture to make ready, by its hash. */
export interface Wanted {
  hash: string;
  size: PictureSize;
}

/**
 * Pictures of the library as data URIs, no larger than wanted; one that is missing or damaged is left out, and the
 * digest says so. A few at a time: they are decoded beside the page, but decoded pictures are large. Rejects with
 * AbortError when `signal` fires.
 */
export async function preparePictures(
  wanted: Wanted[],
  { signal, onProgress }: { signal: AbortSignal; onProgress: (progress: Progress) => void },
): Promise<Pictures> {
  const pictures = new Map<string, ShownPicture>();
  const queue = wanted.values();
  let done = 0;
  const work = async () => {
    for (const { hash, size } of queue) {
      signal.throwIfAborted();
      onProgress({ done, all: wanted.length });
      const blob = await getBlob(hash);
      const shown = blob && (await shrunk(blob, size).catch(() => null));
      if (shown) pictures.set(hash, shown);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: LANES }, work));
  return pictures;
}

/** The picture within the size, as JPEG; a JPEG that is small enough is passed on without being decoded. */
async function shrunk(blob: Blob, size: PictureSize): Promise<ShownPicture> {
  const known = jpegSize(new Uint8Array(await blob.slice(0, HEADER_BYTES).arrayBuffer()));
  if (known && known.width <= size.width && known.height <= size.height) {
    return { dataUrl: await dataUrlOf(blob), ...known };
  }
  const whole = await createImageBitmap(blob);
  const scale = Math.min(1, size.width / whole.width, size.height / whole.height);
  const to = {
    width: Math.max(1, Math.round(whole.width * scale)),
    height: Math.max(1, Math.round(whole.height * scale)),
  };
  const canvas = new OffscreenCanvas(to.width, to.height);
  const context = canvas.getContext('2d', { alpha: false });
  if (context) {
    context.fillStyle = '#ffffff'; // JPEG knows no transparency; paper shows through
    context.fillRect(0, 0, to.width, to.height);
    context.imageSmoothingQuality = 'high';
    context.drawImage(whole, 0, 0, to.width, to.height);
  }
  whole.close();
  const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: size.quality });
  return { dataUrl: await dataUrlOf(jpeg), ...to };
}

function dataUrlOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
