import { useEffect, useRef } from 'preact/hooks';
import { showToast } from '../../../../components/toast-list';
import { useAttempt } from '../../../../components/use-attempt';
import { useLiveQuery } from '../../../../components/use-live-query';
import { useWords } from '../../../../components/words';
import { getMarks, saveMarks } from '../../../../utils/library/marks';
import { type Layer, layerOf } from '../../../../utils/marks/editing';
import type { PictureOf } from '../../../../utils/model';

/**
 * Keeps a layer in the library with every change, one after the other, the newest last. What another tab writes is
 * handed to `onOther`, once what is drawn here is safe.
 */
export function useKeepMarks(
  captureId: string,
  of: PictureOf,
  layer: Layer,
  onOther: (layer: Layer) => void,
): void {
  const words = useWords().marks;
  const attempt = useAttempt();
  /** As the library has it, as far as is known here. */
  const stored = useRef(textOf(layer));
  const wanted = useRef(layer);
  const isSaving = useRef(false);
  wanted.current = layer;

  const save = async () => {
    if (isSaving.current) return;
    isSaving.current = true;
    while (stored.current !== textOf(wanted.current)) {
      const { crop, shapes } = wanted.current;
      const before = stored.current;
      // Before it is written: the library tells of it before this goes on.
      stored.current = textOf(wanted.current);
      const kept = await attempt(() => saveMarks({ captureId, of, crop, shapes }));
      if (kept === null) {
        stored.current = before;
        break;
      }
      if (!kept) showToast({ text: words.captureGone, kind: 'problem' });
    }
    isSaving.current = false;
    void look();
  };
  const look = async () => {
    const found = await getMarks(captureId, of).catch(() => undefined);
    if (found === undefined || isSaving.current) return;
    const theirs = layerOf(found);
    if (textOf(theirs) === stored.current) return;
    stored.current = textOf(theirs);
    showToast({ text: words.takenOver });
    onOther(theirs);
  };
  const changes = useLiveQuery(
    async () => ({ marks: await getMarks(captureId, of) }),
    `marks ${captureId} ${of}`,
  );
  useEffect(() => void save(), [layer]);
  useEffect(() => void (changes && look()), [changes]);
}

function textOf({ crop, shapes }: Layer): string {
  return JSON.stringify([crop, shapes]);
}
