import { showToast } from '../../../components/toast-list';
import { useLocale, useWords } from '../../../components/words';
import { formatBytes } from '../../../utils/lib/format';
import { shortFingerprint } from '../../../utils/pack/say';
import type { Words } from '../../../utils/words';
import { useLongWork } from '../views/settings/use-long-work';
import { packCaptures, type SavedPack } from './pack-captures';

/** Packs captures as evidence: how far it is, the way to stop it, and how it went. */
export function usePack() {
  const words = useWords();
  const locale = useLocale();
  const { evidence } = words;
  const long = useLongWork(async (signal, tell, ids: readonly string[]) =>
    packCaptures(
      ids,
      { locale, words },
      {
        signal,
        onProgress: (done, total) => tell({ done, total }),
      },
    ),
  );
  const pack = async (ids: readonly string[]) => {
    if (long.progress || ids.length === 0) return;
    try {
      showToast({ text: toldOf(await long.start(ids), words) });
    } catch (error) {
      const isStopped = error instanceof DOMException && error.name === 'AbortError';
      showToast(isStopped ? { text: evidence.packStopped } : { text: evidence.packFailed, kind: 'problem' });
    }
  };
  return { progress: long.progress, stop: long.stop, pack };
}

/** What is said of a pack that was written. */
export function toldOf(
  { name, captures, bytes, fingerprint, lost }: SavedPack,
  { common, evidence }: Words,
): string {
  const size = formatBytes(bytes);
  const told = evidence.packed(name, common.captures(captures), size, shortFingerprint(fingerprint));
  return lost > 0 ? `${told} ${evidence.packedWithout(lost)}` : told;
}
