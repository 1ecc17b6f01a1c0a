import { useEffect, useState } from 'preact/hooks';
import { showToast } from '../../../../components/toast-list';
import { useWords } from '../../../../components/words';
import { downloadFile } from '../../../../utils/browser/download';
import { formatBytes } from '../../../../utils/lib/format';
import { getCapture, getSnapshot } from '../../../../utils/library/captures';
import type { Capture, Snapshot } from '../../../../utils/model';
import { pictureName } from '../../pictures/picture-name';

interface Found {
  state: 'loading' | 'shown' | 'gone' | 'damaged';
  capture: Capture | null;
  snapshot: Snapshot | null;
  html: string | null;
}

/** Loaded when it is needed: what makes a page harmless is heavy. */
async function htmlOf(snapshot: Snapshot, use: 'frame' | 'file'): Promise<string | null> {
  const { snapshotHtml } = await import('../../snapshot/snapshot-html');
  return snapshotHtml(snapshot, use).catch(() => null);
}

const LOADING: Found = { state: 'loading', capture: null, snapshot: null, html: null };

/** The snapshot of a capture, ready to be shown, and the way to have it as a file. */
export function useSnapshot(id: string) {
  const { library, snapshot: own } = useWords();
  const [found, setFound] = useState(LOADING);
  useEffect(() => {
    let isGone = false;
    setFound(LOADING);
    void find(id).then((next) => {
      if (!isGone) setFound(next);
    });
    return () => {
      isGone = true;
    };
  }, [id]);
  const { capture, snapshot } = found;
  const save = async () => {
    const html = capture && snapshot && (await htmlOf(snapshot, 'file'));
    if (!html) return showToast({ text: own.damaged.title, kind: 'problem' });
    const file = new Blob([html], { type: 'text/html' });
    const name = pictureName(capture, file.type, 1, 1);
    downloadFile(name, file);
    return showToast({ text: own.saved(name, formatBytes(file.size)) });
  };
  const title = capture ? capture.title || capture.url || library.untitled : own.name;
  return { ...found, title, save };
}

async function find(id: string): Promise<Found> {
  const [capture, snapshot] = await Promise.all([getCapture(id), getSnapshot(id)]);
  if (!capture || !snapshot) return { ...LOADING, state: 'gone', capture };
  const html = await htmlOf(snapshot, 'frame');
  return { state: html ? 'shown' : 'damaged', capture, snapshot, html };
}
