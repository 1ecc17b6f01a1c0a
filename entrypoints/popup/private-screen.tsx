import { EyeOff } from 'lucide-preact';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { useWords } from '../../components/words';

/** Asks before anything of a private window is read. Neither answer has the focus: Enter alone decides nothing. */
export function PrivateScreen({ onYes }: { onYes: () => void }) {
  const words = useWords().popup;
  return (
    <EmptyState icon={EyeOff} title={words.privateTitle} level={1}>
      <p>{words.privateText}</p>
      <div class="row">
        <Button onClick={() => window.close()}>{words.privateNo}</Button>
        <Button kind="primary" onClick={onYes}>
          {words.privateYes}
        </Button>
      </div>
    </EmptyState>
  );
}
