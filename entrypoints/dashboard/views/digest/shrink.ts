import type { ShownPicture } from '../../../../utils/exporters/exporter';
import { jpegSize } from '../../../../utils/lib/jpeg-size';
import type { PictureSize } from './picture-size';

/** A JPEG tells its size within its first bytes, unless a camera wrote much before it. */
const HEADER_BYTES = 64 * 1024;

type Decoded = ImageBitmap | VideoFrame;

/** The picture within the size, as JPEG. Rejects where the bytes are no picture. */
export async function shrunk(blob: Blob, size: PictureSize): Promise<ShownPicture> {
  const whole = (await decodedSmall(blob, size)) ?? (await createImageBitmap(blob));
  const [width, height] =
    whole instanceof ImageBitmap ? [whole.width, whole.height] : [whole.displayWidth, whole.displayHeight];
  const scale = scaleOf({ width, height }, size);
  const to = {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
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

/**
 * A JPEG decoded to the next eighth of its size that is large enough, which its format does for half the work; null
 * where it is none or the browser cannot.
 */
async function decodedSmall(blob: Blob, size: PictureSize): Promise<Decoded | null> {
  const known = await sizeOfJpeg(blob);
  if (!known || !('ImageDecoder' in globalThis)) return null;
  const eighths = Math.ceil(8 * scaleOf(known, size));
  const decoder = new ImageDecoder({
    data: await blob.arrayBuffer(),
    type: 'image/jpeg',
    desiredWidth: Math.ceil((known.width * eighths) / 8),
    desiredHeight: Math.ceil((known.height * eighths) / 8),
  });
  try {
    return (await decoder.decode()).image;
  } finally {
    decoder.close();
  }
}

/** In pixels; null where the bytes are no JPEG. */
export async function sizeOfJpeg(blob: Blob): Promise<{ width: number; height: number } | null> {
  return jpegSize(new Uint8Array(await blob.slice(0, HEADER_BYTES).arrayBuffer()));
}

function scaleOf(of: { width: number; height: number }, size: PictureSize): number {
  return Math.min(1, size.width / of.width, size.height / of.height);
}

export function dataUrlOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
