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

interface KeyHint {
  keys: string[];
  label: string;
}

interface PageProps {
  title: string;
  /** Hide the title where the bar itself says what the page is; it stays for screen readers. */
  hideTitle?: boolean;
  /** What stands in the bar after the title. */
  bar?: ComponentChildren;
  /** The keys that matter here, the first ones first: as many are shown at the foot as one line takes. */
  keys?: KeyHint[] | undefined;
  padded?: boolean;
  /** The scrolling body, for lists that follow it. */
  body?: RefObject<HTMLElement>;
  /** Stands at the foot in place of the keys. */
  foot?: ComponentChildren;
  children: ComponentChildren;
}

/** One screen: its bar, its scrolling body, its keys at the foot. Names the browser's tab. */
export function Page({ title, hideTitle, bar, keys, padded, body, foot, children }: PageProps) {
  const { product, allKeys } = useWords().common;
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
          <div class="page-keys">
            {keys.map((each) => (
              <Hint key={each.label} {...each} />
            ))}
          </div>
          <Hint keys={['?']} label={allKeys} />
        </footer>
      )}
    </main>
  );
}

function Hint({ keys, label }: KeyHint) {
  return (
    <span class="key-hint">
      {keys.map((key) => (
        <Kbd key={key} keys={key} />
      ))}
      {label}
    </span>
  );
}
