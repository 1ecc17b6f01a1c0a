import { failureOf } from '../utils/library/failure';
import type { Failure } from '../utils/model';
import type { Words } from '../utils/words';
import { showToast } from './toast-list';
import { useWords } from './words';

/**
 * Runs a change of the library. Resolves to its value; where it was refused, says why and resolves to null: a change is
 * one transaction, so nothing is half done then.
 */
export function useAttempt(): <T>(change: () => Promise<T>) => Promise<T | null> {
  const words = useWords().common;
  return async (change) => {
    try {
      return await change();
    } catch (error) {
      showToast({ text: reasonOf(failureOf(error), words.notChanged), kind: 'problem' });
      return null;
    }
  };
}

function reasonOf(failure: Failure, reasons: Words['common']['notChanged']): string {
  if (failure === 'disk-full') return reasons.diskFull;
  return failure === 'no-database' ? reasons.noDatabase : reasons.unknown;
}
