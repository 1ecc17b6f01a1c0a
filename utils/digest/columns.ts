import type { Brand } from '../model';
import type { Column } from './digest';

/** More columns than this do not fit a printed page; what is left over shares one. */
const SITE_COLUMNS = 6;

export function columnKey(column: Column): string {
  return column.kind === 'site' ? `site ${column.site}` : column.kind;
}

/** Which column a capture of `brand` on `site` stands in, of those that the digest has. */
export function columnOf(site: string, brand: Brand | null, columns: Column[]): Column | undefined {
  const kind = isOwnDomain(site, brand) ? 'own-domain' : 'site';
  return (
    columns.find((column) => column.kind === kind && (column.kind !== 'site' || column.site === site)) ??
    columns.find((column) => column.kind === 'other')
  );
}

/**
 * The columns of a coverage: the brands' own domains, then the sites that most brands were seen on, then the rest.
 * Only what was captured in either week makes a column.
 */
export function chooseColumns(captures: { site: string; brand: Brand | null }[]): Column[] {
  const sites = new Map<string, { brands: Set<string>; captures: number }>();
  let owned = false;
  for (const { site: name, brand } of captures) {
    if (isOwnDomain(name, brand)) owned = true;
    else {
      const site = sites.get(name) ?? { brands: new Set(), captures: 0 };
      site.brands.add(brand?.id ?? '');
      site.captures += 1;
      sites.set(name, site);
    }
  }
  const ranked = [...sites].sort(
    ([a, x], [b, y]) => y.brands.size - x.brands.size || y.captures - x.captures || (a < b ? -1 : 1),
  );
  const shown = ranked.length > SITE_COLUMNS + 1 ? SITE_COLUMNS : ranked.length;
  const columns: Column[] = owned ? [{ kind: 'own-domain' }] : [];
  columns.push(...ranked.slice(0, shown).map(([site]) => ({ kind: 'site' as const, site })));
  if (ranked.length > shown) columns.push({ kind: 'other', sites: ranked.length - shown });
  return columns;
}

function isOwnDomain(site: string, brand: Brand | null): boolean {
  return brand?.domains.some((domain) => site === domain || site.endsWith(`.${domain}`)) ?? false;
}
