import * as dom from '../lib/html';
import { fold } from '../lib/text';
import type { Box, Outline } from './box';
import { leaveOut } from './leave-out';
import { mainPart } from './main-part';
import { sumUp } from './prose';
import { statedPart } from './stated-part';
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

/** The readable text of an outline, as text and as Markdown. Marks left-out boxes on the way. */
export function readableOf(outline: Outline, title: string): Readable {
  sumUp(outline.boxes);
  const stated = statedPart(outline.root, outline.boxes);
  leaveOut(outline.boxes, stated);
  sumUp(outline.boxes);
  const main = mainPart(stated);
  const skip = (box: Box) => box.out || (box.block && leadsElsewhere(box, main.prose));
  const base = dom.baseAddress(outline.root.element);
  const blocks = trim(blocksOf(main, { base, skip }), title);
  return {
    text: join(blocks, 'text'),
    markdown: join(blocks, 'md'),
    main,
    blocks,
  };
}

const isHeading = (block: Block) => /^h[1-6]$/.test(block.box.tag);

/** Without the title at the start, which is a field of its own, and headings at the end that head nothing. */
function trim(blocks: Block[], title: string): Block[] {
  const kept = [...blocks];
  const head = fold(title);
  const at = kept.findIndex((block) => isHeading(block) && block.text !== '');
  const first = kept[at];
  if (first && at < 4) {
    const text = fold(first.text);
    if (text !== '' && (head.includes(text) || first.box.tag === 'h1')) kept.splice(at, 1);
  }
  while (kept.length > 0 && isHeading(kept[kept.length - 1] as Block)) kept.pop();
  return kept;
}

const join = (blocks: Block[], key: 'text' | 'md') =>
  blocks
    .map((block) => block[key])
    .filter((part) => part !== '')
    .join('\n\n');
