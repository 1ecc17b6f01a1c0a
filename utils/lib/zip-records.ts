/** The records of a ZIP archive, as bytes: see APPNOTE 6.3, sections 4.3 and 4.5.3. */

export interface Size {
  size: number;
  crc: number;
}

/** A field of a record: its width in bytes, and its value. */
type Field = [width: 2 | 4 | 8, value: number] | Uint8Array;
const u16 = 2;
export const u32 = 4;
export const u64 = 8;
const FULL16 = 0xffff;
const FULL32 = 0xffffffff;

/** ZIP 4.5; names in UTF-8 (bit 11); stored; the first of January 2020, because the time of an export is no part of it. */
const VERSION = 45;
const UTF8 = 0x0800;
const SIZE_FOLLOWS = 0x0008;
const TIME: Field[] = [
  [u16, 0],
  [u16, ((2020 - 1980) << 9) | (1 << 5) | 1],
];
const UNIX_FILE = 0o100644 * 2 ** 16;

/** Where the size follows, the ZIP64 field says that it follows in 64 bits. */
export function localHeader(name: Uint8Array, known: Size | null): Uint8Array {
  const extra = known ? record() : record([u16, 1], [u16, 16], [u64, 0], [u64, 0]);
  return record(
    [u32, 0x04034b50],
    [u16, VERSION],
    [u16, known ? UTF8 : UTF8 | SIZE_FOLLOWS],
    [u16, 0],
    ...TIME,
    [u32, known?.crc ?? 0],
    [u32, known?.size ?? FULL32],
    [u32, known?.size ?? FULL32],
    [u16, name.length],
    [u16, extra.length],
    name,
    extra,
  );
}

export function directoryEntry(
  name: Uint8Array,
  { size, crc }: Size,
  streamed: boolean,
  offset: number,
): Uint8Array {
  const large: Field[] = [];
  if (size >= FULL32) large.push([u64, size], [u64, size]);
  if (offset >= FULL32) large.push([u64, offset]);
  const extra = large.length > 0 ? record([u16, 1], [u16, 8 * large.length], ...large) : record();
  return record(
    [u32, 0x02014b50],
    [u16, (3 << 8) | VERSION],
    [u16, VERSION],
    [u16, streamed ? UTF8 | SIZE_FOLLOWS : UTF8],
    [u16, 0],
    ...TIME,
    [u32, crc],
    [u32, Math.min(size, FULL32)],
    [u32, Math.min(size, FULL32)],
    [u16, name.length],
    [u16, extra.length],
    [u16, 0],
    [u16, 0],
    [u16, 0],
    [u32, UNIX_FILE],
    [u32, Math.min(offset, FULL32)],
    name,
    extra,
  );
}

export function endOfDirectory(count: number, length: number, offset: number): Uint8Array {
  const needs64 = count >= FULL16 || length >= FULL32 || offset >= FULL32;
  const record64 = record(
    ...([
      [u32, 0x06064b50],
      [u64, 44],
      [u16, (3 << 8) | VERSION],
      [u16, VERSION],
      [u32, 0],
      [u32, 0],
    ] as Field[]),
    ...([
      [u64, count],
      [u64, count],
      [u64, length],
      [u64, offset],
    ] as Field[]),
    ...([
      [u32, 0x07064b50],
      [u32, 0],
      [u64, offset + length],
      [u32, 1],
    ] as Field[]),
  );
  return record(
    needs64 ? record64 : record(),
    [u32, 0x06054b50],
    [u16, 0],
    [u16, 0],
    [u16, Math.min(count, FULL16)],
    [u16, Math.min(count, FULL16)],
    [u32, Math.min(length, FULL32)],
    [u32, Math.min(offset, FULL32)],
    [u16, 0],
  );
}

/** Little-endian fields in a row. */
export function record(...fields: Field[]): Uint8Array {
  const size = fields.reduce(
    (sum, field) => sum + (field instanceof Uint8Array ? field.length : field[0]),
    0,
  );
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const field of fields) {
    if (field instanceof Uint8Array) bytes.set(field, at);
    else if (field[0] === u64) view.setBigUint64(at, BigInt(field[1]), true);
    else if (field[0] === u32) view.setUint32(at, field[1], true);
    else view.setUint16(at, field[1], true);
    at += field instanceof Uint8Array ? field.length : field[0];
  }
  return bytes;
}
