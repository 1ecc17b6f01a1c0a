import { showBadge } from '../../utils/browser/badge';
import type { Failure } from '../../utils/model';
import { workerWords } from './worker-words';

/** The badge tells where nobody watches. */
export async function tellFailure(tabId: number, failure: Failure): Promise<void> {
  const { failures } = await workerWords();
  await showBadge(tabId, { state: 'failed', why: failures[failure] });
}
