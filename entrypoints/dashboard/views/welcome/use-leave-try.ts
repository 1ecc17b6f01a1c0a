import { showToast } from '../../../../components/toast-list';
import { useAttempt } from '../../../../components/use-attempt';
import { useWords } from '../../../../components/words';
import { goTo } from '../../hash-location';
import { endGuide, useGuide } from './guide';
import { removeSample } from './remove-sample';

/** The two ways out of the try: with the sample kept, or removed in one click (and undone by another). */
export function useLeaveTry(): { keep: () => void; remove: () => void } {
  const words = useWords().welcome;
  const attempt = useAttempt();
  const guide = useGuide();
  const leave = () => {
    endGuide();
    goTo('/library');
  };
  const remove = () => {
    const { captureId, since } = guide ?? { captureId: null, since: 0 };
    leave();
    if (captureId === null) return;
    void attempt(async () => {
      const undo = await removeSample(captureId, since);
      showToast({ text: words.removed, undo });
    });
  };
  return { keep: leave, remove };
}
