import * as dom from '../lib/html';
import type { Box } from './box';

/** Hidden as the markup itself says; costs no style computation. */
export function looksHidden(box: Box): boolean {
  const { element } = box;
  if (dom.hasAttribute(element, 'hidden') && dom.attribute(element, 'hidden') !== 'until-found') return true;
  const style = dom.attribute(element, 'style');
  if (style !== null && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true;
  // Headings and pictures are often repeated for one kind of reader only; text for screen readers alone is not shown.
  return (
    dom.attribute(element, 'aria-hidden') === 'true' &&
    box.tag !== 'img' &&
    !(dom.attribute(element, 'class') ?? '').includes('fallback-image')
  );
}
