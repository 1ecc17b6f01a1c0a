import { idOfAgain, recordAgain } from '../read-again';
import { recordSighting, sightingTables } from '../record-sighting';
import type { Library } from '../schema';
import type { Archive } from './archive';
import { FILES } from './format';
import { ImportFailure } from './import-failure';
import { type Advance, importLaterRows } from './import-rows';
import type { ArchiveHead } from './read-head';
import { readAgainRow, sightingRow, subjectRow } from './subject-rows';

/** Subjects with their ids and names; what hangs on them comes with the sightings. Returns how many came. */
export function importSubjects(
  archive: Archive,
  head: ArchiveHead,
  advance: Advance,
  library: Library,
): Promise<number> {
  const brandIds = new Set(head.brands.map((brand) => brand.id));
  return importLaterRows(
    archive,
    {
      file: FILES.subjects,
      shape: subjectRow,
      keyOf: ({ id }) => id,
      isKnown: ({ brandId }) => brandId === null || brandIds.has(brandId),
      keep: (rows) => library.subjects.bulkPut(rows),
    },
    advance,
  );
}

/** What captures showed, recorded again: readings follow from it. Returns how many came. */
export function importSightings(
  archive: Archive,
  ids: ReadonlySet<string>,
  advance: Advance,
  library: Library,
): Promise<number> {
  return importLaterRows(
    archive,
    {
      file: FILES.sightings,
      shape: sightingRow,
      keyOf: ({ id }) => id,
      isKnown: ({ id }) => ids.has(id),
      keep: (rows) =>
        library.transaction('rw', [library.captures, ...sightingTables(library)], async () => {
          for (const { id, ...seen } of rows) {
            const capture = await library.captures.get(id);
            if (!capture) throw new ImportFailure('unknown-reference', FILES.sightings);
            await recordSighting(library, capture, seen);
          }
        }),
    },
    advance,
  );
}

/** What was read again of those captures, after what they showed. Returns how many came. */
export function importReadAgain(
  archive: Archive,
  ids: ReadonlySet<string>,
  advance: Advance,
  library: Library,
): Promise<number> {
  return importLaterRows(
    archive,
    {
      file: FILES.readAgain,
      shape: readAgainRow,
      keyOf: idOfAgain,
      isKnown: ({ captureId }) => ids.has(captureId),
      async keep(rows) {
        const kept = await library.transaction('rw', [library.captures, ...sightingTables(library)], () =>
          recordAgain(library, rows),
        );
        if (kept.length < rows.length) throw new ImportFailure('unknown-reference', FILES.readAgain);
      },
    },
    advance,
  );
}
