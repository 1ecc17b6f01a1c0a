import { CAPS } from './format';
import { nameOf, type Source, viewOf, type ZipEntry } from './read-zip';

/** No deflated byte becomes more bytes than this. */
const MOST_INFLATED = 1032;

/** What lies in front of a file's bytes, as it is. */
export interface LocalHeader {
  name: string;
  bytes: Uint8Array;
}

/** Null where there is none. */
export async function localHeaderOf(source: Source, { offset }: ZipEntry): Promise<LocalHeader | null> {
  const fixed = await source.read(offset, 30);
  if (fixed.length < 30 || viewOf(fixed).getUint32(0, true) !== 0x04034b50) return null;
  const view = viewOf(fixed);
  const [name, extra] = [view.getUint16(26, true), view.getUint16(28, true)];
  const bytes = await source.read(offset, 30 + name + extra);
  if (bytes.length < 30 + name + extra) return null;
  return { name: nameOf(bytes.subarray(30, 30 + name)), bytes };
}

/**
 * A file's bytes, unpacked; never more than its entry declares, which is never more than CAPS.file.
 * 'bomb': more came out than was declared. 'unreadable': encrypted, packed in another way, cut off or damaged.
 */
export async function contentOf(
  source: Source,
  entry: ZipEntry,
  header: LocalHeader,
): Promise<Uint8Array<ArrayBuffer> | 'bomb' | 'unreadable'> {
  if ((entry.flags & 1) === 1 || (entry.method !== 0 && entry.method !== 8)) return 'unreadable';
  if (entry.size > CAPS.file || entry.packed > CAPS.file) return 'bomb';
  if (entry.method === 0 && entry.packed !== entry.size) return 'bomb';
  if (entry.size > MOST_INFLATED * entry.packed) return 'bomb';
  const packed = await source.read(entry.offset + header.bytes.length, entry.packed);
  if (packed.length < entry.packed) return 'unreadable';
  return entry.method === 0 ? packed : inflated(packed, entry.size);
}

async function inflated(
  packed: Uint8Array<ArrayBuffer>,
  size: number,
): Promise<Uint8Array<ArrayBuffer> | 'bomb' | 'unreadable'> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const bytes = new Uint8Array(size);
  let at = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return at === size ? bytes : 'unreadable';
      if (at + value.length > size) {
        await reader.cancel();
        return 'bomb';
      }
      bytes.set(value, at);
      at += value.length;
    }
  } catch {
    return 'unreadable';
  }
}
