/** Reads the directory of a ZIP by random access, trusting nothing that it says. */
import { CAPS } from './format';

/** A file of any size; read in pieces. */
export interface Source {
  size: number;
  /** The bytes from `offset`, fewer where the file ends. */
  read(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>>;
}

export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated; anything else cannot be read. */
  method: number;
  flags: number;
  crc: number;
  /** As the directory says, packed and unpacked. */
  packed: number;
  size: number;
  /** Where its local header begins. */
  offset: number;
  /** Its record in the directory, as it is. */
  record: Uint8Array;
}

export interface Directory {
  entries: ZipEntry[];
  /** Where it begins, and the bytes after its last entry. */
  offset: number;
  end: Uint8Array;
}

/** There is no directory, or it is larger than any that was ever written. */
export class NoDirectory extends Error {
  constructor(readonly isTooLarge = false) {
    super('The ZIP has no directory that can be read');
  }
}

const END = 22;
const LOCATOR = 20;
const END64 = 56;
const LONGEST_COMMENT = 0xffff;

/** Throws NoDirectory where the file has none, or one that contradicts itself. */
export async function readDirectory(source: Source): Promise<Directory> {
  const tailSize = Math.min(source.size, END + LONGEST_COMMENT + LOCATOR + END64);
  const tail = await source.read(source.size - tailSize, tailSize);
  const at = endIn(tail);
  if (at < 0) throw new NoDirectory();
  const start = source.size - tailSize;
  const { count, length, offset } = where(tail, at, start);
  if (offset + length > start + at) throw new NoDirectory();
  if (count > CAPS.entries || length > CAPS.directory) throw new NoDirectory(true);
  const bytes = await source.read(offset, length);
  const entries: ZipEntry[] = [];
  let next = 0;
  for (let nth = 0; nth < count; nth++) {
    const entry = entryAt(bytes, next);
    entries.push(entry);
    next += entry.record.length;
  }
  if (next !== bytes.length) throw new NoDirectory();
  return { entries, offset, end: await source.read(offset + length, source.size - offset - length) };
}

/** The last end record whose comment ends where the file does; else the last one at all, followed by something else. */
function endIn(tail: Uint8Array): number {
  const view = viewOf(tail);
  let other = -1;
  for (let at = tail.length - END; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + END + view.getUint16(at + 20, true) === tail.length) return at;
    if (other < 0) other = at;
  }
  return other;
}

function where(tail: Uint8Array, at: number, start: number) {
  const view = viewOf(tail);
  const short = {
    count: view.getUint16(at + 10, true),
    length: view.getUint32(at + 12, true),
    offset: view.getUint32(at + 16, true),
  };
  if (at < LOCATOR || view.getUint32(at - LOCATOR, true) !== 0x07064b50) return short;
  const at64 = big(view, at - LOCATOR + 8) - start;
  if (at64 < 0 || at64 + END64 > at || view.getUint32(at64, true) !== 0x06064b50) throw new NoDirectory();
  return { count: big(view, at64 + 32), length: big(view, at64 + 40), offset: big(view, at64 + 48) };
}

function entryAt(bytes: Uint8Array, at: number): ZipEntry {
  const view = viewOf(bytes);
  if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new NoDirectory();
  const u16 = (offset: number) => view.getUint16(at + offset, true);
  const u32 = (offset: number) => view.getUint32(at + offset, true);
  const [nameLength, extraLength] = [u16(28), u16(30)];
  const end = at + 46 + nameLength + extraLength + u16(32);
  if (end > bytes.length) throw new NoDirectory();
  const large = largeNumbers(bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength));
  const number = (offset: number) =>
    u32(offset) === 0xffffffff ? (large.shift() ?? 0xffffffff) : u32(offset);
  // In this order stand those that outgrew their field.
  const [size, packed, offset] = [number(24), number(20), number(42)];
  return {
    name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: u16(10),
    flags: u16(8),
    crc: u32(16),
    packed,
    size,
    offset,
    record: bytes.subarray(at, end),
  };
}

/** The numbers of a ZIP64 field. */
function largeNumbers(extra: Uint8Array): number[] {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const length = Math.min(view.getUint16(at + 2, true), extra.length - at - 4);
    return Array.from({ length: Math.floor(length / 8) }, (_, nth) => big(view, at + 4 + 8 * nth));
  }
  return [];
}

/** Names are UTF-8; what is not is shown byte by byte, so that it still has a name. */
export function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  }
}

/** Beyond what a number holds exactly nothing is believed anyway. */
function big(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
