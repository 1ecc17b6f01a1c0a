import * as dom from '../lib/html';
import type { Outline } from './box';

/** A page with more prose of its own than this is not a mere holder of frames. */
export const OWN_PROSE = 250;

/** What a frame must cover of the first screen for its content to be the page's. */
const MAIN_AREA = 0.4;

/** The documents of this site's frames, and whether a large frame of another site was seen. */
export function framesOf(outline: Outline, view: { width: number; height: number }) {
  const documents: Document[] = [];
  let foreign = false;
  for (const { element } of outline.frames.slice(0, 20)) {
    const inner = dom.attempt(() => dom.frameDocument(element), null);
    if (inner) documents.push(inner);
    else if (coverage(element, view) > MAIN_AREA) foreign = true;
  }
  return { documents, foreign };
}

function coverage(frame: Element, { width, height }: { width: number; height: number }): number {
  const box = dom.boxOf(frame);
  const area = Math.min(box.width, width) * Math.min(box.height, height);
  return width * height > 0 ? area / (width * height) : 0;
}
