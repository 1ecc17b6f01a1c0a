import { jpegSize } from './jpeg-size';

/** What the first bytes of a picture say of it. Device pixels. */
export interface PictureHead {
  type: 'image/png' | 'image/jpeg' | 'image/webp';
  width: number;
  height: number;
}

/** How many bytes tell: a JPEG may carry a camera's own preview before its size. */
export const HEAD_BYTES = 512 * 1024;

/**
 * Kind and size of a picture from its head, without decoding it, so that one of a billion pixels is known before it
 * fills the memory. By its bytes alone, whatever its name says. Null where it is no PNG, JPEG or WebP, or says no size.
 * Sources: PNG 11.2.2 (IHDR), ITU-T T.81 B.2.2, RFC 9649 (WebP).
 */
export function pictureHead(bytes: Uint8Array): PictureHead | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = png(view) ?? webp(view) ?? jpeg(bytes);
  return found && found.width > 0 && found.height > 0 ? found : null;
}

function jpeg(bytes: Uint8Array): PictureHead | null {
  const size = jpegSize(bytes);
  return size && { type: 'image/jpeg', ...size };
}

function png(view: DataView): PictureHead | null {
  const isPng =
    view.byteLength >= 24 && view.getUint32(0) === 0x89504e47 && view.getUint32(12) === 0x49484452;
  return isPng ? { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) } : null;
}

function webp(view: DataView): PictureHead | null {
  const isWebp =
    view.byteLength >= 30 && view.getUint32(0) === 0x52494646 && view.getUint32(8) === 0x57454250;
  const size = isWebp ? sizeOfChunk(view) : null;
  return size && { type: 'image/webp', width: size[0], height: size[1] };
}

/** Width and height of the first chunk: `VP8X` extended, `VP8L` lossless, `VP8 ` lossy. Little-endian. */
function sizeOfChunk(view: DataView): [number, number] | null {
  const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  switch (view.getUint32(12)) {
    case 0x56503858:
      return [three(24) + 1, three(27) + 1];
    case 0x5650384c: {
      const bits = view.getUint32(21, true);
      return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
    }
    case 0x56503820:
      return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
    default:
      return null;
  }
}
