import './tag-input.css';
import { useId, useState } from 'preact/hooks';
import { RemovableChip } from './chip';
import { isComposing } from './keys';
import { Field } from './text-field';

interface ChipFieldProps {
  label: string;
  hideLabel?: boolean;
  hint?: string;
  values: string[];
  onChange: (values: string[]) => void;
  /** A typed text as a value, or why it is none. */
  read: (typed: string) => { value: string } | { error: string };
  placeholder?: string;
}

/**
 * Several short texts as chips with a field after them. Enter, a comma or leaving the field adds what was typed; with
 * nothing typed Enter is left to whoever is around. Backspace in the empty field removes the last.
 */
export function ChipField({ label, hideLabel, hint, values, onChange, read, placeholder }: ChipFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();

  const add = () => {
    const result = read(typed);
    if ('error' in result) return setError(result.error);
    onChange([...new Set([...values, result.value])]);
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if ((event.key === 'Enter' || /^[,，、]$/.test(event.key)) && typed.trim() !== '') add();
    else if (event.key === 'Backspace' && typed === '' && values.length > 0) onChange(values.slice(0, -1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Field id={id} label={label} hint={hint} error={error} hideLabel={hideLabel ?? false}>
      <div class="input tag-input">
        {values.map((value) => (
          <RemovableChip
            key={value}
            name={value}
            onRemove={() => onChange(values.filter((each) => each !== value))}
          />
        ))}
        <input
          id={id}
          value={typed}
          spellcheck={false}
          autoComplete="off"
          aria-invalid={error !== undefined}
          {...(values.length === 0 && placeholder && { placeholder })}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setError(undefined);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => typed.trim() !== '' && add()}
        />
      </div>
    </Field>
  );
}
