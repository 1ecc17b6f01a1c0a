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

/** Steps from a heading up to the teaser that it heads. */
const HIGHEST = 4;

/**
 * Teasers: small articles, and three boxes or more beside each other, whose heading leads elsewhere. None where much of
 * the prose is theirs: then the page is a list of them.
 */
function teasersIn(boxes: readonly Box[], whole: Box): Set<Box> {
  const headed = new Set<Box>();
  const beside = new Map<Box | null, number>();
  for (const box of boxes) {
    if (!HEADINGS.has(box.tag) || !(box.linked || box.ownLinked > box.own / 2)) continue;
    for (let up = box.parent, i = 0; up && i < HIGHEST; up = up.parent, i++) {
      if (up.prose > whole.prose / 4 || headed.has(up)) break;
      headed.add(up);
      beside.set(up.parent, (beside.get(up.parent) ?? 0) + 1);
    }
  }
  let prose = 0;
  for (const box of headed) {
    if (box.tag !== 'article' && (beside.get(box.parent) ?? 0) < 3) headed.delete(box);
    else if (!box.parent || !headed.has(box.parent)) prose += box.prose;
  }
  return prose < whole.prose * 0.4 ? headed : new Set();
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
