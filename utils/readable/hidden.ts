import * as dom from '../lib/html';
import type { Box } from './box';

/** Whether one attribute of a box says that it is not shown; costs no style computation. */
export function hides({ element, tag }: Box, name: string, value: string): boolean {
  if (name === 'hidden') return value !== 'until-found';
  if (name === 'style') return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value);
  // Headings and pictures are often repeated for one kind of reader only; text for screen readers alone is not shown.
  return (
    name === 'aria-hidden' &&
    value === 'true' &&
    tag !== 'img' &&
    !(dom.attributeOf(element, tag, 'class') ?? '').includes('fallback-image')
  );
}
