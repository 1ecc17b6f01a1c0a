import { useEffect, useMemo, useState } from 'preact/hooks';
import { useConfirmations } from '../../../../components/use-confirmations';
import { useLiveQuery } from '../../../../components/use-live-query';
import { recentLooks } from '../../../../utils/library/recent-looks';
import { loadReader, type SiteModule } from '../../load-reader';
import { fallsOf, healthOf, type PlatformHealth } from './health-of';

/** How every reader does, those with something to look after first; undefined until it is known. */
export function useHealth(): PlatformHealth[] | undefined {
  const groups = useLiveQuery(() => recentLooks(), 'recent looks');
  const by = useConfirmations();
  const platforms = [...new Set(groups?.map(({ platform }) => platform))];
  const sites = useSites(platforms);
  return useMemo(() => {
    if (!groups || !sites) return undefined;
    const all = platforms.map((platform) => {
      const own = groups.filter((group) => group.platform === platform);
      return healthOf(platform, own, sites.get(platform) ?? null, by);
    });
    const shown = all.filter(({ kinds, any }) => kinds.length > 0 || any.hits < any.of);
    return shown.sort((a, b) => fallsOf(b) - fallsOf(a) || b.any.of - a.any.of);
  }, [groups, sites, by]);
}

/** The readers of these sites, once all of them are loaded. */
function useSites(platforms: readonly string[]): ReadonlyMap<string, SiteModule | null> | null {
  const [sites, setSites] = useState<ReadonlyMap<string, SiteModule | null> | null>(null);
  const key = platforms.join(' ');
  useEffect(() => {
    let wanted = true;
    const loads = platforms.map(async (id) => [id, await loadReader(id)] as const);
    void Promise.all(loads).then((loaded) => wanted && setSites(new Map(loaded)));
    return () => {
      wanted = false;
    };
  }, [key]);
  // Those loaded for the platforms asked for before say nothing about these.
  return sites && platforms.every((id) => sites.has(id)) ? sites : null;
}
