import { Upload } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../../../components/button';
import { Progress } from '../../../../components/progress';
import { useWords } from '../../../../components/words';
import { ZipDrop } from '../../../../components/zip-drop';
import { changeSettings } from '../../../../utils/browser/settings';
import { formatBytes } from '../../../../utils/lib/format';
import { ImportFailure } from '../../../../utils/library/backup/import-failure';
import { type ImportResult, importLibrary } from '../../../../utils/library/backup/import-library';
import type { Words } from '../../../../utils/words';
import { useLongWork } from './use-long-work';

/** An exported archive, chosen or dropped, into an empty library: all of it or nothing. */
export function ImportArchive() {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const file = useRef<File | null>(null);
  const [outcome, setOutcome] = useState<ImportResult | ImportFailure | null>(null);
  const { progress, start, stop } = useLongWork((signal, tell) =>
    importLibrary(file.current ?? new Blob(), {
      signal,
      onProgress: (done, total) => tell({ done, total }),
    }),
  );
  const run = (chosen: File) => {
    if (progress) return;
    file.current = chosen;
    setOutcome(null);
    start().then(
      (result) => {
        setOutcome(result);
        if (result.settings) void changeSettings(result.settings);
      },
      (error: unknown) => setOutcome(error instanceof ImportFailure ? error : new ImportFailure('unknown')),
    );
  };
  return (
    <ZipDrop class="settings-archive" input={input} onFile={run}>
      <h3>{words.settings.importTitle}</h3>
      <p>{words.settings.importText}</p>
      {progress ? (
        <Progress
          text={words.settings.importing(formatBytes(progress.done), formatBytes(progress.total))}
          part={progress.total > 0 ? progress.done / progress.total : null}
          onCancel={stop}
        />
      ) : (
        <Button icon={Upload} onClick={() => input.current?.click()}>
          {words.settings.importGo}
        </Button>
      )}
      <p role="status" class={outcome instanceof ImportFailure ? 'field-error' : ''}>
        {outcome instanceof ImportFailure && problemText(outcome, words.settings)}
        {outcome && !(outcome instanceof ImportFailure) && resultText(outcome, words)}
      </p>
    </ZipDrop>
  );
}

function resultText({ counts }: ImportResult, words: Words): string {
  const lost = counts.missingPictures > 0 ? [words.settings.importPartial(counts.missingPictures)] : [];
  return [words.settings.imported(words.common.captures(counts.captures)), ...lost].join(' ');
}

function problemText({ problem, file, line }: ImportFailure, words: Words['settings']): string {
  const where = file === null ? [] : [words.importAt(file, line)];
  return [words.importProblem[problem], ...where, words.nothingChanged].join(' ');
}
