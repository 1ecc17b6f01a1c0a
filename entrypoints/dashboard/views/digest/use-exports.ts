import { useRef, useState } from 'preact/hooks';
import { showToast } from '../../../../components/toast-list';
import { useLocale, useWords } from '../../../../components/words';
import type { Digest } from '../../../../utils/digest/digest';
import type { Exporter } from '../../../../utils/exporters/exporter';
import { formatBytes } from '../../../../utils/lib/format';
import { packCaptures } from '../../pack/pack-captures';
import { toldOf } from '../../pack/use-pack';
import { platformName } from '../../subjects/platform-name';
import { copyDigest, exportDigest, type Speech, type Work } from './export-digest';
import type { Progress } from './prepare-pictures';

export interface Exports {
  /** What is under way; null while nothing is. */
  progress: Progress | null;
  cancel: () => void;
  exportAs: (exporter: Exporter) => void;
  copy: () => void;
  /** The week's captures as an evidence pack. */
  pack: () => void;
}

/**
 * The ways out of the screen, one at a time, each telling how it went.
 * @param read gives the digest as it is in the library at that moment
 */
export function useExports(read: () => Promise<Digest>): Exports {
  const locale = useLocale();
  const words = useWords();
  const speech: Speech = { locale, words, platformName: (id) => platformName(id, locale) };
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef<AbortController | null>(null);

  const run = async (deed: (work: Work) => Promise<string>, problem: string) => {
    if (running.current) return;
    const stop = new AbortController();
    running.current = stop;
    setProgress({ done: 0, all: 0 });
    try {
      showToast({ text: await deed({ signal: stop.signal, onProgress: setProgress }) });
    } catch {
      if (!stop.signal.aborted) showToast({ text: problem, kind: 'problem' });
    } finally {
      running.current = null;
      setProgress(null);
    }
  };

  return {
    progress,
    cancel: () => running.current?.abort(),
    exportAs: (exporter) =>
      void run(async (work) => {
        const { name, bytes } = await exportDigest(await read(), exporter, speech, work);
        return words.digest.exported(name, formatBytes(bytes));
      }, words.digest.exportFailed),
    copy: () =>
      void run(async (work) => {
        const { captures, pictures } = await copyDigest(read(), speech, work);
        return words.digest.copied(words.common.captures(captures), pictures);
      }, words.digest.copyFailed),
    pack: () =>
      void run(async ({ signal, onProgress }) => {
        const ids = (await read()).evidence.map(({ captureId }) => captureId);
        const work = { signal, onProgress: (done: number, all: number) => onProgress({ done, all }) };
        return toldOf(await packCaptures(ids, { locale, words }, work), words);
      }, words.evidence.packFailed),
  };
}
