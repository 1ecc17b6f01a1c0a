import { DraftScreen } from './draft-screen';
import { PrivateScreen } from './private-screen';
import { RefusedScreen } from './refused-screen';
import { useDraft } from './use-draft';

/** One of three: the draft of the page in view, the question of a private window, or why there is no draft. */
export function Popup() {
  const { draft, begin, keep } = useDraft();
  return (
    <main>
      {draft.state === 'private' && <PrivateScreen onYes={() => begin(true)} />}
      {draft.state === 'refused' && (
        <RefusedScreen failure={draft.failure} tab={draft.tab} onRetry={() => begin(true)} />
      )}
      {(draft.state === 'looking' || draft.state === 'draft') && (
        <DraftScreen tab={draft.tab} jobId={draft.jobId} onKeep={keep} />
      )}
    </main>
  );
}
