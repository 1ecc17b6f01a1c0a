import { isIsoWeek, weekRange } from '../../utils/lib/week';
import type { CaptureQuery, PageKind } from '../../utils/model';

/** What the address of the library says: its filters and how it is shown. All absent: everything, as a table. */
export interface Filters {
  text?: string;
  brand?: string;
  tag?: string;
  site?: string;
  /** `2026-W47` */
  week?: string;
  kind?: PageKind;
  /** What live reading saw, in place of what was captured. */
  observed?: 'live';
  view?: 'grid';
}

export const kinds: PageKind[] = ['page', 'article', 'product'];

/** The parts that narrow the result, each a chip; `text` is not one, it stands in the search field. */
export const dimensions = ['brand', 'tag', 'site', 'week', 'kind', 'observed'] as const;
export type Dimension = (typeof dimensions)[number];

/** Reads the query of the hash; what makes no sense is left out. */
export function readFilters(search: string): Filters {
  const params = new URLSearchParams(search);
  const filters: Filters = {};
  for (const name of ['text', 'brand', 'tag', 'site'] as const) {
    const value = params.get(name);
    if (value) filters[name] = value;
  }
  const week = params.get('week');
  if (week && isIsoWeek(week)) filters.week = week;
  const kind = kinds.find((each) => each === params.get('kind'));
  if (kind) filters.kind = kind;
  if (params.get('observed') === 'live') filters.observed = 'live';
  if (params.get('view') === 'grid') filters.view = 'grid';
  return filters;
}

/** The address that shows this: `/library?brand=…`. */
export function libraryAddress(filters: Filters): string {
  const params = new URLSearchParams(Object.entries(filters).filter(([, value]) => value));
  const search = params.toString();
  return search ? `/library?${search}` : '/library';
}

/** Without any filter and search words; how it is shown stays. */
export function cleared({ view }: Filters): Filters {
  return view ? { view } : {};
}

/** The same without one part. */
export function without(filters: Filters, name: keyof Filters): Filters {
  const { [name]: _gone, ...rest } = filters;
  return rest;
}

/** What to ask the library; weeks are those of the zone. */
export function queryOf(filters: Filters, zone: string): CaptureQuery {
  const { text, brand, tag, site, week, kind, observed } = filters;
  return {
    ...(text && { text }),
    ...(brand && { brandId: brand }),
    ...(tag && { tag }),
    ...(site && { site }),
    ...(kind && { kind }),
    ...(observed && { observed: true }),
    ...(week && weekRange(week, zone)),
  };
}
