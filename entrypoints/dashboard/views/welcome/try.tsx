import './try.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../../components/button';
import { Page } from '../../../../components/frame';
import { showToast } from '../../../../components/toast-list';
import { useShortcuts } from '../../../../components/use-shortcuts';
import { useLocale, useWords } from '../../../../components/words';
import { type Command, listCommands } from '../../../../utils/browser/about';
import { goTo } from '../../hash-location';
import { beginGuide, type Guide, nextStep, type Step, tick } from './guide';
import { draftOfSample, type SampleDraft } from './sample';
import { SampleBrowser } from './sample-browser';
import { SampleForm } from './sample-form';
import { Steps } from './steps';
import { useLeaveTry } from './use-leave-try';

/** The guided try: the real steps on a page that came with the product. */
export function Try({ guide }: { guide: Guide }) {
  const words = useWords().welcome;
  const locale = useLocale();
  const frame = useRef<HTMLIFrameElement>(null);
  const [draft, setDraft] = useState<{ draft: SampleDraft; picture: string } | null>(null);
  const { keep, remove } = useLeaveTry();
  const keys = useCommandKeys();
  useEffect(() => {
    // A draft does not survive leaving the screen: what is not saved begins anew.
    if (guide.captureId === null && guide.done.size > 0) beginGuide(guide.since);
  }, []);
  useEffect(() => () => (draft ? URL.revokeObjectURL(draft.picture) : undefined), [draft]);

  const capture = async () => {
    const sample = frame.current?.contentDocument;
    if (!sample || guide.captureId !== null) return;
    try {
      const made = await draftOfSample(sample, locale);
      setDraft({ draft: made, picture: URL.createObjectURL(made.picture.blob) });
      tick('capture');
    } catch {
      showToast({ text: words.sampleFailed, kind: 'problem' });
    }
  };
  useShortcuts(words.guide, [
    { keys: ['c'], label: words.keys.capture, run: () => void (draft ? undefined : capture()) },
  ]);

  const how = (step: Step) => {
    if (step === 'capture') {
      return (
        <>
          <p>{words.how.capture(keys)}</p>
          <Button kind="primary" keys="c" onClick={() => void capture()}>
            {words.captureKey}
          </Button>
        </>
      );
    }
    const [label, route] = step === 'find' ? [words.findGo, '/library'] : [words.digestGo, '/digest'];
    const leads = step === 'find' || step === 'digest';
    return (
      <>
        <p>{words.how[step]}</p>
        {leads && (
          <Button kind="primary" onClick={() => goTo(route)}>
            {label}
          </Button>
        )}
      </>
    );
  };

  return (
    <Page title={words.tryTitle} bar={<TryBar onSkip={keep} />}>
      <div class="try">
        <SampleBrowser ref={frame} onCapture={() => void capture()}>
          {draft && <SampleForm draft={draft.draft} picture={draft.picture} />}
        </SampleBrowser>
        <aside class="stack" aria-label={words.guide}>
          <Steps guide={guide} how={how} />
          {nextStep(guide) === null && (
            <div class="stack" role="status">
              <p>
                <b>{words.done}</b> {words.doneText}
              </p>
            </div>
          )}
          {guide.captureId !== null && (
            <div class="row try-end">
              <Button onClick={remove}>{words.remove}</Button>
              <Button kind="quiet" onClick={keep}>
                {words.keep}
              </Button>
            </div>
          )}
        </aside>
      </div>
    </Page>
  );
}

function TryBar({ onSkip }: { onSkip: () => void }) {
  const words = useWords().welcome;
  return (
    <>
      <span class="grow" />
      <Button kind="quiet" onClick={onSkip}>
        {words.skip}
      </Button>
    </>
  );
}

/** The shortcut that opens the popup on a real page, as it is set now; '' where there is none. */
function useCommandKeys(): string {
  const [commands, setCommands] = useState<Command[]>([]);
  useEffect(() => {
    void listCommands().then(setCommands);
  }, []);
  return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}
