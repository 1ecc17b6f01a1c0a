import { oneLine } from '../lib/text';
import type { Box } from '../readable/box';
import { MARK } from '../readable/names';
import { HEADINGS } from '../readable/tags';
import type { Line, Sources } from './sources';

const LONGEST = 400;
/** A block of more weight is text, not a label. */
const PARAGRAPH = 150;

/** The text that stands in a block itself, inline parts apart by a space. */
export function lineOf(box: Box): string {
  const words: string[] = [];
  const visit = (from: Box): void => {
    for (const part of from.parts) {
      if (typeof part === 'string') words.push(part);
      else if (!part.block) {
        words.push(' ');
        visit(part);
        words.push(' ');
      }
    }
  };
  visit(box);
  return oneLine(words.join(''));
}

type Near = Pick<Sources, 'boxes' | 'tabTitle' | 'blocks'>;

/** The page's own heading: the one that is part of the tab's title, else the first `<h1>`, else the first block's box. */
export function headingOf({ boxes, tabTitle, blocks }: Near): Box | null {
  const title = tabTitle.toLowerCase();
  const headings = boxes.filter((box) => HEADINGS.has(box.tag) && !box.parent?.out);
  const same = headings.find((box) => {
    const text = headingText(box).toLowerCase();
    return text.length > 3 && title.includes(text);
  });
  return same ?? headings.find((box) => box.tag === 'h1') ?? blocks[0]?.box ?? null;
}

export function headingText(box: Box): string {
  const words: string[] = [];
  const visit = (from: Box): void => {
    for (const part of from.parts) {
      if (typeof part === 'string') words.push(part);
      else visit(part);
    }
  };
  visit(box);
  return oneLine(words.join(''));
}

/**
 * The short lines around the title: from a little above the heading to the third long paragraph after it;
 * comments are not looked at.
 */
export function linesNear(page: Near, headingBox: Box | null): Line[] {
  const { boxes } = page;
  const heading = headingBox ? boxes.indexOf(headingBox) : -1;
  if (heading < 0) return [];
  const lines: Line[] = [];
  const inComments = commentsIn(new Map());
  let long = 0;
  let paragraphs = 0;
  for (let i = Math.max(0, heading - 12); i < boxes.length && i < heading + 400 && long < 3; i++) {
    const box = boxes[i];
    if (!box?.block || box.own === 0 || inComments(box)) continue;
    if (i > heading && box.own > LONGEST) long++;
    else if (box.own <= LONGEST)
      lines.push({ text: lineOf(box), box, above: i < heading, early: paragraphs < 2 });
    if (i > heading && box.own > PARAGRAPH && box.stops > 0) paragraphs++;
    if (lines.length >= 80) break;
  }
  return lines;
}

/** Whether a box is or stands in comments; each box above is looked at once. */
function commentsIn(known: Map<Box, boolean>): (box: Box) => boolean {
  return (box) => {
    const path: Box[] = [];
    let is = false;
    for (let up: Box | null = box; up && up.tag !== 'body'; up = up.parent) {
      const told = known.get(up);
      is = told ?? (up.marks & MARK.comments) !== 0;
      if (told !== undefined || is) break;
      path.push(up);
    }
    for (const each of path) known.set(each, is);
    return is;
  };
}

/**
 * Lines in the order in which a byline is looked for: below the title, above it, then with `all` the rest. Without
 * those of other texts.
 */
export function* forByline(page: Sources, all: boolean): Generator<Line> {
  const lines = page.lines();
  const heading = page.heading();
  for (const wanted of [
    (line: Line) => line.early && !line.above,
    (line: Line) => line.early && line.above,
    (line: Line) => all && !line.early,
  ])
    for (const line of lines) if (wanted(line) && !isOfAnother(line.box, heading)) yield line;
}

/** A part of more weight is no teaser. */
const TEASER = 500;
const ASIDE = new Set(['aside', 'nav', 'footer']);

/** Whether a line stands in a part that leads elsewhere, or in a teaser: a small part with a heading of its own. */
function isOfAnother(box: Box, heading: Box | null): boolean {
  let levels = 0;
  for (let up: Box | null = box; up; up = up.parent) {
    if (ASIDE.has(up.tag)) return true;
    if (up.weight >= TEASER || ++levels > 6) continue;
    const found = headingIn(up, heading);
    if (found) return found !== 'own';
  }
  return false;
}

/** Whether the page's own heading stands in a part, or only others do; null where none does. */
function headingIn(box: Box, own: Box | null): 'own' | 'other' | null {
  let found: 'other' | null = null;
  for (const part of box.parts) {
    if (typeof part === 'string') continue;
    const is = HEADINGS.has(part.tag);
    if (is && part === own) return 'own';
    const inner = is ? 'other' : headingIn(part, own);
    if (inner === 'own') return inner;
    found ??= inner;
  }
  return found;
}
