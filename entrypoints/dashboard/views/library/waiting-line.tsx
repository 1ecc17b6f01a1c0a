import { useLiveQuery } from '../../../../components/use-live-query';
import { useWords } from '../../../../components/words';
import { heldJobs } from '../../../../utils/library/held';

/** What was taken and waits for its operator to hide parts of it; nothing where nothing waits. */
export function WaitingLine() {
  const words = useWords().redact;
  const held = useLiveQuery(() => heldJobs(), 'held') ?? [];
  const [newest] = held;
  if (!newest) return null;
  return (
    <p class="waiting-line" role="status">
      <span class="grow">{words.waiting(held.length)}</span>
      <a class="button" href={`#/hide/${newest.id}`}>
        {words.goOn}
      </a>
    </p>
  );
}
