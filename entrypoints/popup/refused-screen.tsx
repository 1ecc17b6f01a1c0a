import { TriangleAlert } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../../components/button';
import { TypedFields } from '../../components/draft/typed-fields';
import { EmptyState } from '../../components/empty-state';
import { TextArea } from '../../components/text-field';
import { useShortcuts } from '../../components/use-shortcuts';
import { useWords } from '../../components/words';
import { send } from '../../utils/browser/messages';
import type { TabView } from '../../utils/browser/tabs';
import { webAddress } from '../../utils/lib/web-address';
import type { Failure } from '../../utils/model';
import { FootLinks } from './foot-links';
import { SavedScreen } from './saved-screen';

interface RefusedScreenProps {
  failure: Failure;
  tab: TabView | null;
  onRetry: () => void;
}

/** No draft could be begun: says why, and what can still be kept, an address typed by hand and a note. */
export function RefusedScreen({ failure, tab, onRetry }: RefusedScreenProps) {
  const words = useWords();
  const [url, setUrl] = useState(tab?.url ?? '');
  const [title, setTitle] = useState(tab?.title ?? '');
  const [note, setNote] = useState('');
  const [id] = useState(() => crypto.randomUUID());
  const [asked, setAsked] = useState(false);
  const [result, setResult] = useState<{ saved: string } | { failed: Failure } | null>(null);
  useShortcuts(words.popup.heading, [{ keys: ['r'], label: words.popup.keys.retry, run: onRetry }]);

  async function save() {
    setAsked(true);
    const address = webAddress(url);
    if (!address) return;
    const answer = await send('addTyped', {
      id,
      url: address,
      title: title.trim(),
      annotation: { tags: [], note },
    });
    setResult(answer.ok ? { saved: answer.captureId } : { failed: answer.failure });
  }

  if (result && 'saved' in result) return <SavedScreen captureId={result.saved} title={title} />;
  const shown = result ? result.failed : failure;
  return (
    <>
      <EmptyState icon={TriangleAlert} title={words.popup.refusedTitle} level={1}>
        <p role="alert">{words.failures[shown]}</p>
        <Button keys="r" onClick={onRetry}>
          {words.popup.retry}
        </Button>
      </EmptyState>
      {failure === 'no-tab' && (
        <form
          class="draft"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <TypedFields
            url={url}
            title={title}
            bad={asked && !webAddress(url)}
            onUrl={setUrl}
            onTitle={setTitle}
          />
          <TextArea label={words.popup.note} value={note} onInput={setNote} />
          <footer class="row">
            <Button kind="primary" type="submit">
              {words.popup.capture}
            </Button>
            <FootLinks />
          </footer>
        </form>
      )}
    </>
  );
}
