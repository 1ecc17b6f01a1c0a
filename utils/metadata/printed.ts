import { oneLine } from '../lib/text';
import type { Box } from '../readable/box';
import { MARK } from '../readable/names';
import { HEADINGS } from '../readable/tags';
import type { Line, Sources } from './sources';

const LONGEST = 400;

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
  let long = 0;
  for (let i = Math.max(0, heading - 12); i < boxes.length && i < heading + 400 && long < 3; i++) {
    const box = boxes[i];
    if (!box?.block || box.own === 0 || inComments(box)) continue;
    if (i > heading && box.own > LONGEST) long++;
    else if (box.own <= LONGEST) lines.push({ text: lineOf(box), box });
    if (lines.length >= 80) break;
  }
  return lines;
}

function inComments(box: Box): boolean {
  for (let up: Box | null = box; up && up.tag !== 'body'; up = up.parent)
    if (up.marks & MARK.comments) return true;
  return false;
}
