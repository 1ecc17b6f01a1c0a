/** What one slice may take, milliseconds: then the page goes first. */
const SLICE_MS = 2;
/** A page that is never idle is not waited for longer, milliseconds. */
const LATEST_MS = 1_000;

/** Repeats a step for so long, milliseconds; false as soon as a step answers that nothing is left. */
export function doFor(ms: number, step: () => boolean): boolean {
  const start = performance.now();
  do {
    if (!step()) return false;
  } while (performance.now() - start < ms);
  return true;
}

/**
 * Does work step by step while the page is idle, from `wake` until a step answers that nothing is left. What one step
 * throws takes nothing else with it.
 */
export function idleWork(step: () => boolean): { wake: () => void; end: () => void } {
  let asked: number | null = null;
  const wake = () => {
    asked ??= requestIdleCallback(slice, { timeout: LATEST_MS });
  };
  function slice(): void {
    asked = null;
    if (doFor(SLICE_MS, step)) wake();
  }
  return {
    wake,
    end: () => {
      if (asked !== null) cancelIdleCallback(asked);
      asked = null;
    },
  };
}
