import { openPopup } from '../../utils/browser/listeners';
import type { TabView } from '../../utils/browser/tabs';
import { failureOf } from '../../utils/library/failure';
import { captureNow, type What } from './begin';
import { tellFailure } from './tell-failure';

/**
 * A capture that nobody watches: the badge tells how it went. A private window is asked in the popup first, and so is
 * a page of the browser, whose address only the operator can tell.
 */
export async function captureFromCommand(tab: TabView, what: What): Promise<void> {
  if (await asked(tab)) return;
  await captureNow(tab, what).catch((error: unknown) => tellFailure(tab.id, failureOf(error)));
}

/** True where the tab is not to be captured before its operator said more. */
export async function asked(tab: TabView, tries = 1): Promise<boolean> {
  if ((tab.incognito || tab.url === '') && (await openPopup(tries))) return true;
  if (tab.incognito) await tellFailure(tab.id, 'private-window');
  return tab.incognito;
}
