import { Download } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../../components/button';
import { Progress } from '../../../../components/progress';
import { useWords } from '../../../../components/words';
import { saveFile } from '../../../../utils/browser/save-file';
import { loadSettings } from '../../../../utils/browser/settings';
import { formatBytes } from '../../../../utils/lib/format';
import { exportLibrary } from '../../../../utils/library/backup/export-library';
import { useLongWork } from './use-long-work';

type Outcome = { size: number } | 'stopped' | 'failed';

/** The whole library as one file, written piece by piece however large it is. */
export function ExportEverything() {
  const words = useWords().settings;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [bytes, setBytes] = useState(0);
  const name = archiveName(new Date());
  const work = useLongWork(async (signal, tell) => {
    const settings = await loadSettings();
    const onProgress = (done: number, total: number) => tell({ done, total });
    return saveFile(name, exportLibrary({ settings, signal, onProgress }), { signal, onBytes: setBytes });
  });
  const run = () => {
    setOutcome(null);
    setBytes(0);
    work.start().then(
      (size) => setOutcome({ size }),
      (error: unknown) => setOutcome(wasStopped(error) ? 'stopped' : 'failed'),
    );
  };
  const { progress } = work;
  return (
    <div class="settings-archive">
      <h3>{words.exportTitle}</h3>
      <p>{words.exportText}</p>
      {progress ? (
        <Progress
          text={words.exporting(formatBytes(bytes))}
          part={progress.total > 0 ? progress.done / progress.total : null}
          onCancel={work.stop}
        />
      ) : (
        <Button icon={Download} onClick={run}>
          {words.exportGo}
        </Button>
      )}
      <p role="status" class={outcome === 'failed' ? 'field-error' : ''}>
        {outcome === 'stopped' && words.exportStopped}
        {outcome === 'failed' && words.exportFailed}
        {outcome !== null && typeof outcome === 'object' && words.exported(name, formatBytes(outcome.size))}
      </p>
    </div>
  );
}

function wasStopped(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** `zhibi-library-2026-11-22.zip`, by the calendar on the wall. */
function archiveName(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `zhibi-library-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.zip`;
}
