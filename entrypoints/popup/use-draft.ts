import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { send } from '../../utils/browser/messages';
import { holdDraft } from '../../utils/browser/popup-port';
import { activeTab, type TabView } from '../../utils/browser/tabs';
import type { Failure } from '../../utils/model';
import { opening } from './opening';

export type Draft =
  | { state: 'looking'; tab: null; jobId: string }
  | { state: 'private'; tab: TabView }
  | { state: 'draft'; tab: TabView; jobId: string }
  | { state: 'refused'; tab: TabView | null; failure: Failure };

/**
 * Asks the background for a draft of the tab in view as soon as the popup opens; in a private window only after
 * `begin(true)`. The draft's id is made by the popup, so that Enter need not wait for an answer. `keep` must be called
 * when the draft is entered: else it is discarded when the popup closes.
 */
export function useDraft(): { draft: Draft; begin: (allowPrivate: boolean) => void; keep: () => void } {
  const [draft, setDraft] = useState<Draft>({ state: 'looking', tab: null, jobId: opening.jobId });
  const hold = useRef<ReturnType<typeof holdDraft> | null>(null);

  async function begin(jobId: string, asking: Promise<TabView | null>, allowPrivate: boolean): Promise<void> {
    const tab = await asking;
    if (!tab || (tab.incognito && !allowPrivate)) {
      opening.forget();
      return setDraft(tab ? { state: 'private', tab } : { state: 'refused', tab, failure: 'no-tab' });
    }
    hold.current?.release();
    hold.current = holdDraft(jobId);
    setDraft({ state: 'draft', tab, jobId });
    const answer = await send('beginCapture', { jobId, tabId: tab.id, allowPrivate });
    if (!answer.ok) setDraft({ state: 'refused', tab, failure: answer.failure });
  }

  function beginAnew(allowPrivate: boolean): void {
    opening.forget();
    void begin(crypto.randomUUID(), activeTab(), allowPrivate);
  }

  // After those of the form, which hears the keys by then.
  useLayoutEffect(() => {
    opening.drawn();
    void begin(opening.jobId, opening.tab, false);
  }, []);
  return { draft, begin: beginAnew, keep: () => hold.current?.keep() };
}
