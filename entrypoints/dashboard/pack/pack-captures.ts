import { saveFile } from '../../../utils/browser/save-file';
import { zipStream } from '../../../utils/lib/zip';
import { capturesOfIds } from '../../../utils/library/subjects';
import { type MadePack, packFiles } from '../../../utils/pack/make-pack';
import type { Tongue } from '../../../utils/stamp/plan-stamp';
import { words as allWords } from '../../../utils/words';
import { newDrawer } from '../pictures/drawer';
import { stampChosen } from '../pictures/stamp-choice';
import { packItems } from './pack-items';

export interface PackWork {
  signal: AbortSignal;
  /** Captures packed, of all. */
  onProgress: (done: number, total: number) => void;
}

export interface SavedPack extends MadePack {
  name: string;
  bytes: number;
}

/**
 * Writes an evidence pack of these captures, oldest first, piece by piece, and hands it to the user: one picture is held
 * at a time. Rejects with AbortError when stopped, and leaves nothing behind then.
 */
export async function packCaptures(
  ids: readonly string[],
  tongue: Tongue,
  { signal, onProgress }: PackWork,
): Promise<SavedPack> {
  const captures = (await capturesOfIds(ids)).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const drawer = newDrawer();
  let [done, made]: [number, MadePack | null] = [0, null];
  const items = packItems(
    captures.map(({ id }) => id),
    { tongue, stamp: stampChosen(), drawer, signal, onNext: () => onProgress(done++, captures.length) },
  );
  const files = packFiles(items, allWords, (pack) => {
    made = pack;
  });
  const name = packName(new Date());
  try {
    const bytes = await saveFile(name, zipStream(files), { signal, onBytes: () => undefined });
    if (!made) throw new Error('A pack that was written says so');
    return { ...(made as MadePack), name, bytes };
  } finally {
    drawer.stop();
  }
}

/** `zhibi-evidence-2026-11-22.zip`, by the calendar on the wall. */
function packName(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `zhibi-evidence-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.zip`;
}
