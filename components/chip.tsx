import './chip.css';
import { Check, X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useWords } from './words';

/** A label: a tag, a filter, a fact. */
export function Chip({ children }: { children: ComponentChildren }) {
  return <span class="chip">{children}</span>;
}

/** A label that is on or off. */
export function ToggleChip(props: { on: boolean; onToggle: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="chip toggle" aria-pressed={props.on} onClick={props.onToggle}>
      {props.children}
      {props.on && <Check size={12} aria-hidden="true" />}
    </button>
  );
}

/** A label that can be taken away; `name` is what is removed, for screen readers. */
export function RemovableChip(props: { name: string; onRemove: () => void; children?: ComponentChildren }) {
  const words = useWords().common;
  return (
    <span class="chip removable">
      <span class="cut">{props.children ?? props.name}</span>
      <button
        type="button"
        aria-label={words.remove(props.name)}
        title={words.remove(props.name)}
        onClick={props.onRemove}
      >
        <X size={12} aria-hidden="true" />
      </button>
    </span>
  );
}
