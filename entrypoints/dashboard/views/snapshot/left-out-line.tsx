import { CircleAlert, CircleCheck } from 'lucide-preact';
import { useWords } from '../../../../components/words';
import type { Snapshot } from '../../../../utils/model';

/** What the page showed and its snapshot does not. */
export function LeftOutLine({ snapshot }: { snapshot: Snapshot }) {
  const { snapshot: own } = useWords();
  if (snapshot.leftOut.length === 0) {
    return (
      <p class="snapshot-whole faint">
        <CircleCheck size={14} aria-hidden="true" /> {own.complete}
      </p>
    );
  }
  return (
    <details class="snapshot-without">
      <summary>
        <CircleAlert size={14} aria-hidden="true" /> {own.without} ({snapshot.leftOut.length})
      </summary>
      <ul>
        {snapshot.leftOut.map(({ what, count }) => (
          <li key={what}>{own.leftOut[what](count)}</li>
        ))}
      </ul>
    </details>
  );
}
