import type { Capture } from '../model';
import { brandOfSite } from './brand-of-site';
import { db } from './db';
import type { Library } from './schema';
import { writeCaptures } from './write-captures';

const BATCH = 500;

/**
 * Gives a brand to every capture of its sites that has none; sites that belong to another brand by a longer domain are
 * left. Works in batches, each a transaction of its own, so that captures can be saved in between; may be repeated.
 * Returns how many captures got the brand.
 */
export async function assignBrandToSites(brandId: string, library = db): Promise<number> {
  const brands = await library.brands.toArray();
  const sites = await sitesOf(library);
  let assigned = 0;
  for (const site of sites.filter((name) => brandOfSite(brands, name)?.id === brandId)) {
    const ids = await library.captures.where('[site+at+id]').between([site], [site, []]).primaryKeys();
    for (let start = 0; start < ids.length; start += BATCH) {
      assigned += await assignBatch(library, ids.slice(start, start + BATCH), brandId);
    }
  }
  return assigned;
}

async function sitesOf(library: Library): Promise<string[]> {
  const counters = await library.counters.where('scope').equals('site').toArray();
  return counters.map((counter) => counter.name);
}

function assignBatch(library: Library, ids: string[], brandId: string): Promise<number> {
  const { brands, captures, counters } = library;
  return library.transaction('rw', [brands, captures, counters], async () => {
    if (!(await brands.get(brandId))) return 0;
    return moveToBrand(library, ids, null, brandId);
  });
}

/**
 * Within a transaction over captures and counters: captures whose brand is `from` get `to`. Returns how many did.
 */
export async function moveToBrand(
  library: Library,
  ids: readonly string[],
  from: string | null,
  to: string | null,
): Promise<number> {
  let moved = 0;
  for (let start = 0; start < ids.length; start += BATCH) {
    const rows = await library.captures.bulkGet(ids.slice(start, start + BATCH));
    const mine = rows.filter((row): row is Capture => row?.brandId === from);
    const changes = mine.map((before) => ({ before, after: { ...before, brandId: to }, usedAt: before.at }));
    await writeCaptures(library, changes);
    moved += mine.length;
  }
  return moved;
}
