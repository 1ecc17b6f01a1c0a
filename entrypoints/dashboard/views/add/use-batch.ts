import { useRef, useState } from 'preact/hooks';
import { showToast } from '../../../../components/toast-list';
import { useWords } from '../../../../components/words';
import { titleOfFile } from '../../../../utils/lib/brand-in-name';
import { binCaptures } from '../../../../utils/library/bin';
import { failureOf } from '../../../../utils/library/failure';
import { captureWithPicture } from '../../../../utils/library/same-picture';
import { goTo } from '../../hash-location';
import { letGo } from '../../incoming/incoming';
import { useLongWork } from '../settings/use-long-work';
import type { Row } from './rows';
import { ChangedFile, saveEntry } from './save-entry';

/** Why an import came to its end before the last picture. */
type Stop = 'disk-full' | 'failed' | 'stopped' | null;

/** Imports rows one after the other, each in a transaction of its own; in the end what is saved leaves the list. */
export function useBatch(pastedTitle: string) {
  const words = useWords().manual;
  const work = useLongWork((signal, tell) => importAll(wanted.current, signal, tell));
  const wanted = useRef<Row[]>([]);
  const [failed, setFailed] = useState<ReadonlySet<string>>(new Set());

  const importAll = async (
    rows: readonly Row[],
    signal: AbortSignal,
    tell: (now: { done: number; total: number }) => void,
  ): Promise<{ ids: string[]; gone: string[]; stop: Stop }> => {
    const [ids, gone]: [string[], string[]] = [[], []];
    for (const [done, row] of rows.entries()) {
      if (signal.aborted) return { ids, gone, stop: 'stopped' };
      tell({ done, total: rows.length });
      try {
        const id = await importOne(row, pastedTitle);
        if (id) ids.push(id);
        gone.push(row.id);
      } catch (error) {
        if (!(error instanceof ChangedFile))
          return { ids, gone, stop: failureOf(error) === 'disk-full' ? 'disk-full' : 'failed' };
        setFailed((before) => new Set([...before, row.id]));
      }
    }
    return { ids, gone, stop: null };
  };

  const run = async (rows: Row[]) => {
    wanted.current = rows;
    const { ids, gone, stop } = await work.start();
    letGo(gone);
    const undo = ids.length > 0 ? { undo: () => binCaptures(ids) } : {};
    const left = rows.length - gone.length;
    if (stop === 'disk-full') showToast({ text: words.diskFull(ids.length), kind: 'problem', ...undo });
    else if (stop === 'failed') showToast({ text: words.failed(ids.length), kind: 'problem', ...undo });
    else if (stop === 'stopped') showToast({ text: words.stopped(ids.length, left), ...undo });
    else showToast({ text: words.imported(ids.length), ...undo });
    return stop === null && left === 0;
  };
  return { run, progress: work.progress, stop: work.stop, failed };
}

/** Saves one; null where the library got the same picture meanwhile. */
async function importOne(row: Row, pastedTitle: string): Promise<string | null> {
  const { incoming, look, at, dated, brandId, tags } = row;
  if (await captureWithPicture(look.picture.hash)) return null;
  const { file, pasted } = incoming;
  const title = pasted ? pastedTitle : titleOfFile(file.name);
  const entry = { at, dated, title, subject: null, readings: [], brandId, tags, note: '' };
  const id = await saveEntry(entry, { file, look });
  return id;
}

/** To the captures that came, newest first as all are. */
export function toLibrary(): void {
  goTo('/library');
}
