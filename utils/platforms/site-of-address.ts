import { hostMatches } from '../lib/url';
import { SITES } from './index';
import type { PlatformMeta } from './platform';

/**
 * A site's id and its places, apart by spaces, for the worker: it carries this and no more of them. A place is a host,
 * and the path where the site has no more of it; one that begins with the id leaves it out (`google .com .co.uk`), since
 * some sites have two hundred of them.
 */
export function hostLine({ id, hosts, under = '' }: PlatformMeta): string {
  const places = hosts.map((host) => (host.startsWith(`${id}.`) ? host.slice(id.length) : host) + under);
  return [id, ...places].join(' ');
}

/** Each site as one line; see `hostLine`. */
const HOSTS: readonly string[] = SITES.map(hostLine);

/**
 * The id of the site that an address belongs to, by its parsed host; null where only the generic reader can read it.
 * The longest place that fits decides: a forum on a host of its own is not its search engine's.
 */
export function siteOfAddress(url: string): string | null {
  const { hostname, pathname } = URL.canParse(url) ? new URL(url) : { hostname: '', pathname: '' };
  let best = { id: null as string | null, length: 0 };
  for (const line of HOSTS) {
    const [id = '', ...places] = line.split(' ');
    for (const short of places) {
      const place = short.startsWith('.') ? id + short : short;
      const [host = '', under = ''] = place.split(/(\/.*)/);
      if (place.length > best.length && hostMatches(hostname, host) && pathname.startsWith(under))
        best = { id, length: place.length };
    }
  }
  return best.id;
}

/** Sites of `meta.private`, by id: a test holds the two together. */
const PRIVATE: readonly (string | null)[] = ['webmail'];

/** Sites of `meta.bare`, by id: a test holds the two together. */
const BARE: readonly (string | null)[] = ['linkedin'];

/** Whether nothing of ours may be shown in this page. */
export function isBare(url: string): boolean {
  return BARE.includes(siteOfAddress(url));
}

/** Whether a picture of this page would show what its reader leaves out. */
export function isPrivate(url: string): boolean {
  return PRIVATE.includes(siteOfAddress(url));
}
