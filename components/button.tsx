import './button.css';
import type { LucideIcon } from 'lucide-preact';
import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { Kbd } from './kbd';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon'> {
  kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  icon?: LucideIcon;
  /** The combination that does the same, such as `mod+a`; shown as key caps. */
  keys?: string;
  /** Icon alone; `children` becomes the name for screen readers and the tooltip. */
  iconOnly?: boolean;
  children: ComponentChildren;
}

export function Button({ kind = 'plain', icon: Icon, keys, iconOnly, children, ...rest }: ButtonProps) {
  const name = iconOnly && typeof children === 'string' ? { 'aria-label': children, title: children } : {};
  return (
    <button
      type="button"
      {...name}
      {...rest}
      class={`button ${kind} ${iconOnly ? 'square' : ''} ${rest.class ?? ''}`}
    >
      {Icon && <Icon size={15} aria-hidden="true" />}
      {!iconOnly && <span>{children}</span>}
      {keys && !iconOnly && <Kbd keys={keys} />}
    </button>
  );
}
