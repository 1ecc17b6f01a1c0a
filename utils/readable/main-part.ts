import type { Box } from './box';
import { MARK } from './names';

/** A child that holds this much of its parent's prose takes the parent's place. */
const DOMINANT = 0.78;
const DOMINANT_BY_NAME = 0.5;

/** Whether the site itself says that the article is here. */
const saysArticle = (box: Box): boolean =>
  box.tag === 'article' || box.tag === 'main' || box.role === 'main' || (box.marks & MARK.article) !== 0;

/** Boxes that only hold a line or a cell of an article, never all of it. */
const PARTS = new Set(['p', 'blockquote', 'pre', 'dl', 'figure']);

/**
 * The box that holds the main text: from the top, as long as one child holds nearly all of the prose, that child;
 * where the text spreads over several children, their parent. Needs the prose sums.
 */
export function mainPart(root: Box): Box {
  return widened(dominantPart(root), root);
}

function dominantPart(root: Box): Box {
  let main = root;
  for (;;) {
    let best: Box | null = null;
    for (const part of main.parts) {
      if (typeof part !== 'string' && !part.out && part.block && (!best || part.prose > best.prose))
        best = part;
    }
    if (!best || best.prose === 0 || PARTS.has(best.tag)) return main;
    const share = best.prose / main.prose;
    if (share < (saysArticle(best) ? DOMINANT_BY_NAME : DOMINANT)) return main;
    main = best;
  }
}

/** How much of what a wider part adds must be prose, and how much of it, beside what is there already. */
const ADDED_PROSE = 0.65;
const ADDED_SHARE = 0.03;

/** An article may be split: its first paragraphs beside the rest. Wider, as long as mostly prose is gained. */
function widened(part: Box, whole: Box): Box {
  let main = part;
  for (let up = main.parent; up && main !== whole; up = up.parent) {
    const prose = up.prose - main.prose;
    const weight = up.weight - main.weight;
    if (prose > main.prose * ADDED_SHARE && prose / weight > ADDED_PROSE) main = up;
    if (up === whole) break;
  }
  return main;
}
