import { Button } from '../button';
import { useWords } from '../words';
import type { Phase } from './enter';

/** The button that Enter presses; says at once that saving has begun. */
export function EnterButton({ phase, onEnter }: { phase: Phase; onEnter: () => void }) {
  const words = useWords().popup;
  const saving = phase === 'saving';
  return (
    <Button kind="primary" keys="Enter" aria-busy={saving} disabled={saving} onClick={onEnter}>
      {saving ? words.saving : phase === 'failed' ? words.retry : words.capture}
    </Button>
  );
}
