import { sha256 } from '../../../utils/lib/hash';
import { HEAD_BYTES, pictureHead } from '../../../utils/lib/picture-size';
import type { Picture } from '../../../utils/model';

/** Why a file is not taken. Put into words by `words.manual.refused`. */
export type Refusal =
  | 'unreadable' // a folder, or a file that was moved or changed since
  | 'empty'
  | 'other-kind' // no PNG, JPEG or WebP, whatever its name says
  | 'too-large'
  | 'damaged';

/** A picture that is ready to be kept: its row, its small twin, and of a huge one a smaller one to look at. */
export interface Prepared {
  picture: Picture;
  thumbnail: Small;
  preview: Blob | null;
}

export interface Small {
  picture: Picture;
  blob: Blob;
}

/** An archive takes larger ones, but the whole of it is held in memory while it is hashed. */
const MOST_BYTES = 100 * 2 ** 20;
/** Four bytes each while it is decoded. */
const MOST_PIXELS = 200e6;
/** Above that, what is shown beside the form is a smaller one. */
const SHOWN_PIXELS = 24e6;
const SHOWN_WIDTH = 2000;
const THUMBNAIL_WIDTH = 480;

/**
 * Looks at a file, hashes it and makes its small pictures; to be run beside the page. The file's own bytes stay as
 * they are.
 */
export async function prepare(file: Blob): Promise<Prepared | Refusal> {
  if (file.size > MOST_BYTES) return 'too-large';
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return 'unreadable';
  if (bytes.byteLength === 0) return 'empty';
  const head = pictureHead(new Uint8Array(bytes, 0, Math.min(bytes.byteLength, HEAD_BYTES)));
  if (!head) return 'other-kind';
  if (head.width * head.height > MOST_PIXELS) return 'too-large';
  const typed = new Blob([bytes], { type: head.type });
  const small = await decoded(typed, Math.min(THUMBNAIL_WIDTH, head.width));
  if (!small) return 'damaged';
  // A camera's JPEG may lie on its side: what was decoded stands upright.
  const turned = small.width > small.height !== head.width > head.height && head.width !== head.height;
  const [width, height] = turned ? [head.height, head.width] : [head.width, head.height];
  const thumbnail = await jpegOf(small, Math.round(small.width * (4 / 3)), width);
  const large = width * height > SHOWN_PIXELS ? await decoded(typed, Math.min(SHOWN_WIDTH, width)) : null;
  const preview = large && (await jpegOf(large, large.height, width)).blob;
  const hash = await sha256(bytes);
  const picture = { hash, type: head.type, bytes: bytes.byteLength, width, height, pixelRatio: 1 };
  return { picture, thumbnail, preview };
}

/** The picture `width` wide; null where its bytes are damaged. */
async function decoded(blob: Blob, width: number): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(blob, { resizeWidth: width, resizeQuality: 'medium' });
  } catch {
    return null;
  }
}

/** The top of it as JPEG, on white where it is transparent. Closes it. @param from how wide it was */
async function jpegOf(bitmap: ImageBitmap, mostHigh: number, from: number): Promise<Small> {
  const { width } = bitmap;
  const height = Math.max(1, Math.min(bitmap.height, mostHigh));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false });
  if (context) {
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, width, height);
    context.drawImage(bitmap, 0, 0);
  }
  bitmap.close();
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
  const bytes = await blob.arrayBuffer();
  const hash = await sha256(bytes);
  const picture = {
    hash,
    type: 'image/jpeg',
    bytes: bytes.byteLength,
    width,
    height,
    pixelRatio: width / from,
  };
  return { picture, blob };
}
