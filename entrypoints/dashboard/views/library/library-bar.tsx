import { ImagePlus, LayoutGrid, ListFilter, Pencil, Rows3 } from 'lucide-preact';
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../../components/button';
import { useShortcuts } from '../../../../components/use-shortcuts';
import { useWords } from '../../../../components/words';
import type { LibraryCounts } from '../../../../utils/library/counts';
import type { Brand } from '../../../../utils/model';
import { type Filters, libraryAddress, readFilters, without } from '../../filters';
import { goTo, hashNow } from '../../hash-location';
import { FilterChips } from './filter-chips';
import { FilterDialog } from './filter-dialog';
import { RenameDialog } from './rename-dialog';
import { SearchBox } from './search-box';

interface LibraryBarProps {
  filters: Filters;
  onFilters: (filters: Filters, options?: { replace?: boolean }) => void;
  brands: Brand[];
  counts: LibraryCounts | undefined;
  /** How many captures meet the filters, undefined while they are counted. */
  found: number | undefined;
  body: RefObject<HTMLElement>;
}

/** Search, filters in force, and how the library is shown. */
export function LibraryBar({ filters, onFilters, brands, counts, found, body }: LibraryBarProps) {
  const { library: words, manual } = useWords();
  const [asking, setAsking] = useState<'filter' | 'rename' | null>(null);
  const { view, ...filter } = filters;
  const isGrid = view === 'grid';
  const flip = () => onFilters(isGrid ? filter : { ...filter, view: 'grid' }, { replace: true });
  const ask = (what: 'filter' | 'rename') => () => setAsking(what);
  const close = () => setAsking(null);
  const search = (text: string) =>
    onFilters({ ...without(filters, 'text'), ...(text && { text }) }, { replace: true });
  useShortcuts(words.list, [
    { keys: ['f'], label: words.filter, run: ask('filter') },
    { keys: ['g'], label: words.flip, run: flip },
    { keys: ['a'], label: manual.add, run: toAdd },
    ...(filters.tag ? [{ keys: ['r'], label: words.rename.rename, run: ask('rename') }] : []),
  ]);
  return (
    <>
      <SearchBox
        text={filters.text ?? ''}
        onSearch={search}
        onLeave={() => body.current?.focus()}
        chips={
          <FilterChips
            filters={filters}
            brands={brands}
            onRemove={(name) => onFilters(without(filters, name))}
          />
        }
        result={found === undefined ? '' : words.found(found)}
      />
      {filters.tag && (
        <Button icon={Pencil} keys="r" onClick={ask('rename')}>
          {words.rename.rename}
        </Button>
      )}
      <Button icon={ImagePlus} keys="a" onClick={toAdd}>
        {manual.add}
      </Button>
      <Button icon={ListFilter} keys="f" onClick={ask('filter')}>
        {words.filter}
      </Button>
      <Button icon={isGrid ? Rows3 : LayoutGrid} keys="g" onClick={flip}>
        {isGrid ? words.asTable : words.asGrid}
      </Button>
      {asking === 'filter' && counts && (
        <FilterDialog
          counts={counts}
          brands={brands}
          onPick={(patch) => onFilters({ ...filters, ...patch })}
          onClose={close}
        />
      )}
      {asking === 'rename' && filters.tag && (
        <RenameDialog tag={filters.tag} onRenamed={followTag} onClose={close} />
      )}
    </>
  );
}

const toAdd = () => goTo('/add');

/** Keeps showing the captures of a renamed tag, if they are what is shown now. */
function followTag(from: string, to: string): void {
  const { path, search } = hashNow();
  const filters = readFilters(search);
  if (path === '/library' && filters.tag === from)
    goTo(libraryAddress({ ...filters, tag: to }), { replace: true });
}
