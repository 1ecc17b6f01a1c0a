import { withoutReordering } from '../lib/reordering';
import type { Brand } from '../model';
import { assignBrandToSites, moveToBrand } from './assign-brand';
import { bareHost } from './brand-of-site';
import { db } from './db';

export { brandOfSite } from './brand-of-site';

/** All brands: own first, then competitors, then benchmarks, each in the order they were made. */
export async function listBrands(library = db): Promise<Brand[]> {
  const order = { own: 0, competitor: 1, benchmark: 2 };
  const brands = await library.brands.toArray();
  return brands.sort((a, b) => order[a.role] - order[b.role] || a.createdAt - b.createdAt);
}

const GREY = '#808080';

/**
 * Adds or changes a brand. Domains are kept as bare lower-case hosts; anything but #rrggbb becomes grey. Captures of
 * a newly added domain that have no brand get this one; returns how many did.
 */
export async function saveBrand(brand: Brand, library = db): Promise<number> {
  const domains = [...new Set(brand.domains.map(bareHost).filter(Boolean))];
  const color = /^#[0-9a-f]{6}$/i.test(brand.color) ? brand.color : GREY;
  const before = await library.transaction('rw', library.brands, async () => {
    const stored = await library.brands.get(brand.id);
    await library.brands.put({ ...brand, name: withoutReordering(brand.name), domains, color });
    return stored;
  });
  const added = domains.some((domain) => !before?.domains.includes(domain));
  return added ? assignBrandToSites(brand.id, library) : 0;
}

/** What `restoreBrand` needs: the brand, the captures that bore it and the channels that were its. */
export interface DeletedBrand {
  brand: Brand;
  captureIds: string[];
  channelIds: string[];
}

/** Deletes a brand; its captures and channels stay, without a brand. Null where there is none of that id. */
export async function deleteBrand(id: string, library = db): Promise<DeletedBrand | null> {
  const { brands, captures, subjects, counters } = library;
  return library.transaction('rw', [brands, captures, subjects, counters], async () => {
    const brand = await brands.get(id);
    if (!brand) return null;
    const ids = await captures.where('[brandId+at+id]').between([id], [id, []]).primaryKeys();
    await moveToBrand(library, ids, id, null);
    const channelIds = await subjects.where('brandId').equals(id).primaryKeys();
    await subjects.where('brandId').equals(id).modify({ brandId: null });
    await brands.delete(id);
    return { brand, captureIds: ids, channelIds };
  });
}

/** Undoes `deleteBrand`: captures and channels that were given another brand since then keep that one. */
export async function restoreBrand(
  { brand, captureIds, channelIds }: DeletedBrand,
  library = db,
): Promise<void> {
  const { brands, captures, subjects, counters } = library;
  await library.transaction('rw', [brands, captures, subjects, counters], async () => {
    await brands.put(brand);
    await moveToBrand(library, captureIds, null, brand.id);
    const free = subjects
      .where('id')
      .anyOf(channelIds)
      .and((channel) => channel.brandId === null);
    await free.modify({ brandId: brand.id });
  });
}
