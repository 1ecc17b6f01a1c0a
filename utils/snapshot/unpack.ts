import type { Snapshot } from '../model';
import { isPacked } from './parts';

/** What a snapshot shows, by number; null where its bytes are lost. */
export type PartBlobs = ReadonlyMap<number, Blob>;

/** Text unpacked beyond this is no page that was kept, bytes. */
const MOST_TEXT = 256 * 2 ** 20;

/** The parts of a snapshot as they came from the page. `blobOf`: the bytes of a hash; what is lost is left out. */
export async function unpack(
  { hashes, parts }: Snapshot,
  blobOf: (hash: string) => Promise<Blob | null>,
): Promise<PartBlobs> {
  const blobs = new Map<number, Blob>();
  let left = MOST_TEXT;
  for (const [at, { nth, type }] of parts.entries()) {
    const blob = await blobOf(hashes[at] ?? '');
    const whole = blob && (isPacked(type) ? await gunzipped(blob, left) : blob);
    if (!whole) continue;
    left -= isPacked(type) ? whole.size : 0;
    blobs.set(nth, new Blob([whole], { type }));
  }
  return blobs;
}

/** Null where it is damaged, or more than `most` bytes. */
async function gunzipped(blob: Blob, most: number): Promise<Blob | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  try {
    const reader = blob.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return new Blob(chunks);
      bytes += value.length;
      if (bytes > most) {
        await reader.cancel();
        return null;
      }
      chunks.push(value);
    }
  } catch {
    return null;
  }
}
