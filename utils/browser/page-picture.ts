import { browser } from 'wxt/browser';
import { within } from '../lib/within';

const STEP_LIMIT_MS = 8_000;

/** The build makes this file; its name is not among those that the compiler knows yet. */
const WALK = '/walk.js' as '/answer.js';

/** Brings a walk down its page into the tab; it begins with the first step. Rejects where no script may run. */
export async function startWalk(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [WALK] });
}

/** One step of the walk: what `Walk.next` says, `stopped` too where the page did not answer in time. */
export async function walkOn(tabId: number, mayGrow: boolean, isFirst: boolean): Promise<unknown> {
  const args: [boolean, boolean] = [mayGrow, isFirst];
  const step = browser.scripting.executeScript({ target: { tabId }, func: stepInPage, args });
  const [frame] = await within(STEP_LIMIT_MS, step, []);
  return frame ? frame.result : 'stopped';
}

/** Puts the page back as it was; nothing where it is gone. */
export async function endWalk(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, func: endInPage }).catch(() => undefined);
}

interface World {
  zhibiWalk?: (mayGrow: boolean) => World['zhibiWalking'];
  zhibiWalking?: { next: () => unknown; end: () => void } | undefined;
}

/** Both run in the page's isolated world and must stand alone. */
function stepInPage(mayGrow: boolean, isFirst: boolean): unknown {
  const world = globalThis as World;
  if (isFirst) {
    // One that a dead worker left would put the page back in the middle of this one.
    world.zhibiWalking?.end();
    world.zhibiWalking = world.zhibiWalk?.(mayGrow);
  }
  return world.zhibiWalking?.next();
}

function endInPage(): void {
  const world = globalThis as World;
  world.zhibiWalking?.end();
  world.zhibiWalking = undefined;
}
