import { hostMatches } from '../lib/url';
import { SITES } from './index';

/** Each site's id and its hosts, in two words a site: the worker carries this and no more of them. */
const HOSTS: readonly (readonly [id: string, hosts: string])[] = SITES.map(({ id, hosts }) => [
  id,
  hosts.join(' '),
]);

/**
 * The id of the site that an address belongs to, by its parsed host; null where only the generic reader can read it.
 * The longest host that fits decides: a forum on a host of its own is not its search engine's.
 */
export function siteOfAddress(url: string): string | null {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const fitting = HOSTS.flatMap(([id, hosts]) => hosts.split(' ').map((one) => ({ id, one })));
  const [best] = fitting
    .filter(({ one }) => hostMatches(host, one))
    .sort((a, b) => b.one.length - a.one.length);
  return best?.id ?? null;
}
