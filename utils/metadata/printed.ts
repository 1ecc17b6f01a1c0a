import { once } from '../lib/once';
import { oneLine } from '../lib/text';
import type { Box } from '../readable/box';
import { MARK } from '../readable/names';
import { HEADINGS } from '../readable/tags';
import type { Line, Sources } from './sources';

const LONGEST = 400;
/** A block of more weight is text, not a label. */
const PARAGRAPH = 150;

/** The text that stands in a block itself, inline parts apart by a space, lines by a sign. */
function lineOf(box: Box): string {
  const words: string[] = [];
  const visit = (from: Box): void => {
    for (const part of from.parts) {
      if (typeof part === 'string') words.push(part);
      else if (!part.block) {
        words.push(part.tag === 'br' ? ' | ' : ' ');
        visit(part);
        words.push(' ');
      }
    }
  };
  visit(box);
  return oneLine(words.join(''));
}

type Near = Pick<Sources, 'boxes' | 'tabTitle' | 'blocks'>;

/**
 * The page's own heading: the longest that is part of the tab's title (a logo is one too: it says the site's name), else the
 * first `<h1>`, else the first block's box.
 */
export function headingOf({ boxes, tabTitle, blocks }: Near): Box | null {
  const title = tabTitle.toLowerCase();
  const headings = boxes.filter((box) => HEADINGS.has(box.tag) && !box.parent?.out);
  let [same, most]: [Box | undefined, number] = [undefined, 3];
  for (const box of headings) {
    const text = headingText(box).toLowerCase();
    if (text.length > most && title.includes(text)) [same, most] = [box, text.length];
  }
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
  const holds = (box: Box | undefined): box is Box => box?.block === true && box.own > 0 && !inComments(box);
  let long = 0;
  let paragraphs = 0;
  const end = boxes.indexOf(page.blocks.at(-1)?.box as Box);
  let i = Math.max(0, heading - 12);
  for (; i < boxes.length && i < heading + 400 && long < 3; i++) {
    const box = boxes[i];
    if (!holds(box)) continue;
    // What has a title of its own behind the text is another text.
    if (i > end && end > heading && isTitle(box)) break;
    if (i > heading && box.own > LONGEST) long++;
    else if (box.own <= LONGEST)
      lines.push({ text: lineOf(box), box, above: i < heading, early: paragraphs < 2 });
    if (i > heading && box.own > PARAGRAPH && box.stops > 0) paragraphs++;
    if (lines.length >= 80) break;
  }
  // Behind the text, too, a page may say who wrote it, and when.
  for (const box of boxes.slice(Math.max(i, end - 1), end + 12))
    if (holds(box) && box.own <= LONGEST)
      lines.push({ text: lineOf(box), box, above: false, early: false, end: true });
  return lines;
}

/** A bar that holds the byline beside a link to the comments is named after both. */
const isComments = ({ marks }: Box) => (marks & (MARK.comments | MARK.byline)) === MARK.comments;

/** Whether a box is or stands in comments; each box above is looked at once. */
function commentsIn(known: Map<Box, boolean>): (box: Box) => boolean {
  return (box) => {
    const path: Box[] = [];
    let is = false;
    for (let up: Box | null = box; up && up.tag !== 'body'; up = up.parent) {
      const told = known.get(up);
      is = told ?? isComments(up);
      if (told !== undefined || is) break;
      path.push(up);
    }
    for (const each of path) known.set(each, is);
    return is;
  };
}

/** A part of more weight is no teaser. */
const TEASER = 500;
const ASIDE = new Set(['aside', 'nav', 'footer', 'blockquote', 'figure']);

/**
 * Whether a box stands in a part that is not the page's own: that leads elsewhere, that others wrote, or a teaser: a
 * small part with a heading of its own. What the page's heading or its main part stand in is never one.
 */
export function ofAnother(page: Pick<Sources, 'heading' | 'main' | 'tabTitle'>): (box: Box) => boolean {
  const own = once(() => {
    const around = new Set<Box>();
    for (const start of [page.heading(), page.main]) for (let up = start; up; up = up.parent) around.add(up);
    return around;
  });
  return (box) => {
    let from: Box | null = null;
    for (let up: Box | null = box; up && !own().has(up); from = up, up = up.parent) {
      if (ASIDE.has(up.tag) || isComments(up) || (up.marks & MARK.teaser) !== 0) return true;
      if (up.weight < TEASER && hasOtherHeading(up, from, page.tabTitle)) return true;
    }
    return false;
  };
}

/** A heading that is no title: it says whose name stands beside it, or counts comments. */
const NO_TITLE = /author|autor|auteur|autore|written|作者|\d\s*comments?|评论|参与/i;

/** Whether a heading that is not the page's own stands in a box, but for the part that was looked at before. */
function hasOtherHeading(box: Box, before: Box | null, tabTitle: string): boolean {
  return box.parts.some((part) => {
    if (typeof part === 'string' || part === before) return false;
    return isTitle(part) ? !tabTitle.includes(headingText(part)) : hasOtherHeading(part, null, tabTitle);
  });
}

function isTitle(box: Box): boolean {
  const text = HEADINGS.has(box.tag) ? headingText(box) : '';
  return text !== '' && !NO_TITLE.test(text);
}
