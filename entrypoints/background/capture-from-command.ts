import { showBadge } from '../../utils/browser/badge';
import { openPopup } from '../../utils/browser/listeners';
import type { TabView } from '../../utils/browser/tabs';
import { failureOf } from '../../utils/library/failure';
import type { Failure } from '../../utils/model';
import { captureNow, type What } from './begin';
import { workerWords } from './worker-words';

/**
 * A capture that nobody watches: the badge tells how it went. A private window is asked in the popup first, and so is
 * a page of the browser, whose address only the operator can tell.
 */
export async function captureFromCommand(tab: TabView, what: What): Promise<void> {
  if ((tab.incognito || tab.url === '') && (await openPopup())) return;
  if (tab.incognito) return tellFailure(tab.id, 'private-window');
  await captureNow(tab, what).catch((error: unknown) => tellFailure(tab.id, failureOf(error)));
}

async function tellFailure(tabId: number, failure: Failure): Promise<void> {
  const { failures } = await workerWords();
  await showBadge(tabId, { state: 'failed', why: failures[failure] });
}
