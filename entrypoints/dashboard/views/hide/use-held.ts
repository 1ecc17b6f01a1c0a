import { showToast } from '../../../../components/toast-list';
import { useAttempt } from '../../../../components/use-attempt';
import { useWords } from '../../../../components/words';
import { dropHeld, putHeldBack } from '../../../../utils/library/held';
import type { CaptureJob } from '../../../../utils/model';
import { goTo } from '../../hash-location';
import { saveHidden } from '../../redact/save-hidden';

/** What becomes of a held job in the end. */
export function useHeld(job: CaptureJob) {
  const { redact: words } = useWords();
  const attempt = useAttempt();

  const saved = (areas: number) => {
    showToast({ text: words.saved(areas) });
    goTo(`/capture/${job.id}`);
  };
  return {
    saved,
    /** All of it, as it was taken. */
    async save() {
      const done = await attempt(() => saveHidden(job, {}));
      if (done?.ok) saved(0);
    },
    async drop() {
      const dropped = await attempt(() => dropHeld(job.id));
      goTo('/library');
      if (!dropped) return;
      const undo = async () => {
        await putHeldBack(dropped);
        goTo(`/hide/${job.id}`);
      };
      showToast({ text: words.dropped, undo });
    },
  };
}
