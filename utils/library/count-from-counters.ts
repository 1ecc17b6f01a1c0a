import { searchWords } from '../lib/fold';
import type { CaptureQuery } from '../model';
import type { CounterScope, Library } from './schema';

/** How many captures meet a query, from one counter or one index; null where none holds the answer. */
export async function countFromCounters(query: CaptureQuery, library: Library): Promise<number | null> {
  const { text, brandId, tag, site, kind, from, to, binned, observed } = query;
  if (searchWords(text ?? '').length > 0 || brandId === 'none') return null;
  const filters = [brandId, tag, site, kind].filter((filter) => filter !== undefined);
  if (from !== undefined || to !== undefined) {
    if (filters.length > 0) return null;
    const between = (index: string, value: (string | number)[]) =>
      library.captures
        .where(index)
        .between([...value, from ?? -Infinity], [...value, to ?? []])
        .count();
    const live = () => between('[binned+trigger+at+id]', [0, 'live']);
    if (observed && !binned) return live();
    const all = between('[binned+at+id]', [binned ? 1 : 0]);
    return binned ? all : (await all) - (await live());
  }
  if (binned) return filters.length > 0 ? null : counter(library, 'binned', '');
  if (observed) return filters.length > 0 ? null : counter(library, 'observed', '');
  if (filters.length > 1) return null;
  if (tag !== undefined) return counter(library, 'under', tag);
  if (brandId !== undefined) return counter(library, 'brand', brandId);
  if (site !== undefined) return counter(library, 'site', site);
  if (kind !== undefined) return counter(library, 'kind', kind);
  return counter(library, 'captures', '');
}

async function counter(library: Library, scope: CounterScope, name: string): Promise<number> {
  return (await library.counters.get([scope, name]))?.count ?? 0;
}
