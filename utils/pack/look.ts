import { crc32 } from '../lib/crc32';
import { sha256 } from '../lib/hash';
import { directoryEntry, localHeader } from '../lib/zip-records';
import { contentOf, type LocalHeader } from './content-of';
import type { Source, ZipEntry } from './read-zip';

/** A file's bytes and what they say, or why there are none. */
export type Content =
  | { bytes: Uint8Array; crc: number; sha256: string; isAsWritten: boolean; problem?: never }
  | { bytes?: never; crc?: never; sha256?: never; isAsWritten?: never; problem: 'bomb' | 'damaged' };

export async function look(source: Source, entry: ZipEntry, header: LocalHeader | null): Promise<Content> {
  const bytes = header ? await contentOf(source, entry, header) : 'unreadable';
  if (typeof bytes === 'string') return { problem: bytes === 'bomb' ? 'bomb' : 'damaged' };
  const crc = crc32(bytes);
  return { bytes, crc, sha256: await sha256(bytes), isAsWritten: isAsWritten(entry, header, crc) };
}

/** Whether everything that the ZIP says about a file is what Zhibi writes, to the bit. */
function isAsWritten(entry: ZipEntry, header: LocalHeader | null, crc: number): boolean {
  const name = new TextEncoder().encode(entry.name);
  const size = { size: entry.size, crc };
  return (
    header !== null &&
    isSame(header.bytes, localHeader(name, size)) &&
    isSame(entry.record, directoryEntry(name, size, false, entry.offset))
  );
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
