import { useRef, useState } from 'preact/hooks';
import { showToast } from '../../../components/toast-list';
import { useLocale, useWords } from '../../../components/words';
import { copyPicture } from '../../../utils/browser/clipboard';
import { downloadFile } from '../../../utils/browser/download';
import type { Layer } from '../../../utils/marks/editing';
import type { Capture } from '../../../utils/model';
import { type Drawing, drawOne, drawSheet } from './draw-sheet';
import { newDrawer } from './drawer';
import { pictureName } from './picture-name';
import type { Sheet } from './sheet';

/** The ways out for one picture with what lies over it, one at a time, each telling how it went. */
export function usePicture(capture: Capture, sheet: Sheet | null, layer: Layer | null, stamp: boolean) {
  const words = useWords();
  const locale = useLocale();
  const own = words.evidence;
  const [busy, setBusy] = useState(false);
  const running = useRef(false);

  const run = async (deed: (drawing: Drawing) => Promise<string>) => {
    if (!sheet || running.current) return;
    running.current = true;
    setBusy(true);
    const drawer = newDrawer();
    try {
      showToast({
        text: await deed({ capture, sheet, layer, stamp: stamp ? { locale, words } : null, drawer }),
      });
    } catch (error) {
      const isRefused = error instanceof DOMException && error.name === 'NotAllowedError';
      showToast({ text: isRefused ? own.copyRefused : own.pictureFailed, kind: 'problem' });
    } finally {
      drawer.stop();
      running.current = false;
      setBusy(false);
    }
  };

  return {
    busy,
    save: () =>
      run(async (drawing) => {
        const names: string[] = [];
        for await (const drawn of drawSheet(drawing)) {
          if (!drawn) throw new Error('The picture is damaged');
          const name = pictureName(capture, drawn.blob.type, drawn.part, drawn.parts);
          downloadFile(name, drawn.blob);
          names.push(name);
        }
        return own.pictureSaved(names[0] ?? '', names.length);
      }),
    copy: () =>
      run(async (drawing) => {
        let scale = 1;
        const png = async () => {
          const drawn = await drawOne(drawing);
          if (!drawn) throw new Error('The picture is damaged');
          scale = drawn.scale;
          return drawn.blob;
        };
        await copyPicture(png());
        return scale === 1 ? own.pictureCopied : own.pictureCopiedSmaller(Math.round(scale * 100));
      }),
  };
}
