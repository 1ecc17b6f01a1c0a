import './frame.css';
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { Kbd } from './kbd';
import { useWords } from './words';

/** The window of the dashboard: a rail and a page. */
export function Frame({ rail, children }: { rail: ComponentChildren; children: ComponentChildren }) {
  return (
    <div class="frame">
      {rail}
      {children}
    </div>
  );
}

interface PageProps {
  title: string;
  /** Hide the title where the bar itself says what the page is; it stays for screen readers. */
  hideTitle?: boolean;
  /** What stands in the bar after the title. */
  bar?: ComponentChildren;
  /** The keys that matter here, shown at the foot. */
  keys?: { keys: string[]; label: string }[];
  padded?: boolean;
  /** The scrolling body, for lists that follow it. */
  body?: RefObject<HTMLElement>;
  /** Stands at the foot in place of the keys. */
  foot?: ComponentChildren;
  children: ComponentChildren;
}

/** One screen: its bar, its scrolling body, its keys at the foot. Names the browser's tab. */
export function Page({ title, hideTitle, bar, keys, padded, body, foot, children }: PageProps) {
  const product = useWords().common.product;
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <main class="page">
      <header class="page-bar">
        <h1 class={hideTitle ? 'unseen' : 'cut'}>{title}</h1>
        {bar}
      </header>
      <section
        {...(body && { ref: body })}
        class={`page-body ${padded ? 'padded' : ''}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={title}
      >
        {children}
      </section>
      {foot}
      {keys && !foot && (
        <footer class="page-foot">
          {keys.map((each) => (
            <span key={each.label}>
              {each.keys.map((key) => (
                <Kbd key={key} keys={key} />
              ))}
              {each.label}
            </span>
          ))}
        </footer>
      )}
    </main>
  );
}
