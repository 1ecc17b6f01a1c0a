import { Progress } from '../../../components/progress';
import { useWords } from '../../../components/words';
import type { usePack } from './use-pack';

/** How far a pack is, and the way to stop it; nothing while none is made. */
export function PackProgress({ progress, stop }: Pick<ReturnType<typeof usePack>, 'progress' | 'stop'>) {
  const words = useWords().evidence;
  if (!progress) return null;
  const { done, total } = progress;
  return (
    <Progress text={words.packing(done, total)} part={total > 0 ? done / total : null} onCancel={stop} />
  );
}
