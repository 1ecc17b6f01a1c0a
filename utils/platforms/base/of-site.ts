import { hostMatches } from '../../lib/url';
import type { PlatformMeta } from '../platform';

/**
 * Whether an address is the site's, by its parsed host, and its path where the site has only part of the host. A site
 * without hosts is known by what it shows.
 */
export function isOfSite({ hosts, under = '' }: PlatformMeta, url: URL): boolean {
  return (
    /^https?:$/.test(url.protocol) &&
    url.pathname.startsWith(under) &&
    (hosts.length === 0 || hosts.some((host) => hostMatches(url.hostname, host)))
  );
}
