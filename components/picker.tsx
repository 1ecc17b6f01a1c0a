import './picker.css';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { fold } from '../utils/lib/fold';
import { isComposing } from './keys';
import { useWords } from './words';

export interface PickerItem {
  id: string;
  /** What typing is compared with, and what is shown where there is no `label`. */
  name: string;
  label?: ComponentChildren;
  /** How many; shown at the right. */
  count?: number | undefined;
}

export interface PickerGroup {
  title: string;
  items: PickerItem[];
}

interface PickerProps {
  label: string;
  groups: PickerGroup[];
  onPick: (id: string) => void;
  /** How many of each group are shown before anything is typed. */
  first?: number;
}

const firstShown = 6;
const mostShown = 40;

/** A field and a list of all that can be picked: typing narrows, arrows move, Enter picks. */
export function Picker({ label, groups, onPick, first = firstShown }: PickerProps) {
  const words = useWords().common;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const shown = narrow(groups, typed, first);
  const flat = shown.flatMap((group) => group.items);
  const active = flat[at];
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && flat.length > 0) {
      const next = (at + step + flat.length) % flat.length;
      setAt(next);
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') active && onPick(active.id);
    else return;
    event.preventDefault();
  };
  return (
    <div class="picker">
      <input
        class="input"
        role="combobox"
        aria-label={label}
        placeholder={label}
        aria-expanded="true"
        aria-controls={id}
        aria-autocomplete="list"
        {...(active && { 'aria-activedescendant': `${id}-${at}` })}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: opened by the user in order to type here
        autoFocus
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={id} class="picker-list" role="listbox" aria-label={label}>
        {shown.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
          <div key={group.title} role="group" aria-label={group.title}>
            <div class="picker-title" aria-hidden="true">
              {group.title}
            </div>
            {group.items.map((item) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field keeps the focus and owns the keys
              <div
                key={item.id}
                id={`${id}-${flat.indexOf(item)}`}
                role="option"
                aria-selected={item === active}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onPick(item.id)}
              >
                <span class="cut">{item.label ?? item.name}</span>
                {item.count !== undefined && <span class="num">{words.number(item.count)}</span>}
              </div>
            ))}
            {group.left > 0 && (
              <div class="picker-left" aria-hidden="true">
                {words.moreByTyping(group.left)}
              </div>
            )}
          </div>
        ))}
      </div>
      {flat.length === 0 && <p class="faint picker-none">{words.nothingFound}</p>}
    </div>
  );
}

/** What is shown of each group, and how many more there are. */
function narrow(groups: PickerGroup[], typed: string, first: number): (PickerGroup & { left: number })[] {
  const wanted = fold(typed.trim());
  return groups
    .map((group) => {
      const hits = group.items.filter((item) => fold(item.name).includes(wanted));
      const most = wanted ? mostShown : first;
      // A line that says “1 more” would take as much room as that one.
      const items = hits.length <= most + 2 ? hits : hits.slice(0, most);
      return { title: group.title, items, left: hits.length - items.length };
    })
    .filter((group) => group.items.length > 0);
}
