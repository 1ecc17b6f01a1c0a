import * as dom from '../lib/html';
import type { Box } from './box';

/** Hidden as the markup itself says; costs no style computation. */
export function looksHidden(box: Box): boolean {
  const { element, tag } = box;
  if ((dom.attributeOf(element, tag, 'hidden') ?? 'until-found') !== 'until-found') return true;
  const style = dom.attributeOf(element, tag, 'style');
  if (style !== null && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true;
  // Headings and pictures are often repeated for one kind of reader only; text for screen readers alone is not shown.
  return (
    dom.attributeOf(element, tag, 'aria-hidden') === 'true' &&
    tag !== 'img' &&
    !(dom.attributeOf(element, tag, 'class') ?? '').includes('fallback-image')
  );
}
