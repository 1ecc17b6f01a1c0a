import './verify/verify.css';
import { FileSearch } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../../components/button';
import { Page } from '../../../components/frame';
import { Progress } from '../../../components/progress';
import { useShortcuts } from '../../../components/use-shortcuts';
import { useWords } from '../../../components/words';
import { checkPack } from '../../../utils/pack/check-pack';
import type { Verdict } from '../../../utils/pack/verdict';
import { useLongWork } from './settings/use-long-work';
import { sourceOfFile } from './verify/source-of-file';
import { VerdictPanel } from './verify/verdict-panel';

/** Checks an evidence pack, dropped or chosen: what is as it was written, and what is not. */
export function VerifyView() {
  const words = useWords();
  const own = words.evidence;
  const input = useRef<HTMLInputElement>(null);
  const file = useRef<File | null>(null);
  const [over, setOver] = useState(false);
  const [outcome, setOutcome] = useState<Verdict | 'stopped' | 'failed' | null>(null);
  const { progress, start, stop } = useLongWork((signal, tell) =>
    checkPack(sourceOfFile(file.current ?? new Blob()), {
      signal,
      onProgress: (done, total) => tell({ done, total }),
    }),
  );
  const run = (chosen: File | undefined) => {
    if (!chosen || progress) return;
    file.current = chosen;
    setOutcome(null);
    start().then(setOutcome, (error: unknown) =>
      setOutcome(error instanceof DOMException && error.name === 'AbortError' ? 'stopped' : 'failed'),
    );
  };
  const choose = () => input.current?.click();
  useShortcuts(own.verify, [{ keys: ['o'], label: own.chooseFile, run: choose }]);
  return (
    <Page title={own.verify} padded keys={[{ keys: ['o'], label: own.chooseFile }]}>
      <div class="verify">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first */}
        <div
          class={`verify-drop ${over ? 'over' : ''}`}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            run(event.dataTransfer?.files[0]);
          }}
        >
          <p>{own.verifyText}</p>
          <input
            ref={input}
            type="file"
            accept=".zip,application/zip"
            hidden
            onChange={(event) => {
              run(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
          {progress ? (
            <Progress
              text={own.checking(progress.done, progress.total)}
              part={progress.total > 0 ? progress.done / progress.total : null}
              onCancel={stop}
            />
          ) : (
            <Button kind="primary" icon={FileSearch} keys="o" onClick={choose}>
              {own.chooseFile}
            </Button>
          )}
        </div>
        <div role="status">
          {outcome === 'stopped' && <p>{own.checkStopped}</p>}
          {outcome === 'failed' && <p class="field-error">{own.checkFailed}</p>}
          {outcome !== null && typeof outcome === 'object' && (
            <VerdictPanel verdict={outcome} name={file.current?.name ?? ''} />
          )}
        </div>
      </div>
    </Page>
  );
}
