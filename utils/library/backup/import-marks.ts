import type { Library } from '../schema';
import type { Archive } from './archive';
import { FILES } from './format';
import { ImportFailure } from './import-failure';
import { batchesOf, bytesIn, linesOf } from './lines';
import { marksRow } from './mark-rows';
import { ascending, rowOf } from './read-head';

/** What was drawn on the pictures of those captures. Returns on how many. */
export async function importMarks(
  archive: Archive,
  ids: ReadonlySet<string>,
  advance: (bytes: number) => void,
  library: Library,
): Promise<number> {
  if (!archive.documents.has(FILES.marks)) return 0;
  const inOrder = ascending(FILES.marks);
  let count = 0;
  for await (const lines of batchesOf(linesOf(archive, FILES.marks))) {
    const rows = lines.map((line) => {
      const row = rowOf(marksRow, line, FILES.marks);
      inOrder(row.id, line.number);
      if (!ids.has(row.captureId)) throw new ImportFailure('unknown-reference', FILES.marks, line.number);
      return row;
    });
    await library.marks.bulkPut(rows);
    count += rows.length;
    advance(bytesIn(lines));
  }
  return count;
}
