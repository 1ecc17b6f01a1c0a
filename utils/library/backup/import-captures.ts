import { normalizeTags } from '../../lib/tag';
import type { Capture, CaptureContent, Picture, Snapshot } from '../../model';
import { countSetBacks } from '../clock';
import type { Library } from '../schema';
import { writeCaptures } from '../write-captures';
import type { Archive } from './archive';
import { partsOf } from './export-pictures';
import { FILES } from './format';
import { ImportFailure } from './import-failure';
import { batchesOf, bytesIn, linesOf } from './lines';
import { type ArchiveHead, ascending, rowOf } from './read-head';
import { captureRow, contentRow } from './rows';
import { snapshotRow } from './snapshot-row';

/** Media types by hash of the pictures that rows name. */
export type NamedPictures = Map<string, string>;

/** Returns the ids that came. */
export async function importCaptures(
  archive: Archive,
  head: ArchiveHead,
  pictures: NamedPictures,
  advance: (bytes: number) => void,
  library: Library,
): Promise<Set<string>> {
  const brandIds = new Set(head.brands.map((brand) => brand.id));
  const inOrder = ascending(FILES.captures);
  const ids = new Set<string>();
  let [setBacks, lastAt] = [0, 0];
  for await (const lines of batchesOf(linesOf(archive, FILES.captures))) {
    const rows: Capture[] = [];
    for (const line of lines) {
      const row = rowOf(captureRow, line, FILES.captures);
      inOrder(row.id, line.number);
      if (row.brandId !== null && !brandIds.has(row.brandId)) {
        throw new ImportFailure('unknown-reference', FILES.captures, line.number);
      }
      rows.push({ ...row, tags: normalizeTags(row.tags) });
      ids.add(row.id);
      const { at, clock = 0 } = row;
      if (clock > setBacks) [setBacks, lastAt] = [clock, at];
      else if (clock === setBacks) lastAt = Math.max(lastAt, at);
      name(pictures, [row.picture, row.thumbnail]);
    }
    await library.transaction('rw', [library.captures, library.counters], () =>
      writeCaptures(
        library,
        rows.map((after) => ({ before: null, after, usedAt: after.at })),
      ),
    );
    advance(bytesIn(lines));
  }
  if (setBacks > 0) await countSetBacks(library, setBacks, lastAt);
  return ids;
}

/** Returns how many came. */
export async function importContents(
  archive: Archive,
  ids: ReadonlySet<string>,
  pictures: NamedPictures,
  advance: (bytes: number) => void,
  library: Library,
): Promise<number> {
  const inOrder = ascending(FILES.contents);
  let count = 0;
  for await (const lines of batchesOf(linesOf(archive, FILES.contents))) {
    const rows: CaptureContent[] = [];
    for (const line of lines) {
      const row = rowOf(contentRow, line, FILES.contents);
      inOrder(row.id, line.number);
      if (!ids.has(row.id)) throw new ImportFailure('unknown-reference', FILES.contents, line.number);
      rows.push(row);
      name(pictures, [row.target?.image, ...(row.page?.strips ?? []).map((strip) => strip.picture)]);
    }
    await library.contents.bulkPut(rows);
    count += rows.length;
    advance(bytesIn(lines));
  }
  return count;
}

/** Returns how many came; an archive of before has none. */
export async function importSnapshots(
  archive: Archive,
  ids: ReadonlySet<string>,
  pictures: NamedPictures,
  advance: (bytes: number) => void,
  library: Library,
): Promise<number> {
  if (!archive.documents.has(FILES.snapshots)) return 0;
  const inOrder = ascending(FILES.snapshots);
  let count = 0;
  for await (const lines of batchesOf(linesOf(archive, FILES.snapshots))) {
    const rows: Snapshot[] = [];
    for (const line of lines) {
      const row = rowOf(snapshotRow, line, FILES.snapshots);
      inOrder(row.id, line.number);
      if (!ids.has(row.id)) throw new ImportFailure('unknown-reference', FILES.snapshots, line.number);
      rows.push(row);
      name(pictures, partsOf(row));
    }
    await library.snapshots.bulkPut(rows);
    count += rows.length;
    advance(bytesIn(lines));
  }
  return count;
}

function name(
  types: NamedPictures,
  pictures: readonly (Pick<Picture, 'hash' | 'type'> | null | undefined)[],
): void {
  for (const picture of pictures) {
    if (picture && !types.has(picture.hash)) types.set(picture.hash, picture.type);
  }
}
