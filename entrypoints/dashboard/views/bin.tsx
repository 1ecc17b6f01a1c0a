import { Trash2 } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/frame';
import { Skeleton } from '../../../components/skeleton';
import { showToast } from '../../../components/toast-list';
import { useAttempt } from '../../../components/use-attempt';
import { useShortcuts } from '../../../components/use-shortcuts';
import { useWords } from '../../../components/words';
import { binCaptures, deleteForGood, restoreCaptures } from '../../../utils/library/bin';
import { searchCaptures } from '../../../utils/library/search';
import { goTo } from '../hash-location';
import { BinTable } from './bin/bin-table';
import { binFoot } from './bin/foot-keys';
import { only, targets, toggle } from './library/selection';
import { useFound } from './library/use-found';
import { useListKeys } from './library/use-list-keys';
import { useSelection } from './library/use-selection';

const query = { binned: true };

/** Most that one act may take. */
const mostSelected = 20_000;

/** What was deleted, for 30 days: to be restored, or deleted for good at once. */
export function BinView() {
  const { bin: words, common, library } = useWords();
  const attempt = useAttempt();
  const found = useFound(query);
  const captures = found?.captures ?? [];
  const ids = captures.map((capture) => capture.id);
  const [selection, select] = useSelection('bin', ids);
  const [asking, setAsking] = useState<readonly string[]>([]);
  const body = useRef<HTMLElement>(null);
  const chosen = targets(selection);
  const unchoose = () => select({ ...selection, chosen: new Set(), anchor: null });

  const all = async () => (await searchCaptures(query, { limit: mostSelected })).captures.map(({ id }) => id);
  const restore = async (which: readonly string[]) => {
    const moved = await attempt(() => restoreCaptures(which));
    unchoose();
    if (moved?.length) showToast({ text: words.restored(moved.length), undo: () => binCaptures(moved) });
  };
  const erase = async () => {
    const which = asking;
    setAsking([]);
    const count = await attempt(() => deleteForGood(which));
    unchoose();
    if (count) showToast({ text: words.deleted(count) });
  };
  useListKeys({
    ids,
    selection,
    columns: 1,
    onSelect: select,
    onSelectAll: async () => select({ ...selection, chosen: new Set(await all()) }),
    onOpen: (id) => goTo(`/capture/${id}`),
  });
  useShortcuts(words.list, [
    { keys: ['r'], label: words.restore, run: () => void restore(chosen) },
    { keys: ['Delete', 'Backspace'], label: words.deleteNow, run: () => setAsking(chosen) },
    ...(selection.chosen.size > 0
      ? [{ keys: ['Escape'], label: library.clearSelection, run: unchoose }]
      : []),
  ]);
  const bar = (
    <>
      <span class="grow muted cut">{words.hint}</span>
      {captures.length > 0 && (
        <>
          <Button keys="r" onClick={() => restore(chosen)}>
            {words.restore}
          </Button>
          <Button kind="danger" onClick={async () => setAsking(await all())}>
            {words.emptyNow}
          </Button>
        </>
      )}
    </>
  );
  return (
    <Page title={common.screens.bin} bar={bar} body={body} keys={binFoot(words.foot)}>
      {!found && <Skeleton rows={6} />}
      {found && captures.length === 0 && (
        <EmptyState icon={Trash2} title={words.empty.title}>
          <p>{words.empty.text}</p>
        </EmptyState>
      )}
      {captures.length > 0 && (
        <BinTable
          captures={captures}
          selection={selection}
          scroller={body}
          onPoint={(id) => select(only(ids, id))}
          onTick={(id) => select(toggle(selection, ids, id))}
          onRestore={(id) => restore([id])}
          onEnd={() => found?.more()}
        />
      )}
      {asking.length > 0 && (
        <Dialog
          title={words.ask(asking.length)}
          onClose={() => setAsking([])}
          actions={
            <>
              <Button autoFocus onClick={() => setAsking([])}>
                {common.cancel}
              </Button>
              <Button kind="danger" onClick={erase}>
                {words.deleteNow}
              </Button>
            </>
          }
        >
          <p>{words.askText}</p>
        </Dialog>
      )}
    </Page>
  );
}
