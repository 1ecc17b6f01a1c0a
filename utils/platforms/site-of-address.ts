import { hostMatches } from '../lib/url';
import { SITES } from './index';
import type { PlatformMeta } from './platform';

/**
 * A site's id and its hosts, apart by spaces, for the worker: it carries this and no more of them. A host that begins
 * with the id leaves it out (`google .com .co.uk`), since some sites have two hundred of them.
 */
export function hostLine({ id, hosts }: PlatformMeta): string {
  return [id, ...hosts.map((host) => (host.startsWith(`${id}.`) ? host.slice(id.length) : host))].join(' ');
}

const HOSTS: readonly string[] = SITES.map(hostLine);

/**
 * The id of the site that an address belongs to, by its parsed host; null where only the generic reader can read it.
 * The longest host that fits decides: a forum on a host of its own is not its search engine's.
 */
export function siteOfAddress(url: string): string | null {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  let best = { id: null as string | null, length: 0 };
  for (const line of HOSTS) {
    const [id = '', ...hosts] = line.split(' ');
    for (const short of hosts) {
      const one = short.startsWith('.') ? id + short : short;
      if (one.length > best.length && hostMatches(host, one)) best = { id, length: one.length };
    }
  }
  return best.id;
}
