import { type StreamedFile, type WholeFile, wholeFile, zip } from '../../utils/lib/zip';
import type { Archive } from '../../utils/library/backup/archive';
import { linesOf } from '../../utils/library/backup/lines';

export const bytesOf = (text: string) => new TextEncoder().encode(text);
export const manifest = wholeFile('manifest.json', bytesOf('{}\n'));
export const hashLike = (n: number) => n.toString(16).padStart(64, '0');

/** The archive as a file. Large chunks that come again and again are held once. */
export async function fileOf(files: Iterable<WholeFile | StreamedFile>): Promise<Blob> {
  const blobs = new Map<Uint8Array, Blob>();
  const parts: Blob[] = [];
  let small: Uint8Array<ArrayBuffer>[] = [];
  async function* each() {
    yield* files;
  }
  for await (const chunk of zip(each())) {
    if (chunk.length < 2 ** 20) {
      small.push(new Uint8Array(chunk));
      if (small.length < 1000) continue;
    }
    parts.push(new Blob(small));
    small = [];
    if (chunk.length < 2 ** 20) continue;
    const blob = blobs.get(chunk) ?? new Blob([new Uint8Array(chunk)]);
    blobs.set(chunk, blob);
    parts.push(blob);
  }
  return new Blob([...parts, ...small]);
}

export async function* inChunks(...chunks: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

export async function valuesIn(archive: Archive, name: string) {
  const values: unknown[] = [];
  for await (const line of linesOf(archive, name)) values.push(line.value);
  return values;
}
