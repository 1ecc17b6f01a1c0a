import './progress.css';
import { Button } from './button';
import { useWords } from './words';

interface ProgressProps {
  /** What is being done, and how far it is, in words. */
  text: string;
  /** From 0 to 1; null where the end is not known yet. */
  part: number | null;
  onCancel: () => void;
}

/** Work that takes its time, and the way to stop it. */
export function Progress({ text, part, onCancel }: ProgressProps) {
  const words = useWords().common;
  return (
    <div class="progress row">
      <progress aria-label={text} max={1} {...(part !== null && { value: part })} />
      <span class="grow muted">{text}</span>
      <Button onClick={onCancel}>{words.cancel}</Button>
    </div>
  );
}
