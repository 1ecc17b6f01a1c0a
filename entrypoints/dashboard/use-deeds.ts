import { showToast } from '../../components/toast-list';
import { useAttempt } from '../../components/use-attempt';
import { useLocale, useWords } from '../../components/words';
import { isAboutSubject } from '../../utils/lib/about-subject';
import { binCaptures, restoreCaptures } from '../../utils/library/bin';
import type { AnnotationChange } from '../../utils/library/captures';
import type { Capture } from '../../utils/model';
import { annotateWithUndo } from './annotate';
import { copyRows, rowsOf } from './copy-rows';
import { readingsOfCaptures } from './views/library/use-row-readings';

/** What an operator does with captures. Each says when it is done, with undo, or why it could not be. */
export function useDeeds() {
  const words = useWords();
  const { common, library } = words;
  const locale = useLocale();
  const attempt = useAttempt();
  return {
    async bin(ids: readonly string[]) {
      const moved = await attempt(() => binCaptures(ids));
      if (!moved || moved.length === 0) return;
      showToast({ text: library.binned(moved.length), undo: () => restoreCaptures(moved) });
    },
    async annotate(ids: readonly string[], change: AnnotationChange, text: string) {
      const undo = await attempt(() => annotateWithUndo(ids, change));
      if (undo) showToast({ text, undo });
    },
    async copy(captures: Capture[], brandName: (id: string | null) => string) {
      try {
        const readings = await readingsOfCaptures(captures.filter(isAboutSubject).map(({ id }) => id));
        await copyRows(rowsOf(captures, readings, words, brandName, locale));
        showToast({ text: library.copied(captures.length) });
      } catch {
        showToast({ text: common.copyFailed, kind: 'problem' });
      }
    },
  };
}
