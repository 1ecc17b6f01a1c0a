import './states.css';
import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';

interface EmptyStateProps {
  icon: LucideIcon;
  title: string;
  /** Heading level, to fit its place in the page. */
  level?: 1 | 2;
  /** What to do next, and the button or link that does it. */
  children: ComponentChildren;
}

/** What a screen shows when it has nothing: it teaches the next step. */
export function EmptyState({ icon: Icon, title, level = 2, children }: EmptyStateProps) {
  const Heading: 'h1' | 'h2' = `h${level}`;
  return (
    <div class="empty-state">
      <Icon size={28} strokeWidth={1.5} aria-hidden="true" />
      <Heading>{title}</Heading>
      {children}
    </div>
  );
}
