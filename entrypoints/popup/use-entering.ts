import { useEffect, useRef, useState } from 'preact/hooks';
import type { Phase } from '../../components/draft/enter';
import type { Answer } from '../../utils/browser/messages';
import type { Failure } from '../../utils/model';

type Result = { saved: string } | { failed: Failure };

/**
 * From Enter to "safely saved". `commit` is called within the key press itself, so that the popup may close right
 * after it; where Enter comes before the tab is known, as soon as `jobId` is.
 */
export function useEntering(
  jobId: string | null,
  commit: (jobId: string) => Promise<Answer<{ captureId: string }>>,
): { phase: Phase; result: Result | null; enter: () => void } {
  const [phase, setPhase] = useState<Phase>('editing');
  const [result, setResult] = useState<Result | null>(null);
  const waiting = useRef(false);

  const run = async (id: string) => {
    waiting.current = false;
    const answer = await commit(id);
    setResult(answer.ok ? { saved: answer.captureId } : { failed: answer.failure });
    setPhase(answer.ok ? 'saved' : 'failed');
  };

  useEffect(() => {
    if (jobId !== null && waiting.current) void run(jobId);
  }, [jobId]);

  const enter = () => {
    if (phase === 'saving' || phase === 'saved') return;
    setResult(null);
    setPhase('saving');
    if (jobId === null) waiting.current = true;
    else void run(jobId);
  };
  return { phase, result, enter };
}
