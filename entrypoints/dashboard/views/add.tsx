import './add/add.css';
import { ArrowLeft } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../../components/button';
import { Page } from '../../../components/frame';
import { showToast } from '../../../components/toast-list';
import { useLiveQuery } from '../../../components/use-live-query';
import { useShortcuts } from '../../../components/use-shortcuts';
import { useWords } from '../../../components/words';
import { listBrands } from '../../../utils/library/brands';
import { latestSubjects } from '../../../utils/library/latest-subjects';
import { goBack } from '../hash-location';
import { DropVeil } from '../incoming/drop-veil';
import { letGo, takeBack, takeIn } from '../incoming/incoming';
import { useIncoming } from '../incoming/use-incoming';
import { Batch } from './add/batch';
import { EmptyAdd } from './add/empty-add';
import { EntryPanel } from './add/entry-panel';

const stay = () => undefined;

/** What no page shows: one picture with its numbers, many old pictures at once, or a number that was merely seen. */
export function AddView() {
  const { manual: words, common } = useWords();
  const all = useIncoming();
  const input = useRef<HTMLInputElement>(null);
  const [without, setWithout] = useState(false);
  const [entering, setEntering] = useState<string | null>(null);
  const brands = useLiveQuery(() => listBrands(), 'brands') ?? [];
  const subjects = useLiveQuery(() => latestSubjects(), 'subjects') ?? [];
  // A list stays one while it is worked off, down to the last file.
  const isList = useRef(false);
  isList.current = all.length > 1 || (isList.current && all.length === 1);
  const one = all.find(({ id }) => id === entering) ?? (isList.current ? undefined : all[0]);
  const choose = () => input.current?.click();
  const back = () => {
    if (one && isList.current) setEntering(null);
    else if (without && all.length === 0) setWithout(false);
    else goBack();
  };
  const discard = () => {
    const gone = one && all.length > 1 ? [one] : all;
    letGo(gone.map(({ id }) => id));
    showToast({ text: words.discarded(gone.length), undo: async () => takeBack(gone) });
  };
  useShortcuts(common.screens.add, [
    { keys: ['Escape'], label: words.back, run: back },
    { keys: ['o'], label: words.empty.choose, run: choose },
    ...(all.length > 0 ? [{ keys: ['Delete', 'Backspace'], label: words.discard, run: discard }] : []),
    ...(all.length === 0 ? [{ keys: ['w'], label: words.empty.without, run: () => setWithout(true) }] : []),
  ]);
  const bar = (
    <>
      <Button kind="quiet" icon={ArrowLeft} keys="Escape" onClick={back}>
        {words.back}
      </Button>
      <span class="grow" />
      {all.length > 0 && (
        <>
          <Button keys="o" onClick={choose}>
            {words.empty.choose}
          </Button>
          <Button kind="danger" keys="Delete" onClick={discard}>
            {words.discard}
          </Button>
        </>
      )}
    </>
  );
  return (
    <Page title={common.screens.add} step={`${one?.id ?? without} of ${all.length}`} bar={bar} padded>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept="image/png,image/jpeg,image/webp"
        onChange={(event) => {
          takeIn([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      {one || (without && all.length === 0) ? (
        <EntryPanel
          key={one?.id ?? 'without'}
          incoming={one ?? null}
          brands={brands}
          subjects={subjects}
          last={all.length <= 1}
          onSaved={() => {
            setEntering(null);
            setWithout(false);
          }}
        />
      ) : all.length > 0 ? (
        <Batch all={all} brands={brands} onEnter={setEntering} />
      ) : (
        <EmptyAdd onChoose={choose} onWithout={() => setWithout(true)} />
      )}
      <DropVeil onTaken={stay} />
    </Page>
  );
}
