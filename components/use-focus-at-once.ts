import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Focuses what asks for it (`autofocus`) in `root`, or `root` itself, as soon as it is there. Browsers do so only
 * once per document, and only when they paint: a key pressed earlier would go elsewhere.
 */
export function useFocusAtOnce(root: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const wanted = '[autofocus]';
    const field = root.current?.matches(wanted)
      ? root.current
      : root.current?.querySelector<HTMLElement>(wanted);
    field?.focus();
  }, []);
}
