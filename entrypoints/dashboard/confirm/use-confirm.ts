import { showToast } from '../../../components/toast-list';
import { useAttempt } from '../../../components/use-attempt';
import { useWords } from '../../../components/words';
import {
  confirmReading,
  removeVerification,
  restoreVerification,
} from '../../../utils/library/verifications';
import type { Metric } from '../../../utils/model';

/** Confirms what a reader read, and takes that back. Each says when it is done, with undo. */
export function useConfirm() {
  const { confirm: words, metrics } = useWords();
  const attempt = useAttempt();
  return {
    /** @param readingId of the reading that was looked at beside its evidence */
    async confirm(readingId: string, metric: Metric) {
      const row = await attempt(() => confirmReading(readingId));
      if (row) showToast({ text: words.done(metrics.names[metric]), undo: () => removeVerification(row.id) });
    },
    /** @param id of the verification */
    async takeBack(id: string, metric: Metric) {
      const row = await attempt(() => removeVerification(id));
      if (!row) return;
      showToast({ text: words.takenBack(metrics.names[metric]), undo: () => restoreVerification(row) });
    },
  };
}
