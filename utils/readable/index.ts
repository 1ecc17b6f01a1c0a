import * as dom from '../lib/html';
import type { Box, Outline } from './box';
import { leaveOut } from './leave-out';
import { mainPart } from './main-part';
import { sumUp } from './prose';
import { statedPart } from './stated-part';
import { trimmed } from './trim';
import { type Block, blocksOf } from './write';

export interface Readable {
  text: string;
  markdown: string;
  main: Box;
  blocks: Block[];
}

const BULKY = new Set(['ul', 'ol', 'div', 'section', 'table', 'dl', 'p', 'span', 'center']);

/** Inside the main part: lists of links that lead elsewhere. */
function leadsElsewhere(box: Box, mainProse: number): boolean {
  if (!BULKY.has(box.tag) || box.weight === 0) return false;
  if (box.linkedWeight / box.weight < 0.6 || box.prose > mainProse * 0.1) return false;
  return box.tag !== 'p' || box.linkedWeight / box.weight > 0.9;
}

/** Less prose than this is no article, if more than three times as much stands in what was left out by name or style. */
const LEAST_PROSE = 250;

function mainOf({ root, boxes }: Outline): Box {
  sumUp(boxes);
  const stated = statedPart(root, boxes);
  const all = stated.prose;
  leaveOut(boxes, stated, true);
  sumUp(boxes);
  if (stated.prose < LEAST_PROSE && all > stated.prose * 3) {
    for (const box of boxes) box.out = false;
    sumUp(boxes);
    leaveOut(boxes, stated, false);
    sumUp(boxes);
  }
  return mainPart(stated);
}

/** The readable text of an outline, as text and as Markdown. Marks left-out boxes on the way. */
export function readableOf(outline: Outline, title: string): Readable {
  const main = mainOf(outline);
  const skip = (box: Box) => box.out || (box.block && leadsElsewhere(box, main.prose));
  const base = dom.baseAddress(outline.root.element);
  const blocks = trimmed(blocksOf(main, { base, skip }), title);
  return { text: join(blocks, 'text'), markdown: join(blocks, 'md'), main, blocks };
}

const join = (blocks: Block[], key: 'text' | 'md') =>
  blocks
    .map((block) => block[key])
    .filter((part) => part !== '')
    .join('\n\n');
