import type { Brand } from '../model';
import { siteOf } from './url';
import { webAddress } from './web-address';

/** A typed domain or address as a bare host, or null where it is none. */
export function typedHost(typed: string): string | null {
  const address = webAddress(typed);
  return address === null ? null : siteOf(address) || null;
}

/** The other brand that already has this very domain. */
export function ownerOf(domain: string, brands: readonly Brand[], except: string | null): Brand | null {
  return brands.find(({ id, domains }) => id !== except && domains.includes(domain)) ?? null;
}
