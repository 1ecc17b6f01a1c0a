import { useLiveQuery } from '../../../../components/use-live-query';
import { listBrands } from '../../../../utils/library/brands';
import { libraryCounts } from '../../../../utils/library/counts';
import { channelsOfBrand, subjectsOfChannels } from '../../../../utils/library/subjects';
import type { Brand, Subject } from '../../../../utils/model';

/** A brand with all that the library knows to be its. */
export interface BrandNow {
  brand: Brand;
  /** How many captures it has. */
  count: number;
  channels: Subject[];
  /** Posts and products of its channels. */
  posts: Subject[];
}

/** Null where there is no such brand, undefined until that is known. */
export function useBrand(id: string): BrandNow | null | undefined {
  return useLiveQuery(() => readBrand(id), `brand ${id}`);
}

async function readBrand(id: string): Promise<BrandNow | null> {
  const brand = (await listBrands()).find((each) => each.id === id);
  if (!brand) return null;
  const channels = await channelsOfBrand(id);
  const counts = await libraryCounts();
  return {
    brand,
    count: counts.brands[id] ?? 0,
    channels,
    posts: await subjectsOfChannels(channels.map((channel) => channel.id)),
  };
}
