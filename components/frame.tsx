import './frame.css';
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
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
  /** The step that a screen with several steps shows: changing it is like changing the screen. */
  step?: string;
  /** Hide the title where the bar itself says what the page is; it stays for screen readers. */
  hideTitle?: boolean;
  /** What stands in the bar after the title. */
  bar?: ComponentChildren;
  /** The keys that matter here, the most important first: as many as fit on one line are shown at the foot. */
  keys?: KeyHint[] | undefined;
  padded?: boolean;
  /** The scrolling body, for lists that follow it. */
  body?: RefObject<HTMLElement>;
  /** Stands at the foot in place of the keys. */
  foot?: ComponentChildren;
  children: ComponentChildren;
}

/** One screen: its bar, its scrolling body, its keys at the foot. Names the browser's tab. */
export function Page({ title, step, hideTitle, bar, keys, padded, body, foot, children }: PageProps) {
  const { product, allKeys } = useWords().common;
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => takeFocus(heading.current), [step]);
  return (
    <main class="page">
      <header class="page-bar">
        <h1 ref={heading} tabIndex={-1} class={hideTitle ? 'unseen' : 'cut'}>
          {title}
        </h1>
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

/**
 * What had the focus went with the screen before, or leads to this one: keys and screen readers go on from the title. What
 * the screen gave the focus to itself, a dialog and a message keep it.
 */
function takeFocus(heading: HTMLElement | null): void {
  if (document.activeElement?.closest('main, dialog, .toasts')) return;
  heading?.focus({ preventScroll: true });
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
