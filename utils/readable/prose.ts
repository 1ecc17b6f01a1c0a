import type { Box } from './box';
import { HEADINGS } from './tags';

/** Less text is a label. */
const LEAST = 25;

/**
 * How much a block's own text reads like written sentences: its weight without links, less where links or
 * missing stops make it look like a label, a list of names or a menu. 0 for headings and short labels.
 */
function proseOf(box: Box): number {
  if (!box.block || HEADINGS.has(box.tag)) return 0;
  const plain = box.own - box.ownLinked;
  if (plain < LEAST) return 0;
  const linked = box.ownLinked / box.own;
  if (linked > 0.5 || (box.linked && plain < 200)) return 0;
  const expected = plain / 120;
  const fluency = box.tag === 'pre' || box.stops >= expected ? 1 : 0.25 + (0.75 * box.stops) / expected;
  // Whole numbers: a fraction would change the shape of every box, which costs more than the sum itself.
  return Math.round(plain * (1 - linked) * fluency);
}

/** Sums weights and prose of every subtree without what is left out, children before parents. */
export function sumUp(boxes: readonly Box[]): void {
  for (const box of boxes) {
    box.prose = box.out || box.own < LEAST ? 0 : proseOf(box);
    box.weight = box.out || !box.block ? 0 : box.own;
    box.linkedWeight = box.out || !box.block ? 0 : box.ownLinked;
  }
  for (let i = boxes.length - 1; i > 0; i--) {
    const box = boxes[i];
    if (!box?.parent || box.out) continue;
    box.parent.prose += box.prose;
    box.parent.weight += box.weight;
    box.parent.linkedWeight += box.linkedWeight;
  }
}
