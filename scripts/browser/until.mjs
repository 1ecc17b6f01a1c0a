/**
 * Asks again every 30 ms until `probe` gives something.
 * @template T
 * @param {() => Promise<T | null | undefined | false>} probe
 * @param {{ timeout?: number, what: string }} options `what` names the thing in the error.
 * @returns {Promise<T>}
 */
export async function until(probe, { timeout = 10_000, what }) {
  const end = Date.now() + timeout;
  for (;;) {
    const found = await probe();
    if (found) return found;
    if (Date.now() > end) throw new Error(`${what}: not within ${timeout / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
