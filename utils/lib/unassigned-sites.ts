import type { Brand } from '../model';
import { ownHost } from './shared-hosts';
import { hostMatches } from './url';

const MOST = 8;

/**
 * The domains captured most that no brand has, most first; hosts of one domain are counted together, and sites that
 * many brands share are left out.
 */
export function unassignedSites(
  sites: Readonly<Record<string, number>>,
  brands: readonly Pick<Brand, 'domains'>[],
): { domain: string; count: number }[] {
  const taken = brands.flatMap(({ domains }) => domains);
  const counts = new Map<string, number>();
  for (const [site, count] of Object.entries(sites)) {
    const domain = site === '' ? null : ownHost(site);
    if (!domain || count === 0 || taken.some((each) => hostMatches(site, each))) continue;
    counts.set(domain, (counts.get(domain) ?? 0) + count);
  }
  return [...counts]
    .map(([domain, count]) => ({ domain, count }))
    .sort((a, b) => b.count - a.count || (a.domain < b.domain ? -1 : 1))
    .slice(0, MOST);
}
