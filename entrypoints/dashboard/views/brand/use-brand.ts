import { useLiveQuery } from '../../../../components/use-live-query';
import { listBrands } from '../../../../utils/library/brands';
import { libraryCounts } from '../../../../utils/library/counts';
import { subjectsOfBrandPages } from '../../../../utils/library/own-subjects';
import { searchCaptures } from '../../../../utils/library/search';
import { channelsOfBrand, subjectsOfChannels } from '../../../../utils/library/subjects';
import type { Brand, Capture, Subject } from '../../../../utils/model';

/** How many of its newest captures are shown. */
const NEWEST = 12;

/** A brand with all that the library knows to be its. */
export interface BrandNow {
  brand: Brand;
  /** How many captures it has. */
  count: number;
  channels: Subject[];
  /** Posts and products of its channels, and those that its newest captures are about: its own site is no channel. */
  posts: Subject[];
  /** Its newest captures. */
  newest: Capture[];
}

/** Null where there is no such brand, undefined until that is known. */
export function useBrand(id: string): BrandNow | null | undefined {
  return useLiveQuery(() => readBrand(id), `brand ${id}`);
}

async function readBrand(id: string): Promise<BrandNow | null> {
  const brand = (await listBrands()).find((each) => each.id === id);
  if (!brand) return null;
  const channels = await channelsOfBrand(id);
  const [counts, { captures }, ofChannels, ofPages] = await Promise.all([
    libraryCounts(),
    searchCaptures({ brandId: id }, { limit: NEWEST }),
    subjectsOfChannels(channels.map((channel) => channel.id)),
    subjectsOfBrandPages(id),
  ]);
  const known = new Set(ofChannels.map((subject) => subject.id));
  return {
    brand,
    count: counts.brands[id] ?? 0,
    channels,
    posts: [...ofChannels, ...ofPages.filter((subject) => !known.has(subject.id))],
    newest: captures,
  };
}
