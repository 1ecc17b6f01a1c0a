import type { TextMap } from '../../model';
import type { Library } from '../schema';
import type { Archive } from './archive';
import { FILES } from './format';
import { ImportFailure } from './import-failure';
import { batchesOf, bytesIn, linesOf } from './lines';
import { ascending, rowOf } from './read-head';
import { textMapRow } from './text-map-rows';

/** Where words stood on the pictures of those captures. Returns how many came. */
export async function importTextMaps(
  archive: Archive,
  ids: ReadonlySet<string>,
  advance: (bytes: number) => void,
  library: Library,
): Promise<number> {
  if (!archive.documents.has(FILES.textMaps)) return 0;
  const inOrder = ascending(FILES.textMaps);
  let count = 0;
  for await (const lines of batchesOf(linesOf(archive, FILES.textMaps))) {
    const rows = lines.map((line): TextMap => {
      const row = rowOf(textMapRow, line, FILES.textMaps);
      inOrder(row.id, line.number);
      if (!ids.has(row.id)) throw new ImportFailure('unknown-reference', FILES.textMaps, line.number);
      return row;
    });
    await library.textMaps.bulkPut(rows);
    count += rows.length;
    advance(bytesIn(lines));
  }
  return count;
}
