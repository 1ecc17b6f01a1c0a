import type { Brand, Role } from '../model';
import type { ListedBrand } from './brand-line';
import { nextColor } from './new-brand';
import { folded } from './plain';

/** A brand on its way in: what was read from a list, to be looked over before it is added. */
export interface ProposedBrand {
  name: string;
  names: string[];
  domains: string[];
  role: Role;
  color: string;
}

export interface Proposal {
  rows: ProposedBrand[];
  /** Names of those listed that exist already, by name or domain. */
  known: string[];
  /** Addresses on sites that many brands share; they become no domain. */
  shared: number;
}

/**
 * What a list would add to the brands that exist: competitors where the list says nothing else, each in a colour of
 * its own.
 */
export function proposeBrands(listed: readonly ListedBrand[], brands: readonly Brand[]): Proposal {
  const names = new Set(brands.flatMap(({ name, names }) => [name, ...names]).map(folded));
  const domains = new Set(brands.flatMap((brand) => brand.domains));
  const exists = (brand: ListedBrand) =>
    [brand.name, ...brand.names].some((name) => names.has(folded(name))) ||
    brand.domains.some((domain) => domains.has(domain));
  const rows: ProposedBrand[] = [];
  for (const brand of listed.filter((each) => !exists(each))) {
    const role = brand.role ?? 'competitor';
    const color = nextColor([...brands, ...rows], role);
    rows.push({ name: brand.name, names: brand.names, domains: brand.domains, role, color });
  }
  return {
    rows,
    known: listed.filter(exists).map(({ name }) => name),
    shared: listed.reduce((sum, { addresses }) => sum + addresses.length, 0),
  };
}
