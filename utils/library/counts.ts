import { db } from './db';
import type { CounterScope } from './schema';

/**
 * How many captures there are: those in the bin only in `binned`, those of live reading only in `observed`. What is
 * absent is none.
 */
export interface LibraryCounts {
  captures: number;
  binned: number;
  /** What live reading saw; it is in none of the others. */
  observed: number;
  /** By brand id. */
  brands: Record<string, number>;
  /** Captures without a brand. */
  unbranded: number;
  sites: Record<string, number>;
  kinds: Record<string, number>;
  /** Captures that bear the tag or one nested under it, as the filter finds them. */
  tags: Record<string, number>;
}

/** Read from the counters, which change in the same transaction as what they count. */
export async function libraryCounts(library = db): Promise<LibraryCounts> {
  const counters = await library.counters.toArray();
  const of = (scope: CounterScope): Record<string, number> => {
    const counts: Record<string, number> = Object.create(null); // a tag may be called "constructor"
    for (const row of counters) if (row.scope === scope) counts[row.name] = row.count;
    return counts;
  };
  const captures = of('captures')[''] ?? 0;
  const brands = of('brand');
  const branded = Object.values(brands).reduce((sum, count) => sum + count, 0);
  return {
    captures,
    binned: of('binned')[''] ?? 0,
    observed: of('observed')[''] ?? 0,
    brands,
    unbranded: captures - branded,
    sites: of('site'),
    kinds: of('kind'),
    tags: of('under'),
  };
}
