import { type ComponentChildren, render } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useSettings } from '../../../../components/settings';
import type { HtmlElement } from '../../../../utils/exporters/html/element';
import { scheme } from '../../../../utils/exporters/html/palette';
import { STYLE } from '../../../../utils/exporters/html/style';
import type { Settings } from '../../../../utils/model';
import { toVNode } from './to-vnode';

interface PaperProps {
  page: HtmlElement;
  /** Called with the anchor when the reader follows a link within the page. */
  onLead: (anchor: string) => void;
  /** The takeaways were clicked beside their links. */
  onTakeaways: () => void;
  /** What stands in the page's slots. */
  children: ComponentChildren;
}

/**
 * The digest as its file will show it: the same tree, the same sheet, in a shadow root that keeps the app's styles
 * out. Links within it are followed here, because the app's own address lives in the hash.
 */
export function Paper({ page, onLead, onTakeaways, children }: PaperProps) {
  const host = useRef<HTMLDivElement>(null);
  const { theme } = useSettings();
  const [target, setTarget] = useState('');
  const css = useMemo(() => styleFor(theme), [theme]);

  useLayoutEffect(() => {
    const root = host.current && (host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' }));
    if (root) render([<style key="style">{css}</style>, toVNode(page, target)], root);
  }, [page, target, css]);

  useEffect(() => {
    if (target !== '') leadTo(host.current?.shadowRoot?.getElementById(target));
  }, [target]);

  const onClick = (event: MouseEvent) => {
    const path = event.composedPath().filter((node) => node instanceof Element);
    const link = path.find((node) => node.matches('a[href]'));
    const anchor = link?.getAttribute('href') ?? '';
    if (anchor.startsWith('#')) {
      event.preventDefault();
      const id = anchor.slice(1);
      onLead(id);
      if (id === target) leadTo(host.current?.shadowRoot?.getElementById(id));
      setTarget(id);
    } else if (!link && path.some((node) => node.id === 'takeaways')) onTakeaways();
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: only clicks on links and text within are passed on; keys do the same
    // biome-ignore lint/a11y/noStaticElementInteractions: the links within are what is interacted with
    <div ref={host} onClick={onClick}>
      {children}
    </div>
  );
}

/** Scrolls there and lets the keyboard go on from there. */
function leadTo(element: HTMLElement | null | undefined): void {
  if (!element) return;
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'start' });
}

function styleFor(theme: Settings['theme']): string {
  const light = scheme('light', ':host');
  const dark = scheme('dark', ':host');
  const colors = {
    light,
    dark,
    system: `${light}@media (prefers-color-scheme:dark){${dark}}`,
  };
  return `${colors[theme]}@media print{${light}}${STYLE.replaceAll(':target', '.is-target')}[tabindex="-1"]{outline:none}`;
}
