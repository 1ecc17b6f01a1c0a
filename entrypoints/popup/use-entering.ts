import { useEffect, useRef, useState } from 'preact/hooks';
import type { Phase } from '../../components/draft/enter';
import type { Answer } from '../../utils/browser/messages';
import type { Failure } from '../../utils/model';

type Result = { saved: string } | { failed: Failure };

/**
 * From Enter to "safely saved". Enter may come before the draft's row is there: then `commit` is called as soon as
 * `jobId` is known.
 */
export function useEntering(
  jobId: string | null,
  commit: (jobId: string) => Promise<Answer<{ captureId: string }>>,
): { phase: Phase; result: Result | null; enter: () => void } {
  const [entered, setEntered] = useState<number | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const begun = useRef<number | null>(null);
  const latest = useRef(commit);
  latest.current = commit;

  useEffect(() => {
    if (entered === null || jobId === null || begun.current === entered) return;
    begun.current = entered;
    void latest.current(jobId).then((answer) => {
      setResult(answer.ok ? { saved: answer.captureId } : { failed: answer.failure });
    });
  }, [entered, jobId]);

  const phase = phaseOf(entered, result);
  const enter = () => {
    if (phase === 'saving' || phase === 'saved') return;
    setResult(null);
    setEntered(performance.now());
  };
  return { phase, result, enter };
}

function phaseOf(entered: number | null, result: Result | null): Phase {
  if (result) return 'saved' in result ? 'saved' : 'failed';
  return entered === null ? 'editing' : 'saving';
}
