import { Checkbox } from '../../components/checkbox';
import { Kbd } from '../../components/kbd';
import { useShortcuts } from '../../components/use-shortcuts';
import { useWords } from '../../components/words';

interface KeepPageProps {
  on: boolean;
  /** It cannot be kept this time. */
  off: boolean;
  onChange: (on: boolean) => void;
}

/** Whether the page itself is to be kept with this capture. */
export function KeepPage({ on, off, onChange }: KeepPageProps) {
  const { popup, snapshot } = useWords();
  useShortcuts(popup.heading, [{ keys: ['p'], label: snapshot.keepKey, run: () => !off && onChange(!on) }]);
  return (
    <Checkbox checked={on} disabled={off} onChange={onChange}>
      <span class="muted">{snapshot.keep}</span> <Kbd keys="p" />
    </Checkbox>
  );
}
