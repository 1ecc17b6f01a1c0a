import './verify/verify.css';
import { FileSearch } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../../components/button';
import { Page } from '../../../components/frame';
import { Progress } from '../../../components/progress';
import { useShortcuts } from '../../../components/use-shortcuts';
import { useWords } from '../../../components/words';
import { ZipDrop } from '../../../components/zip-drop';
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
  const [outcome, setOutcome] = useState<Verdict | 'stopped' | 'failed' | null>(null);
  const { progress, start, stop } = useLongWork((signal, tell) =>
    checkPack(sourceOfFile(file.current ?? new Blob()), {
      signal,
      onProgress: (done, total) => tell({ done, total }),
    }),
  );
  const run = (chosen: File) => {
    if (progress) return;
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
        <ZipDrop class="verify-drop" input={input} onFile={run}>
          <p>{own.verifyText}</p>
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
        </ZipDrop>
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
