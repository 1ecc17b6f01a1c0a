import { hostMatches } from '../../../../utils/lib/url';
import { libraryCounts } from '../../../../utils/library/counts';
import { searchCaptures } from '../../../../utils/library/search';

/** Ids of the captures under these domains that have no brand: those that a brand with these domains would gain. */
export async function unbrandedCaptures(domains: readonly string[]): Promise<string[]> {
  const { sites } = await libraryCounts();
  const under = Object.keys(sites).filter((site) => domains.some((domain) => hostMatches(site, domain)));
  const ids: string[] = [];
  for (const site of under) {
    const found = await searchCaptures({ site, brandId: 'none' }, { limit: Number.POSITIVE_INFINITY });
    ids.push(...found.captures.map(({ id }) => id));
  }
  return ids;
}
