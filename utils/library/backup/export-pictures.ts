import type { Picture, Snapshot } from '../../model';
import { hashOf } from '../blobs';
import type { Library } from '../schema';
import { GZIPPED } from './format';

/** Media types by hash; of several types for the same bytes the first in the alphabet. */
export type PictureTypes = Map<string, string>;

export function noteTypes(
  types: PictureTypes,
  pictures: readonly (Pick<Picture, 'hash' | 'type'> | null | undefined)[],
): void {
  for (const picture of pictures) {
    if (!picture) continue;
    const known = types.get(picture.hash);
    if (known === undefined || picture.type < known) types.set(picture.hash, picture.type);
  }
}

/** What a snapshot is made of, each with the type of its bytes. */
export function partsOf({ hashes, parts }: Snapshot): { hash: string; type: string }[] {
  return parts.map(({ type }, at) => ({
    hash: hashes[at] ?? '',
    type: /^text|svg|ttf|otf|sfnt|bmp|icon/.test(type) ? GZIPPED : type,
  }));
}

/** So many blobs are asked for at a time, and so many bytes of them held. */
const BATCH = { blobs: 64, bytes: 16 * 2 ** 20 };

/** The bytes of every hash, in the order given; null where they are lost or no longer those of the hash. */
export async function* soundPictures(
  library: Library,
  hashes: readonly string[],
): AsyncGenerator<{ hash: string; bytes: Uint8Array | null }> {
  for (let start = 0; start < hashes.length; start += BATCH.blobs) {
    const batch = hashes.slice(start, start + BATCH.blobs);
    const rows = await library.blobs.bulkGet(batch);
    const blobs = batch.map((hash, index) => ({ hash, blob: rows[index]?.blob }));
    for (const group of groupsOf(blobs)) yield* await Promise.all(group.map(soundBytes));
  }
}

interface Named {
  hash: string;
  blob: Blob | undefined;
}

function* groupsOf(blobs: readonly Named[]): Generator<Named[]> {
  let group: Named[] = [];
  let bytes = 0;
  for (const named of blobs) {
    group.push(named);
    bytes += named.blob?.size ?? 0;
    if (bytes < BATCH.bytes) continue;
    yield group;
    [group, bytes] = [[], 0];
  }
  if (group.length > 0) yield group;
}

async function soundBytes({ hash, blob }: Named): Promise<{ hash: string; bytes: Uint8Array | null }> {
  const bytes = await blob?.arrayBuffer().catch(() => undefined);
  return { hash, bytes: bytes && (await hashOf(bytes)) === hash ? new Uint8Array(bytes) : null };
}
