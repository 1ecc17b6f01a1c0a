import { fold } from '../lib/text';
import type { Box } from './box';
import { measure } from './measure';
import { announcesOther, isByline, isControl, pointsElsewhere } from './phrases';
import { HEADINGS } from './tags';
import type { Block } from './write';

const isHeading = (block: Block | undefined) => block !== undefined && HEADINGS.has(block.box.tag);

function isProse(block: Block): boolean {
  const { weight, stops } = measure(block.text);
  return weight > 80 && stops > 0;
}

/** An announcement within so small a first part of the prose stands beside the article, not behind it. */
const START = 0.15;

/**
 * Cut from where other things are announced, unless the article goes on after that, in the same container or for the
 * most part.
 */
function withoutAfterwards(blocks: Block[]): Block[] {
  const homes = new Set<Box | null>();
  const kept: Block[] = [];
  const all = blocks.reduce((sum, block) => sum + proseOf(block), 0);
  let before = 0;
  for (const [i, block] of blocks.entries()) {
    if (announcesOther(block.text)) {
      const goesOn =
        before < all * START ||
        blocks.slice(i + 1).some((later) => homes.has(later.box.parent) && isProse(later));
      if (homes.size > 0 && !goesOn) break;
    } else {
      kept.push(block);
      const prose = proseOf(block);
      before += prose;
      if (prose > 0) homes.add(block.box.parent);
    }
  }
  return kept;
}

const proseOf = (block: Block): number => (isProse(block) ? block.text.length : 0);

/** Without the title and the line of author and date, which are fields of their own. */
function withoutHead(blocks: Block[], title: string): Block[] {
  const start = blocks.findIndex((block) => !isHeading(block) && isProse(block) && !isByline(block.text));
  const whole = fold(title);
  let headings = 0;
  return blocks.filter((block, i) => {
    if (i >= Math.min(start < 0 ? 6 : start, 12) || block.text === '') return true;
    if (!isHeading(block)) return !isByline(block.text) && fold(block.text) !== whole;
    const text = fold(block.text);
    headings++;
    return !((whole.length > 3 && whole.includes(text)) || (headings === 1 && block.box.tag === 'h1'));
  });
}

/** The blocks of the main part without those that only lead in, lead elsewhere or control the site. */
export function trimmed(blocks: Block[], title: string): Block[] {
  const own = blocks.filter((block) => !isControl(block.text) && !pointsElsewhere(block.text));
  const kept = withoutAfterwards(withoutHead(own, title));
  while (kept.length > 0 && isHeading(kept.at(-1))) kept.pop();
  return kept;
}
