import { oneLine } from '../lib/text';
import type { Box } from '../readable/box';
import type { Line, Sources } from './sources';

/**
 * Lines in the order in which a byline is looked for: below the title, above it, then with `all` the rest. Without
 * those of other texts.
 */
export function* forByline(page: Sources, all: boolean): Generator<Line> {
  const lines = page.lines();
  for (const wanted of [
    (line: Line) => line.early && !line.above,
    (line: Line) => line.early && line.above,
    (line: Line) => all && !line.early && !line.end,
  ])
    for (const line of lines) if (wanted(line) && !page.isOthers(line.box)) yield line;
}

/** The text of a line up to the end of its first link; '' where it has none. */
export function lineToLink(box: Box): string {
  const words: string[] = [];
  const visit = (from: Box): boolean =>
    from.parts.some((part) => {
      if (typeof part === 'string') words.push(part);
      else if (!part.block) {
        words.push(' ');
        return visit(part) || part.tag === 'a';
      }
      return false;
    });
  return visit(box) ? oneLine(words.join('')) : '';
}
