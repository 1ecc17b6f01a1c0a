import { Checkbox } from '../../components/checkbox';
import { Kbd } from '../../components/kbd';
import { useShortcuts } from '../../components/use-shortcuts';
import { useWords } from '../../components/words';

/** Whether the page itself is to be kept with this capture. */
export function KeepPage({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  const { popup, snapshot } = useWords();
  useShortcuts(popup.heading, [{ keys: ['p'], label: snapshot.keepKey, run: () => onChange(!on) }]);
  return (
    <Checkbox checked={on} onChange={onChange}>
      <span class="muted">{snapshot.keep}</span> <Kbd keys="p" />
    </Checkbox>
  );
}
