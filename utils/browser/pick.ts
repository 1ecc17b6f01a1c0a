import { browser } from 'wxt/browser';
import { within } from '../lib/within';
import type { Box, Parts, PickMode } from '../model';
import { boolean, list, number, object } from './take';

const STEP_LIMIT_MS = 8_000;
const MOST_BOXES = 100;

/** The build makes these files; their names are not among those that the compiler knows yet. */
const DRAG = '/drag.js' as '/reader.js';
const PICK = '/pick.js' as '/reader.js';

interface PickStart {
  look: object;
  several: boolean;
  panes: boolean;
}

/**
 * Has the operator choose parts of the page in view; the overlay is gone when this resolves. Null where they left it, or
 * the page, the tab or its answer is not what it should be. Rejects where no script may run. One choice at a time in a tab:
 * a second takes the place of the first. `look`: its words and styles, see `lookOf`.
 */
export async function pickInTab(tabId: number, mode: PickMode, look: object): Promise<Parts | null> {
  const target = { tabId };
  const several = mode === 'hide';
  const drags = several || mode === 'region';
  await browser.scripting.executeScript({ target, files: [drags ? DRAG : PICK] });
  const start = { look, several, panes: mode === 'pane' };
  for (let given: PickStart | null = start; ; given = null) {
    const step = browser.scripting.executeScript({ target, func: stepInPage, args: [given] });
    const [frame] = await within(STEP_LIMIT_MS, step, []).catch(() => []);
    if (frame?.result !== 'waiting') return partsOf(frame?.result);
  }
}

const box = object<Box>({ left: number, top: number, width: number, height: number });
const parts = object<Parts>({ boxes: list(box, MOST_BOXES), width: number, height: number, beyond: boolean });

/** What a page answered, if it is parts of its window; else null. */
export function partsOf(answer: unknown): Parts | null {
  try {
    const taken = parts(answer);
    const { width, height } = taken;
    const isInside = (each: Box) =>
      each.left >= -1 &&
      each.top >= -1 &&
      each.width >= 1 &&
      each.height >= 1 &&
      each.left + each.width <= width + 1 &&
      each.top + each.height <= height + 1;
    return taken.boxes.length > 0 && taken.boxes.every(isInside) ? taken : null;
  } catch {
    return null;
  }
}

interface World {
  zhibiPick?: (start: PickStart) => World['zhibiPicking'];
  zhibiPicking?: { next: () => unknown; end: () => void } | undefined;
}

/** Runs in the page's isolated world and must stand alone. */
function stepInPage(start: PickStart | null): unknown {
  const world = globalThis as World;
  if (start) {
    world.zhibiPicking?.end();
    world.zhibiPicking = world.zhibiPick?.(start);
  }
  return world.zhibiPicking?.next();
}
