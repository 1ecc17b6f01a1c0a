import { Download } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../../components/button';
import { Progress } from '../../../../components/progress';
import { showToast } from '../../../../components/toast-list';
import { useShortcuts } from '../../../../components/use-shortcuts';
import { useLocale, useWords } from '../../../../components/words';
import { saveFile } from '../../../../utils/browser/save-file';
import type { LogQuery } from '../../../../utils/library/reading-log';
import { useLongWork } from '../settings/use-long-work';
import { logAsCsv } from './log-csv';

/** The log as it is filtered, as a file; written piece by piece, with its progress and the way to stop it. */
export function ExportLog({ query, name, disabled }: { query: LogQuery; name: string; disabled: boolean }) {
  const words = useWords();
  const locale = useLocale();
  const [rows, setRows] = useState(0);
  const work = useLongWork(async (signal, tell) => {
    let written = 0;
    const onProgress = (done: number, total: number) => {
      written = done;
      setRows(done);
      tell({ done, total });
    };
    const file = logAsCsv(query, { words, locale, onProgress });
    await saveFile(name, file, { signal, onBytes: () => undefined });
    return written;
  });
  const run = async () => {
    if (disabled || work.progress) return;
    setRows(0);
    try {
      const written = await work.start();
      showToast({ text: words.log.exported(name, written) });
    } catch (error) {
      const stopped = error instanceof DOMException && error.name === 'AbortError';
      showToast(stopped ? { text: words.log.stopped } : { text: words.log.failed, kind: 'problem' });
    }
  };
  useShortcuts(words.log.title, [{ keys: ['e'], label: words.log.export, run: () => void run() }]);
  const { progress } = work;
  if (progress) {
    const part = progress.total > 0 ? progress.done / progress.total : null;
    return <Progress text={words.log.exporting(rows, progress.total)} part={part} onCancel={work.stop} />;
  }
  return (
    <Button icon={Download} keys="e" disabled={disabled} onClick={() => void run()}>
      {words.log.export}
    </Button>
  );
}
