import { useEffect, useRef, useState } from 'preact/hooks';
import type { Phase } from '../../components/draft/enter';
import { type Letter, leaveLetter } from '../../utils/browser/letters';
import { send } from '../../utils/browser/messages';
import type { Extent, Failure } from '../../utils/model';
import { opening } from './opening';

type Result = { saved: string } | { failed: Failure };

/**
 * From Enter to "safely saved". What is entered is left as a letter within the key press itself, so that the popup may
 * close right after it, whether or not anybody hears its messages. While the popup does not know its tab the message
 * waits; Enter may have come before there was a form. `leaveWith` enters and closes the popup, which would be in the way.
 */
export function useEntering(
  draft: Pick<Letter, 'jobId' | 'scope' | 'extent' | 'keepPage' | 'hide' | 'annotation' | 'tab'>,
  onKeep: () => void,
): { phase: Phase; result: Result | null; enter: () => void; leaveWith: (extent: Extent) => void } {
  const [phase, setPhase] = useState<Phase>(opening.entered() ? 'saving' : 'editing');
  const [result, setResult] = useState<Result | null>(null);
  const waiting = useRef(opening.entered());
  const letter = { ...draft, at: opening.at };

  const run = async () => {
    waiting.current = false;
    onKeep();
    leaveLetter(letter);
    const answer = await send('commitCapture', letter);
    // It is in the dashboard now, and not saved yet.
    if (answer.ok && letter.hide) return window.close();
    setResult(answer.ok ? { saved: answer.captureId } : { failed: answer.failure });
    setPhase(answer.ok ? 'saved' : 'failed');
  };

  useEffect(() => {
    if (draft.tab && waiting.current) void run();
  }, [draft.tab]);

  const enter = () => {
    if (phase === 'saving' || phase === 'saved') return;
    setResult(null);
    setPhase('saving');
    if (draft.tab) return void run();
    waiting.current = true;
    leaveLetter(letter);
  };
  const leaveWith = (extent: Extent) => {
    if (!draft.tab || phase === 'saving' || phase === 'saved') return;
    onKeep();
    leaveLetter({ ...letter, extent });
    window.close();
  };
  return { phase, result, enter, leaveWith };
}
