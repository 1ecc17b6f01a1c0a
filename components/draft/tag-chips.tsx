import { Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from '../button';
import { ToggleChip } from '../chip';
import { TagInput } from '../tag-input';
import { useShortcuts } from '../use-shortcuts';
import { useWords } from '../words';

interface TagChipsProps {
  offered: string[];
  on: string[];
  /** Tags already in the library, for the field. */
  known: string[];
  onChange: (tags: string[]) => void;
}

/** Tags to switch on by a click or a digit, and a field for new ones on T. */
export function TagChips({ offered, on, known, onChange }: TagChipsProps) {
  const words = useWords().popup;
  const [typing, setTyping] = useState(false);
  const toggle = (tag: string) =>
    onChange(on.includes(tag) ? on.filter((each) => each !== tag) : [...on, tag]);
  useShortcuts(words.heading, [
    { keys: ['t'], label: words.keys.tag, run: () => setTyping(true) },
    ...offered.slice(0, 9).map((tag, at) => ({
      keys: [String(at + 1)],
      label: words.keys.digit(tag),
      run: () => toggle(tag),
    })),
  ]);
  return (
    <section class="draft-tags" aria-label={words.tags}>
      {offered.map((tag, at) => (
        <ToggleChip key={tag} on={on.includes(tag)} onToggle={() => toggle(tag)}>
          {at < 9 && (
            <span class="draft-digit" aria-hidden="true">
              {at + 1}
            </span>
          )}
          <span class="cut">{tag}</span>
        </ToggleChip>
      ))}
      {typing ? (
        <TagInput
          label={words.keys.tag}
          hideLabel
          autoFocus
          tags={[]}
          known={known.filter((tag) => !on.includes(tag))}
          placeholder={words.tagPlaceholder}
          onChange={(added) => onChange([...new Set([...on, ...added])])}
        />
      ) : (
        <Button kind="quiet" icon={Plus} keys="t" onClick={() => setTyping(true)}>
          {words.addTag}
        </Button>
      )}
    </section>
  );
}
