import { normalizeTags } from '../../lib/tag';
import { clockRow } from '../clock';
import type { Library } from '../schema';
import { writeCaptures } from '../write-captures';
import type { Archive } from './archive';
import { FILES } from './format';
import { type NamedPictures, name } from './import-beside';
import { type Advance, importRows } from './import-rows';
import type { ArchiveHead } from './read-head';
import { captureRow } from './rows';

/** Returns the ids that came. */
export async function importCaptures(
  archive: Archive,
  head: ArchiveHead,
  pictures: NamedPictures,
  advance: Advance,
  library: Library,
): Promise<Set<string>> {
  const brandIds = new Set(head.brands.map((brand) => brand.id));
  const ids = new Set<string>();
  let [setBacks, lastAt] = [0, 0];
  await importRows(
    archive,
    {
      file: FILES.captures,
      shape: captureRow,
      keyOf: ({ id }) => id,
      isKnown: ({ brandId }) => brandId === null || brandIds.has(brandId),
      keep(rows) {
        for (const { id, at, clock = 0, picture, thumbnail } of rows) {
          ids.add(id);
          if (clock > setBacks) [setBacks, lastAt] = [clock, at];
          else if (clock === setBacks) lastAt = Math.max(lastAt, at);
          name(pictures, [picture, thumbnail]);
        }
        const changes = rows.map((row) => ({
          before: null,
          after: { ...row, tags: normalizeTags(row.tags) },
          usedAt: row.at,
        }));
        return library.transaction('rw', [library.captures, library.counters], () =>
          writeCaptures(library, changes),
        );
      },
    },
    advance,
  );
  if (setBacks > 0) await library.counters.put(clockRow(setBacks, lastAt));
  return ids;
}
