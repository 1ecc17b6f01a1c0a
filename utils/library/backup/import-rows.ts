import type { Archive } from './archive';
import type { FILES } from './format';
import { ImportFailure } from './import-failure';
import { batchesOf, bytesIn, linesOf } from './lines';
import { ascending, rowOf } from './read-head';
import type { Schema } from './shapes';

export type Advance = (bytes: number) => void;

/** One file of an archive, a row a line. */
export interface RowsFile<T> {
  file: (typeof FILES)[keyof typeof FILES];
  shape: Schema<T>;
  keyOf: (row: T) => string;
  /** Whether all that a row names has come; where it has not, the archive is refused. */
  isKnown: (row: T) => boolean;
  keep: (rows: T[]) => PromiseLike<unknown>;
}

/** Keeps the rows of a file, a batch at a time. Returns how many came. Throws ImportFailure with file and line. */
export async function importRows<T>(
  archive: Archive,
  { file, shape, keyOf, isKnown, keep }: RowsFile<T>,
  advance: Advance,
): Promise<number> {
  const inOrder = ascending(file);
  let count = 0;
  for await (const lines of batchesOf(linesOf(archive, file))) {
    const rows = lines.map((line) => {
      const row = rowOf(shape, line, file);
      inOrder(keyOf(row), line.number);
      if (!isKnown(row)) throw new ImportFailure('unknown-reference', file, line.number);
      return row;
    });
    await keep(rows);
    count += rows.length;
    advance(bytesIn(lines));
  }
  return count;
}

/** The same for a file that older archives do not have. */
export async function importLaterRows<T>(
  archive: Archive,
  rows: RowsFile<T>,
  advance: Advance,
): Promise<number> {
  return archive.documents.has(rows.file) ? importRows(archive, rows, advance) : 0;
}
