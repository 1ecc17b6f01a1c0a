import { useLiveQuery } from '../../../../components/use-live-query';
import { listBrands } from '../../../../utils/library/brands';
import { type LibraryCounts, libraryCounts } from '../../../../utils/library/counts';
import { searchCaptures } from '../../../../utils/library/search';
import type { Brand } from '../../../../utils/model';

export interface BrandsNow {
  brands: Brand[];
  counts: LibraryCounts;
  /** Time of each brand's newest capture by id, epoch ms; absent where it has none. */
  lastSeen: Record<string, number>;
}

/** All brands with what the library knows of them, kept current; undefined until it is read. */
export function useBrands(): BrandsNow | undefined {
  return useLiveQuery(readBrands, 'brands-now', true);
}

async function readBrands(): Promise<BrandsNow> {
  const brands = await listBrands();
  const counts = await libraryCounts();
  const lastSeen: Record<string, number> = {};
  for (const { id } of brands) {
    const newest = (await searchCaptures({ brandId: id }, { limit: 1 })).captures[0];
    if (newest) lastSeen[id] = newest.at;
  }
  return { brands, counts, lastSeen };
}
