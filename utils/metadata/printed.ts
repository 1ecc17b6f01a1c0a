import { oneLine } from '../lib/text';
import type { Box } from '../readable/box';
import { COMMENTS } from '../readable/names';
import { HEADINGS } from '../readable/tags';
import type { Sources } from './sources';

/** A short line that the page prints near its title, where sources, authors and dates stand. */
export interface Line {
  text: string;
  box: Box;
}

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

/** Where the page's own heading stands in `boxes`, or -1: the heading that is part of the tab's title. */
export function headingAt({ boxes, tabTitle, blocks }: Sources): number {
  const title = oneLine(tabTitle).toLowerCase();
  const headings = boxes.filter((box) => HEADINGS.has(box.tag) && !box.parent?.out);
  const same = headings.find((box) => {
    const text = headingText(box).toLowerCase();
    return text.length > 3 && title.includes(text);
  });
  const first = blocks[0]?.box;
  const found = same ?? headings.find((box) => box.tag === 'h1') ?? first;
  return found ? boxes.indexOf(found) : -1;
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
 * The short lines around the title: from a little above the heading to the third long paragraph, then the last
 * ones of the main part; comments and what is not near are not looked at.
 */
export function linesNearTitle(page: Sources): Line[] {
  const { boxes } = page;
  const heading = headingAt(page);
  if (heading < 0) return [];
  const lines: Line[] = [];
  let long = 0;
  for (let i = Math.max(0, heading - 12); i < boxes.length && i < heading + 400 && long < 3; i++) {
    const box = boxes[i];
    if (!box?.block || box.own === 0 || inComments(box)) continue;
    if (i > heading && box.own > LONGEST) long++;
    else if (box.own <= LONGEST) lines.push({ text: lineOf(box), box });
  }
  return lines.slice(0, 80);
}

function inComments(box: Box): boolean {
  for (let up: Box | null = box; up && up.tag !== 'body'; up = up.parent)
    if (COMMENTS.test(up.names)) return true;
  return false;
}
