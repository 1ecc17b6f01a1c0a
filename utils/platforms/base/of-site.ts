import { hostMatches } from '../../lib/url';
import type { PlatformMeta } from '../platform';

/** Whether an address is the site's, by its parsed host. */
export function isOfSite(meta: PlatformMeta, url: URL): boolean {
  return /^https?:$/.test(url.protocol) && meta.hosts.some((host) => hostMatches(url.hostname, host));
}
