import type { Subject } from '../../model';
import { idOfAgain, recordAgain } from '../read-again';
import { recordSighting, sightingTables } from '../record-sighting';
import type { Library } from '../schema';
import type { Archive } from './archive';
import { FILES } from './format';
import { ImportFailure } from './import-failure';
import { batchesOf, bytesIn, linesOf } from './lines';
import { type ArchiveHead, ascending, rowOf } from './read-head';
import { readAgainRow, sightingRow, subjectRow } from './subject-rows';

type Advance = (bytes: number) => void;

/** Subjects with their ids and names; what hangs on them comes with the sightings. Returns how many came. */
export async function importSubjects(
  archive: Archive,
  head: ArchiveHead,
  advance: Advance,
  library: Library,
): Promise<number> {
  if (!archive.documents.has(FILES.subjects)) return 0;
  const brandIds = new Set(head.brands.map((brand) => brand.id));
  const inOrder = ascending(FILES.subjects);
  let count = 0;
  for await (const lines of batchesOf(linesOf(archive, FILES.subjects))) {
    const rows: Subject[] = [];
    for (const line of lines) {
      const row = rowOf(subjectRow, line, FILES.subjects);
      inOrder(row.id, line.number);
      if (row.brandId !== null && !brandIds.has(row.brandId)) {
        throw new ImportFailure('unknown-reference', FILES.subjects, line.number);
      }
      rows.push(row);
    }
    await library.subjects.bulkPut(rows);
    count += rows.length;
    advance(bytesIn(lines));
  }
  return count;
}

/** What captures showed, recorded again: readings follow from it. Returns how many came. */
export async function importSightings(
  archive: Archive,
  ids: ReadonlySet<string>,
  advance: Advance,
  library: Library,
): Promise<number> {
  if (!archive.documents.has(FILES.sightings)) return 0;
  const inOrder = ascending(FILES.sightings);
  let count = 0;
  for await (const lines of batchesOf(linesOf(archive, FILES.sightings))) {
    await library.transaction('rw', [library.captures, ...sightingTables(library)], async () => {
      for (const line of lines) {
        const { id, ...seen } = rowOf(sightingRow, line, FILES.sightings);
        inOrder(id, line.number);
        const capture = ids.has(id) ? await library.captures.get(id) : undefined;
        if (!capture) throw new ImportFailure('unknown-reference', FILES.sightings, line.number);
        await recordSighting(library, capture, seen);
      }
    });
    count += lines.length;
    advance(bytesIn(lines));
  }
  return count;
}

/** What was read again of those captures, after what they showed. Returns how many came. */
export async function importReadAgain(
  archive: Archive,
  ids: ReadonlySet<string>,
  advance: Advance,
  library: Library,
): Promise<number> {
  if (!archive.documents.has(FILES.readAgain)) return 0;
  const inOrder = ascending(FILES.readAgain);
  let count = 0;
  for await (const lines of batchesOf(linesOf(archive, FILES.readAgain))) {
    const rows = lines.map((line) => {
      const row = rowOf(readAgainRow, line, FILES.readAgain);
      inOrder(idOfAgain(row), line.number);
      if (!ids.has(row.captureId)) throw new ImportFailure('unknown-reference', FILES.readAgain, line.number);
      return row;
    });
    const kept = await library.transaction('rw', [library.captures, ...sightingTables(library)], () =>
      recordAgain(library, rows),
    );
    if (kept.length < rows.length) throw new ImportFailure('unknown-reference', FILES.readAgain);
    count += rows.length;
    advance(bytesIn(lines));
  }
  return count;
}
