import { normalizeTags } from '../../lib/tag';
import type { Capture, CaptureContent, Picture } from '../../model';
import type { Library } from '../schema';
import { writeCaptures } from '../write-captures';
import type { Archive } from './archive';
import { FILES } from './format';
import { ImportFailure } from './import-failure';
import { type Line, linesOf } from './lines';
import { type ArchiveHead, ascending, rowOf } from './read-head';
import { captureRow, contentRow } from './rows';

/** One transaction takes at most this many rows and about this many bytes. */
const BATCH = { rows: 500, bytes: 4 * 2 ** 20 };

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
      name(pictures, [row.target?.image]);
    }
    await library.contents.bulkPut(rows);
    count += rows.length;
    advance(bytesIn(lines));
  }
  return count;
}

function name(types: NamedPictures, pictures: readonly (Picture | null | undefined)[]): void {
  for (const picture of pictures) {
    if (picture && !types.has(picture.hash)) types.set(picture.hash, picture.type);
  }
}

async function* batchesOf(lines: AsyncIterable<Line>): AsyncGenerator<Line[]> {
  let batch: Line[] = [];
  let bytes = 0;
  for await (const line of lines) {
    batch.push(line);
    bytes += line.bytes;
    if (batch.length < BATCH.rows && bytes < BATCH.bytes) continue;
    yield batch;
    [batch, bytes] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

function bytesIn(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.bytes, 0);
}
