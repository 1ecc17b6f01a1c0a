import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../../utils/browser/messages';
import { holdDraft } from '../../utils/browser/popup-port';
import { activeTab, type TabView } from '../../utils/browser/tabs';
import type { Failure } from '../../utils/model';

export type Draft =
  | { state: 'looking'; tab: null }
  | { state: 'private'; tab: TabView }
  | { state: 'draft'; tab: TabView; jobId: string }
  | { state: 'refused'; tab: TabView | null; failure: Failure };

/**
 * Asks the background for a draft of the tab in view as soon as the popup opens; in a private window only after
 * `begin(true)`. The draft's id is made here, so that Enter need not wait for an answer. `keep` must be called when the
 * draft is entered: else it is discarded when the popup closes.
 */
export function useDraft(): { draft: Draft; begin: (allowPrivate: boolean) => void; keep: () => void } {
  const [draft, setDraft] = useState<Draft>({ state: 'looking', tab: null });
  const hold = useRef<ReturnType<typeof holdDraft> | null>(null);

  async function begin(allowPrivate: boolean): Promise<void> {
    const tab = await activeTab();
    if (!tab) return setDraft({ state: 'refused', tab, failure: 'no-tab' });
    if (tab.incognito && !allowPrivate) return setDraft({ state: 'private', tab });
    const jobId = crypto.randomUUID();
    hold.current?.release();
    hold.current = holdDraft(jobId);
    setDraft({ state: 'draft', tab, jobId });
    const answer = await send('beginCapture', { jobId, tabId: tab.id, scope: 'page', allowPrivate });
    if (!answer.ok) setDraft({ state: 'refused', tab, failure: answer.failure });
  }

  useEffect(() => void begin(false), []);
  return { draft, begin: (allowPrivate) => void begin(allowPrivate), keep: () => hold.current?.keep() };
}
