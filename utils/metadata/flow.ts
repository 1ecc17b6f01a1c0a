import type { Box } from '../readable/box';
import { HEADINGS } from '../readable/tags';

/** How the prose of a part runs. */
export interface Flow {
  /** Of its prose, the share that stands in paragraphs side by side: near 1 in an article, near 0 in a list of teasers. */
  share: number;
  /** Most of its headings, and there are several, lead elsewhere, and little of its prose runs on between them. */
  isList: boolean;
}

/** Less text is a label. */
const LEAST = 25;
const FEW_HEADINGS = 5;

/** Reads the flow of a part whose sums are known. */
export function flowOf(main: Box): Flow {
  let most = 0;
  let headings = 0;
  let leading = 0;
  const visit = (box: Box): void => {
    let beside = 0;
    for (const part of box.parts) {
      if (typeof part === 'string' || part.out || !part.block) continue;
      if (HEADINGS.has(part.tag)) {
        headings++;
        if (part.linked || part.ownLinked > part.own / 2) leading++;
        continue;
      }
      if (part.prose > 0 && part.own >= LEAST) beside += part.own - part.ownLinked;
      visit(part);
    }
    most = Math.max(most, beside);
  };
  visit(main);
  if (main.own >= LEAST) most = Math.max(most, main.own - main.ownLinked);
  const share = main.prose > 0 ? most / main.prose : 0;
  return { share, isList: headings >= FEW_HEADINGS && leading > headings * 0.7 && share < 0.2 };
}
