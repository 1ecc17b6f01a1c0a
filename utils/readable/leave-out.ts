import * as dom from '../lib/html';
import type { Box } from './box';
import { isOutRole, MARK } from './names';
import { HEADINGS } from './tags';

const OUT_TAGS = new Set(['aside', 'dialog', 'menu', 'form', 'fieldset']);

/** A part that holds this much of the page's prose is the page, whatever it is called. */
const MOST = 0.55;

/** Whether a box is, by its name, tag or role, no part of an article; `share` is its part of the page's prose. */
function isLeftOut(box: Box, share: number, strict: boolean): boolean {
  const { marks, tag } = box;
  if (tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article') return false;
  if (marks & MARK.unseen) return share < 0.1;
  if (!box.block) return false;
  if (marks & MARK.comments) return share < 0.95;
  if (share > MOST) return false;
  if (OUT_TAGS.has(tag) || isOutRole(box.role)) return true;
  if (!strict || !(marks & MARK.clutter)) return false;
  return !(marks & MARK.article) || share < 0.1;
}

/** Articles whose heading leads elsewhere, where most of the prose is not theirs: else the page is a list of them. */
function teasersIn(boxes: readonly Box[], whole: Box): Set<Box> {
  const teasers = new Set<Box>();
  let prose = 0;
  for (const { tag, linked, own, ownLinked, parent } of boxes) {
    if (!HEADINGS.has(tag) || !(linked || ownLinked > own / 2)) continue;
    let up = parent;
    while (up && up.tag !== 'article') up = up.parent;
    if (up && !teasers.has(up)) prose += up.prose;
    if (up) teasers.add(up);
  }
  return prose < whole.prose * MOST ? teasers : new Set();
}

/**
 * Marks what is left out of `whole`, and everything in it; parents come first in `boxes`. Needs the prose sums.
 * Unless `strict`, only tags and roles count: for pages whose class names or styles mean something else.
 */
export function leaveOut(boxes: readonly Box[], whole: Box, strict: boolean): void {
  const around = new Set<Box>();
  for (let up: Box | null = whole; up; up = up.parent) around.add(up);
  const teasers = teasersIn(boxes, whole);
  for (const box of boxes) {
    box.out = box.parent?.out ?? false;
    if (box.out || around.has(box)) continue;
    box.out = teasers.has(box) || isLeftOut(box, whole.prose > 0 ? box.prose / whole.prose : 0, strict);
    // The style is asked last, and only of what would be read.
    if (strict && !box.out && box.block && box.weight > 0) box.out = dom.isHiddenByStyle(box.element);
  }
}
