import './again/again.css';
import { Check } from 'lucide-preact';
import { useMemo, useState } from 'preact/hooks';
import { useSearch } from 'wouter-preact';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/frame';
import { Progress } from '../../../components/progress';
import { showToast } from '../../../components/toast-list';
import { useAttempt } from '../../../components/use-attempt';
import { useShortcuts } from '../../../components/use-shortcuts';
import { useWords } from '../../../components/words';
import { forgetReadAgain, saveReadAgain } from '../../../utils/library/read-again';
import { goBack } from '../hash-location';
import { AgainTable } from './again/again-table';
import type { Reread } from './again/reread';
import { type Found, useAgain } from './again/use-again';

/** Rows shown; what is kept is all. */
const SHOWN = 200;

/** Captures that are there, read with the readers of today: what would change, and the way to keep it beside the old. */
export function AgainView() {
  const search = useSearch();
  return <Again key={search} search={search} />;
}

function Again({ search }: { search: string }) {
  const { again: words, subjects, common } = useWords();
  const chosen = useMemo(() => {
    const params = new URLSearchParams(search);
    return { ids: params.getAll('capture'), platform: params.get('platform') ?? '' };
  }, [search]);
  const { found, progress, stop } = useAgain(chosen);
  useShortcuts(words.title, [{ keys: ['Escape'], label: subjects.back, run: goBack }]);
  const part = progress && progress.total > 0 ? progress.done / progress.total : null;
  return (
    <Page title={common.screens.again} keys={[{ keys: ['Escape'], label: subjects.back }]} padded>
      <div class="again">
        <p class="muted">{words.intro}</p>
        {progress && (
          <Progress text={words.reading(progress.done, progress.total)} part={part} onCancel={stop} />
        )}
        {found === 'stopped' && <p role="status">{words.stopped}</p>}
        {found === 'failed' && (
          <p role="status" class="field-error">
            {words.failed}
          </p>
        )}
        {found !== null && typeof found === 'object' && <Outcome {...found} />}
      </div>
    </Page>
  );
}

function Outcome({ captures, readings, changes, lost }: Found) {
  const words = useWords().again;
  const attempt = useAttempt();
  const [done, setDone] = useState(false);
  const keep = async () => {
    if (done || changes.length === 0) return;
    const ids = await attempt(() => saveReadAgain(rowsOf(changes)));
    if (!ids) return;
    setDone(true);
    const undo = async () => {
      await forgetReadAgain(ids);
      setDone(false);
    };
    showToast({ text: words.kept(ids.length), undo });
  };
  useShortcuts(words.title, [{ keys: ['a'], label: words.keep(changes.length), run: () => void keep() }]);
  if (changes.length === 0) {
    return (
      <>
        <EmptyState icon={Check} title={readings === 0 ? words.none.nothingTitle : words.none.title}>
          <p>{readings === 0 ? words.none.nothing : words.none.text(captures, readings)}</p>
        </EmptyState>
        {lost > 0 && <p class="muted">{words.lost(lost)}</p>}
      </>
    );
  }
  return (
    <>
      <p role="status">
        {done ? words.kept(changes.length) : words.found(changes.length, readings, captures)}
      </p>
      {lost > 0 && <p class="muted">{words.lost(lost)}</p>}
      {!done && (
        <Button kind="primary" keys="a" onClick={() => void keep()}>
          {words.keep(changes.length)}
        </Button>
      )}
      <AgainTable changes={changes.slice(0, SHOWN)} />
      {changes.length > SHOWN && <p class="faint">{words.more(changes.length - SHOWN)}</p>}
    </>
  );
}

/** All at one moment, by the version of the reader that read each. */
function rowsOf(changes: readonly Reread[]) {
  const at = Date.now();
  return changes.flatMap(({ capture, place, after, version }) =>
    after ? [{ ...after, captureId: capture.id, place, again: { version, at } }] : [],
  );
}
