/**
 * Writes a ZIP of stored files as a stream, with ZIP64 records wherever a number outgrows its field: archives over
 * 4 GB, files over 4 GB, more than 65,534 files (see APPNOTE 6.3, sections 4.3 and 4.5.3). Nothing but the directory
 * is held in memory.
 */
import { crc32 } from './crc32';
import { directoryEntry, endOfDirectory, localHeader, record, u32, u64 } from './zip-records';

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
