import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useWords } from '../../components/words';

interface RailLinkProps {
  to: string;
  current: boolean;
  icon?: LucideIcon;
  /** Tooltip, and all there is to see of a screen's link where the rail is narrow. */
  name?: string;
  /** A count, or a short text such as `W47`. */
  side?: number | string | undefined;
  depth?: number;
  children: ComponentChildren;
}

export function RailLink({ to, current, icon: Icon, name, side, depth = 0, children }: RailLinkProps) {
  const words = useWords().common;
  return (
    <a
      class={`rail-link rail-depth-${depth}`}
      href={`#${to}`}
      {...(name && { title: name })}
      {...(current && { 'aria-current': 'page' })}
    >
      {Icon ? <Icon size={16} aria-hidden="true" /> : children}
      {Icon && <span class="rail-text cut">{children}</span>}
      {side !== undefined && <span class="num">{typeof side === 'number' ? words.number(side) : side}</span>}
    </a>
  );
}
