import { hostMatches, siteOf } from '../lib/url';
import type { Brand } from '../model';

/**
 * Whose site a host is: a brand whose domain equals the host or ends it after a dot. The longest domain wins, then the
 * brand that was made first. Pure.
 */
export function brandOfSite(brands: readonly Brand[], host: string): Brand | null {
  const owners = brands.flatMap((brand) =>
    brand.domains.filter((domain) => hostMatches(host, domain)).map((domain) => ({ brand, domain })),
  );
  owners.sort((a, b) => b.domain.length - a.domain.length || a.brand.createdAt - b.brand.createdAt);
  return owners[0]?.brand ?? null;
}

/** `https://WWW.Example.com./shop` → `example.com`; '' where there is no host. Other scripts become punycode. */
export function bareHost(domain: string): string {
  const address = domain.trim();
  return siteOf(/^https?:\/\//i.test(address) ? address : `https://${address}`);
}
