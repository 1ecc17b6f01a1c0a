import type { Library } from './schema';

/** Two contexts may read the clock a moment apart. */
const SLACK = 1000;

/**
 * How often the computer's clock has been set back, as far as captures show it. One counter row `clock` holds that, and
 * the latest time at which a capture was saved since; its absence says never.
 */
export async function countSetBacks(library: Library, count: number, lastUsedAt: number): Promise<void> {
  await library.counters.put({ scope: 'clock', name: '', count, lastUsedAt });
}

/**
 * Within the transaction that saves a capture: how often the clock had been set back when it was made. A draft that was
 * begun before the clock went back bears a time still to come.
 */
export async function setBacksBefore(library: Library, at: number, now: number): Promise<number> {
  const { count = 0, lastUsedAt = 0 } = (await library.counters.get(['clock', ''])) ?? {};
  const wasSetBack = now < lastUsedAt - SLACK;
  const setBacks = wasSetBack ? count + 1 : count;
  await countSetBacks(library, setBacks, wasSetBack ? now : Math.max(now, lastUsedAt));
  return at > now + SLACK ? Math.max(0, setBacks - 1) : setBacks;
}
