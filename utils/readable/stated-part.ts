import type { Box } from './box';
import { MARK } from './names';

/** What an element must hold to be believed: so much prose, and so much of the part that it is to stand for. */
const LEAST_PROSE = 300;
const LEAST_SHARE = 0.25;
const LEAST_SHARE_WITH_HEADING = 0.05;

const isMain = (box: Box) => box.tag === 'main' || box.role === 'main';
const isArticle = (box: Box) => box.tag === 'article' || box.role === 'article';

const isBody = (box: Box) => (box.marks & MARK.body) !== 0;

function within(box: Box, whole: Box): boolean {
  for (let up: Box | null = box; up; up = up.parent) if (up === whole) return true;
  return false;
}

/** Comments and teasers are often articles too. */
function elsewhere(box: Box, whole: Box): boolean {
  for (let up: Box | null = box; up && up !== whole; up = up.parent) {
    if (up.tag === 'aside' || up.tag === 'footer' || (up.marks & MARK.comments) !== 0) return true;
  }
  return (box.marks & MARK.clutter) !== 0;
}

/**
 * The part that the page itself states to be its content, by `<main>`, then `<article>`, then `articleBody` in it;
 * each is believed only where one of its kind stands out and it is not a mere part of the prose. Else `root`.
 */
export function statedPart(root: Box, boxes: readonly Box[]): Box {
  const likely = boxes.filter((box) => box.prose >= LEAST_PROSE);
  const headings = boxes.filter((box) => box.tag === 'h1');
  let part = root;
  for (const says of [isMain, isArticle, isBody]) {
    const whole = part;
    const stated = likely.filter(
      (box) => box !== whole && says(box) && within(box, whole) && !elsewhere(box, whole),
    );
    const outer = stated.filter((box) => !stated.some((other) => other !== box && within(box, other)));
    const prose = outer.reduce((sum, box) => sum + box.prose, 0);
    const best = outer.reduce<Box | null>(
      (most, box) => (most && most.prose >= box.prose ? most : box),
      null,
    );
    if (!best) continue;
    const titled = headings.length > 0 && headings.length < 4 && headings.some((box) => within(box, best));
    const share = best.prose / whole.prose;
    const alone =
      outer.length === 1 ||
      (titled && outer.filter((box) => headings.some((h) => within(h, box))).length === 1);
    if ((alone || best.prose > prose * 0.6) && share > (titled ? LEAST_SHARE_WITH_HEADING : LEAST_SHARE))
      part = best;
  }
  return part;
}
