/**
 * Writes a ZIP of stored files as a stream, with ZIP64 records wherever a number outgrows its field: archives over
 * 4 GB, files over 4 GB, more than 65,534 files (see APPNOTE 6.3, sections 4.3 and 4.5.3). Nothing but the directory
 * is held in memory.
 */
import { crc32 } from './crc32';

/** A file whose bytes are at hand. */
export interface WholeFile {
  name: string;
  bytes: Uint8Array;
  crc: number;
}

/** A file that is written as it comes; its size and check sum follow it. */
export interface StreamedFile {
  name: string;
  chunks: AsyncIterable<Uint8Array>;
}

export function wholeFile(name: string, bytes: Uint8Array): WholeFile {
  return { name, bytes, crc: crc32(bytes) };
}

export async function* zip(files: AsyncIterable<WholeFile | StreamedFile>): AsyncGenerator<Uint8Array> {
  const directory: Uint8Array[] = [];
  let offset = 0;
  for await (const file of files) {
    const name = new TextEncoder().encode(file.name);
    const streamed = 'chunks' in file;
    const header = localHeader(name, streamed ? null : { size: file.bytes.length, crc: file.crc });
    let [size, crc] = streamed ? [0, 0] : [file.bytes.length, file.crc];
    yield header;
    if (!streamed) yield file.bytes;
    else {
      for await (const chunk of file.chunks) {
        [size, crc] = [size + chunk.length, crc32(chunk, crc)];
        yield chunk;
      }
    }
    const trailer = streamed ? record([u32, 0x08074b50], [u32, crc], [u64, size], [u64, size]) : record();
    yield trailer;
    directory.push(directoryEntry(name, { size, crc }, streamed, offset));
    offset += header.length + size + trailer.length;
  }
  yield* directory;
  const length = directory.reduce((sum, entry) => sum + entry.length, 0);
  yield endOfDirectory(directory.length, length, offset);
}

/** The same as a stream: reads on only when more is asked for; cancelling ends the generator. */
export function zipStream(files: AsyncIterable<WholeFile | StreamedFile>): ReadableStream<Uint8Array> {
  const chunks = zip(files);
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}

export interface Size {
  size: number;
  crc: number;
}

/** A field of a record: its width in bytes, and its value. */
type Field = [width: 2 | 4 | 8, value: number] | Uint8Array;
const u16 = 2;
const u32 = 4;
const u64 = 8;
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
function record(...fields: Field[]): Uint8Array {
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
