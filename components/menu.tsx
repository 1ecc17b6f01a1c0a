import './menu.css';
import './tag-input.css';
import { ChevronDown, type LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button';

export interface MenuItem {
  id: string;
  label: ComponentChildren;
  /** How many; shown at the right. */
  count?: number | undefined;
}

interface MenuProps {
  label: string;
  icon?: LucideIcon;
  items: MenuItem[];
  onPick: (id: string) => void;
}

/** A button that opens a list to pick from: arrows move, Enter picks, Escape and a click beside it close. */
export function Menu({ label, icon, items, onPick }: MenuProps) {
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const outside = (event: Event) => !root.current?.contains(event.target as Node) && setOpen(false);
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);
  const close = () => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    const entries = [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const at = entries.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape') close();
    else if (to !== undefined) entries.at(to % entries.length)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the menu within
    <div class="menu" ref={root} onKeyDown={onKeyDown} onFocusOut={(e) => leaves(e) && setOpen(false)}>
      <Button
        {...(icon && { icon })}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span class="row">
          {label} <ChevronDown size={13} aria-hidden="true" />
        </span>
      </Button>
      {open && (
        <div class="menu-list" role="menu" aria-label={label}>
          {items.map((item) => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              onClick={() => {
                close();
                onPick(item.id);
              }}
            >
              <span class="cut">{item.label}</span>
              {item.count !== undefined && <span class="num">{item.count}</span>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function leaves(event: FocusEvent): boolean {
  const to = event.relatedTarget;
  return to instanceof Node && event.currentTarget instanceof Node && !event.currentTarget.contains(to);
}
