import './tag-input.css';
import { useId, useRef, useState } from 'preact/hooks';
import { RemovableChip } from './chip';
import { isComposing } from './keys';
import { offerTags, typedTag } from './tag-offers';
import { useFocusAtOnce } from './use-focus-at-once';
import { useWords } from './words';

interface TagInputProps {
  label: string;
  hideLabel?: boolean;
  tags: string[];
  /** Tags already known, the likeliest first. */
  known: string[];
  onChange: (tags: string[]) => void;
  placeholder?: string;
  autoFocus?: boolean;
}

/**
 * Tags as chips with a field after them. Enter or a comma adds what is typed or picked; with nothing typed, Enter is
 * left to whoever is around. Backspace in the empty field removes the last;
 * the arrow down shows what there is. Leaving the field adds what is typed, leaving it by Escape drops it. While an input
 * method composes, all keys are its own.
 */
export function TagInput({ label, hideLabel, tags, known, onChange, placeholder, autoFocus }: TagInputProps) {
  const words = useWords().common;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState(-1);
  const [open, setOpen] = useState(false);
  const dropped = useRef(false);
  useFocusAtOnce(field);

  const exact = typedTag(typed);
  const offers = offerTags(typed, known, tags);
  const options = exact && !known.includes(exact) && !tags.includes(exact) ? [...offers, exact] : offers;
  const shown = open && options.length > 0;
  const active = shown ? options[picked] : undefined;

  const write = (text: string) => {
    dropped.current = false;
    setTyped(text);
    setPicked(-1);
    setOpen(text.trim() !== '');
  };
  const add = (raw: string) => {
    const tag = typedTag(raw);
    if (tag && !tags.includes(tag)) onChange([...tags, tag]);
    write('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const text = active ?? typed.trim();
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && options.length > 0) {
      setOpen(true);
      setPicked(Math.max(-1, Math.min(options.length - 1, picked + step)));
    } else if ((event.key === 'Enter' || /^[,，]$/.test(event.key)) && text !== '') add(text);
    else if (event.key === 'Backspace' && typed === '' && tags.length > 0) onChange(tags.slice(0, -1));
    else if (event.key === 'Escape' && shown) setOpen(false);
    else {
      dropped.current = event.key === 'Escape';
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="field tag-field">
      <label for={id} class={hideLabel ? 'unseen' : ''}>
        {label}
      </label>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: a click beside the field focuses it */}
      <div
        class="input tag-input"
        onClick={(event) => event.target === event.currentTarget && field.current?.focus()}
      >
        {tags.map((tag) => (
          <RemovableChip
            key={tag}
            name={tag}
            onRemove={() => onChange(tags.filter((each) => each !== tag))}
          />
        ))}
        <input
          id={id}
          ref={field}
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          {...(active && { 'aria-activedescendant': `${id}-${picked}` })}
          value={typed}
          placeholder={tags.length === 0 ? placeholder : undefined}
          // biome-ignore lint/a11y/noAutofocus: only where the user has just asked for this field by key
          autoFocus={autoFocus}
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => {
            add(dropped.current ? '' : typed);
            setOpen(false);
          }}
        />
      </div>
      <div id={`${id}-list`} class="tag-list" role="listbox" aria-label={words.suggestions} hidden={!shown}>
        {shown &&
          options.map((tag, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field keeps the focus and owns the keys
            <div
              key={tag}
              id={`${id}-${at}`}
              role="option"
              class="cut"
              aria-selected={at === picked}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => add(tag)}
            >
              {at >= offers.length ? words.newTag(tag) : tag}
            </div>
          ))}
      </div>
    </div>
  );
}
