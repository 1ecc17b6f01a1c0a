import { Checkbox } from '../../components/checkbox';
import type { Phase } from '../../components/draft/enter';
import { Kbd } from '../../components/kbd';
import { Progress } from '../../components/progress';
import { useShortcuts } from '../../components/use-shortcuts';
import { useWords } from '../../components/words';
import type { CaptureJob } from '../../utils/model';

interface WholePageProps {
  on: boolean;
  phase: Phase;
  /** How far the picture is, once it is being taken. */
  strips: CaptureJob['strips'];
  onChange: (on: boolean) => void;
  /** What was taken is enough. */
  onStop: () => void;
}

/** Whether the picture is to show all of the page; while it is taken, how far it is. */
export function WholePage({ on, phase, strips, onChange, onStop }: WholePageProps) {
  const words = useWords().popup;
  useShortcuts(words.heading, [{ keys: ['f'], label: words.keys.whole, run: () => onChange(!on) }]);
  if (phase === 'saving' && on) {
    const text = strips ? words.walking(strips.taken, strips.of) : words.walkingSoon;
    return <Progress text={text} part={strips ? strips.taken / strips.of : null} onCancel={onStop} />;
  }
  return (
    <Checkbox checked={on} onChange={onChange}>
      <span class="muted">{words.wholePage}</span> <Kbd keys="f" />
    </Checkbox>
  );
}
