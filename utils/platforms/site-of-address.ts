import { hostMatches } from '../lib/url';
import { SITES } from './index';

/** Each site's id and its hosts, apart by spaces: the worker carries this and no more of them. */
const HOSTS: readonly string[] = SITES.map(({ id, hosts }) => [id, ...hosts].join(' '));

/**
 * The id of the site that an address belongs to, by its parsed host; null where only the generic reader can read it.
 * The longest host that fits decides: a forum on a host of its own is not its search engine's.
 */
export function siteOfAddress(url: string): string | null {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  let best = { id: null as string | null, length: 0 };
  for (const line of HOSTS) {
    const [id = '', ...hosts] = line.split(' ');
    for (const one of hosts)
      if (one.length > best.length && hostMatches(host, one)) best = { id, length: one.length };
  }
  return best.id;
}
