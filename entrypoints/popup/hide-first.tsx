import { Checkbox } from '../../components/checkbox';
import { Kbd } from '../../components/kbd';
import { useShortcuts } from '../../components/use-shortcuts';
import { useWords } from '../../components/words';

/** Whether parts are to be hidden before anything is saved. */
export function HideFirst({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  const { popup, redact } = useWords();
  useShortcuts(popup.heading, [{ keys: ['h'], label: redact.firstKey, run: () => onChange(!on) }]);
  return (
    <Checkbox checked={on} onChange={onChange}>
      <span class="muted">{redact.first}</span> <Kbd keys="h" />
    </Checkbox>
  );
}
