import { Inbox, SearchX } from 'lucide-preact';
import { Button } from '../../../../components/button';
import { EmptyState } from '../../../../components/empty-state';
import { useWords } from '../../../../components/words';

/** Nothing captured yet: how to begin. */
export function EmptyLibrary() {
  const words = useWords().library;
  return (
    <EmptyState icon={Inbox} title={words.empty.title}>
      <ol class="empty-steps">
        <li>{words.empty.browse}</li>
        <li>
          {words.empty.press} <kbd>Alt</kbd> <kbd>Shift</kbd> <kbd>S</kbd>
        </li>
        <li>{words.empty.save}</li>
      </ol>
      <a class="button primary" href="#/welcome">
        {words.empty.try}
      </a>
      <p class="faint">{words.empty.local}</p>
    </EmptyState>
  );
}

/** Nothing meets the filters. */
export function NothingFound({ onClear }: { onClear: () => void }) {
  const words = useWords().library;
  return (
    <EmptyState icon={SearchX} title={words.none.title}>
      <p>{words.none.text}</p>
      <Button onClick={onClear}>{words.none.clear}</Button>
    </EmptyState>
  );
}
