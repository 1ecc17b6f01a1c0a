import { entersDraft, focusOf } from '../../components/draft/enter';
import { leaveLetter, takeLetter } from '../../utils/browser/letters';
import { activeTab, type TabView } from '../../utils/browser/tabs';

/**
 * What the popup does before it is drawn: asks which tab it is over, and hears Enter. A browser shows the popup once
 * this has run, so no Enter comes too early; who presses it and goes at once has left a letter.
 */
const jobId = crypto.randomUUID();
const at = Date.now();
const tab = activeTab();
let known: TabView | null = null;
let entered = false;

void tab.then((found) => {
  known = found;
});

function onKey(event: KeyboardEvent): void {
  // In a private window the question is on its way; Enter alone decides nothing there.
  if (entered || known?.incognito || !entersDraft(event, focusOf(event.target), 'editing')) return;
  event.preventDefault();
  entered = true;
  leaveLetter({ jobId, scope: 'page', extent: 'view', annotation: null, tab: known, at });
}
document.addEventListener('keydown', onKey);

export const opening = {
  jobId,
  at,
  tab,
  /** Whether Enter came before the form, which is to see to it now. */
  entered: () => entered,
  /** The screen hears the keys from now on. */
  drawn: () => document.removeEventListener('keydown', onKey),
  /** There is no such draft: something else has to be asked first, or it is begun anew. */
  forget(): void {
    entered = false;
    void takeLetter(jobId);
  },
};
