import { useGrantedHosts } from '../../../../components/use-granted-hosts';
import { useLiveQuery } from '../../../../components/use-live-query';
import { startOfToday } from '../../../../utils/lib/start-of-today';
import {
  followedChannels,
  lastObserved,
  observedSince,
  type PostSeen,
} from '../../../../utils/library/observed';
import { SITES } from '../../../../utils/platforms';
import { liveHosts, type PlatformMeta } from '../../../../utils/platforms/platform';

/** One site that can be read live. */
export interface LiveSite {
  site: PlatformMeta;
  hosts: string[];
  on: boolean;
  followed: number;
  /** Posts read today. */
  today: number;
}

export interface LiveNow {
  sites: LiveSite[];
  last: PostSeen[];
}

/** How many posts the list shows. */
const shown = 60;

/** Undefined until all of it is known. */
export function useLive(): LiveNow | undefined {
  const granted = useGrantedHosts();
  const known = useLiveQuery(readLibrary, 'live');
  if (!granted || !known) return undefined;
  const sites = SITES.filter(({ live }) => live).map((site) => {
    const hosts = liveHosts(site);
    const on = hosts.some((host) => granted.has(host));
    const today = known.today.get(site.id) ?? 0;
    return { site, hosts, on, followed: known.followed.get(site.id) ?? 0, today };
  });
  // Where somebody is followed comes first; turning one on moves nothing.
  sites.sort((a, b) => b.followed - a.followed);
  return { sites, last: known.last };
}

async function readLibrary() {
  const today = await observedSince(startOfToday());
  return { today, followed: await followedChannels(), last: await lastObserved(shown) };
}
