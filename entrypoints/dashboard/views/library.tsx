import './library/library.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Page } from '../../../components/frame';
import { Skeleton } from '../../../components/skeleton';
import { useLiveQuery } from '../../../components/use-live-query';
import { useShortcuts } from '../../../components/use-shortcuts';
import { useWords } from '../../../components/words';
import { searchWords } from '../../../utils/lib/fold';
import { listBrands } from '../../../utils/library/brands';
import { libraryCounts } from '../../../utils/library/counts';
import { searchCaptures } from '../../../utils/library/search';
import { cleared, libraryAddress, queryOf } from '../filters';
import { goTo } from '../hash-location';
import { DropVeil } from '../incoming/drop-veil';
import { rememberList } from '../last-list';
import { PackProgress } from '../pack/pack-progress';
import { usePack } from '../pack/use-pack';
import { useFilters, zoneHere } from '../use-filters';
import { CaptureGrid } from './library/capture-grid';
import { CaptureTable } from './library/capture-table';
import { EmptyLibrary, NothingFound } from './library/empty';
import { listFoot } from './library/foot-keys';
import { LibraryBar } from './library/library-bar';
import { extend, only, targets, toggle } from './library/selection';
import { SelectionBar } from './library/selection-bar';
import { useFound } from './library/use-found';
import { useListActs } from './library/use-list-acts';
import { useListKeys } from './library/use-list-keys';
import { useSelection } from './library/use-selection';
import { WaitingLine } from './library/waiting-line';

/** Most that one act may take; a library beyond it is exported, not copied. */
const mostSelected = 20_000;

const toAdd = () => goTo('/add');

/** All captures, newest first, as table or grid: filter, search, choose, annotate, copy, delete. */
export function LibraryView() {
  const { common, library: words } = useWords();
  const [filters, setFilters] = useFilters();
  const query = queryOf(filters, zoneHere);
  const found = useFound(query);
  const counts = useLiveQuery(() => libraryCounts(), 'counts');
  const brands = useLiveQuery(() => listBrands(), 'brands') ?? [];
  const captures = found?.captures ?? [];
  const ids = captures.map((capture) => capture.id);
  const [selection, select] = useSelection(JSON.stringify(query), ids);
  const [columns, setColumns] = useState(1);
  const body = useRef<HTMLElement>(null);

  const clear = () => select({ ...selection, chosen: new Set(), anchor: null });
  const open = (id: string) => goTo(`/capture/${id}`);
  useEffect(() => rememberList(libraryAddress(filters), ids));
  const all = async () => (await searchCaptures(query, { limit: mostSelected })).captures;
  const selectAll = async () => {
    const captures = await all();
    select({ ...selection, chosen: new Set(captures.map((capture) => capture.id)) });
  };
  const packing = usePack();
  const acts = useListActs({
    ids: targets(selection),
    chosen: selection.chosen,
    found: all,
    current: selection.current,
    brands,
    onPack: packing.pack,
    onBinned: clear,
  });
  const { view, ...filter } = filters;
  const isGrid = view === 'grid';

  useListKeys({ ids, selection, columns, onSelect: select, onSelectAll: selectAll, onOpen: open });
  useShortcuts(words.list, [
    ...acts.shortcuts,
    ...(selection.chosen.size > 0 ? [{ keys: ['Escape'], label: words.clearSelection, run: clear }] : []),
  ]);

  const list = {
    captures,
    matches: found?.matches ?? new Map(),
    words: searchWords(filters.text ?? ''),
    brands: new Map(brands.map((brand) => [brand.id, brand])),
    selection,
    scroller: body,
    onPoint: (event: MouseEvent, id: string) => {
      if (event.shiftKey) select(extend(selection, ids, id));
      else if (event.ctrlKey || event.metaKey) select(toggle(selection, ids, id));
      else select(only(ids, id));
    },
    onTick: (event: MouseEvent, id: string) =>
      select(event.shiftKey ? extend(selection, ids, id) : toggle(selection, ids, id)),
    onOpen: open,
    onEnd: () => found?.more(),
    onColumns: setColumns,
  };
  const isFiltered = Object.keys(filter).length > 0;
  const bar = (
    <LibraryBar
      filters={filters}
      onFilters={setFilters}
      brands={brands}
      counts={counts}
      found={found?.count}
      body={body}
    />
  );
  return (
    <Page
      title={common.screens.library}
      hideTitle
      bar={bar}
      body={body}
      keys={captures.length > 0 ? listFoot(words.foot) : undefined}
      foot={
        packing.progress ? (
          <footer class="page-foot selection-bar">
            <PackProgress {...packing} />
          </footer>
        ) : (
          selection.chosen.size > 0 && (
            <SelectionBar
              count={selection.chosen.size}
              onTag={acts.tag}
              onBrand={acts.brand}
              onCopy={acts.copy}
              onPack={acts.pack}
              onBin={acts.bin}
              onClear={clear}
            />
          )
        )
      }
    >
      <WaitingLine />
      {!found && <Skeleton rows={8} />}
      {found && captures.length > 0 && (isGrid ? <CaptureGrid {...list} /> : <CaptureTable {...list} />)}
      {found && captures.length === 0 && isFiltered && (
        <NothingFound onClear={() => setFilters(cleared(filters))} />
      )}
      {found && captures.length === 0 && !isFiltered && <EmptyLibrary />}
      {acts.dialog}
      <DropVeil onTaken={toAdd} />
    </Page>
  );
}
