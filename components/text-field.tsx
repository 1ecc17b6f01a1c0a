import './field.css';
import type { ComponentChildren, InputHTMLAttributes, TextareaHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';

interface Labelled {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** Keep the label for screen readers only. */
  hideLabel?: boolean;
}

interface TextFieldProps extends Labelled, Omit<InputHTMLAttributes<HTMLInputElement>, 'label' | 'onInput'> {
  value: string;
  onInput: (value: string) => void;
}

export function TextField({ label, hint, error, hideLabel, onInput, ...rest }: TextFieldProps) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} error={error} hideLabel={hideLabel ?? false}>
      <input
        {...rest}
        {...described(id, hint, error)}
        class="input"
        onInput={(e) => onInput(e.currentTarget.value)}
      />
    </Field>
  );
}

interface TextAreaProps
  extends Labelled,
    Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'label' | 'onInput'> {
  value: string;
  onInput: (value: string) => void;
}

/** Grows with its text where the browser can. */
export function TextArea({ label, hint, error, hideLabel, onInput, ...rest }: TextAreaProps) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} error={error} hideLabel={hideLabel ?? false}>
      <textarea
        rows={3}
        {...rest}
        {...described(id, hint, error)}
        class="input area"
        onInput={(e) => onInput(e.currentTarget.value)}
      />
    </Field>
  );
}

interface FieldProps extends Labelled {
  id: string;
  hideLabel: boolean;
  children: ComponentChildren;
}

/** Label, control, and what is to say about it. */
export function Field({ id, label, hint, error, hideLabel, children }: FieldProps) {
  return (
    <div class="field">
      <label for={id} class={hideLabel ? 'unseen' : ''}>
        {label}
      </label>
      {children}
      {error && (
        <p id={`${id}-error`} class="field-error" role="alert">
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} class="faint">
          {hint}
        </p>
      )}
    </div>
  );
}

function described(id: string, hint: string | undefined, error: string | undefined) {
  const by = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return { id, 'aria-invalid': Boolean(error), ...(by && { 'aria-describedby': by }) };
}
