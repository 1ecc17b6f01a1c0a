import { useId } from 'preact/hooks';
import { Field } from './text-field';

interface SelectProps<V extends string> {
  label: string;
  hideLabel?: boolean;
  hint?: string;
  value: V;
  options: { value: V; label: string }[];
  onChange: (value: V) => void;
}

/** One of a few; the browser's own control, which every keyboard and screen reader knows. */
export function Select<V extends string>({
  label,
  hideLabel,
  hint,
  value,
  options,
  onChange,
}: SelectProps<V>) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} hideLabel={hideLabel ?? false}>
      <select
        id={id}
        class="input"
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
