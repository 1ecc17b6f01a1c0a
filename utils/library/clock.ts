import type { Counter, Library } from './schema';

/** Two contexts may read the clock a moment apart. */
const SLACK = 1000;

/**
 * How often the computer's clock has been set back, as far as captures show it. One counter row `clock` holds that, and
 * the latest time at which a capture was saved since; its absence says never.
 */
export const clockRow = (count: number, lastUsedAt: number): Counter => ({
  scope: 'clock',
  name: '',
  count,
  lastUsedAt,
});

/**
 * Within the transaction that saves a capture: how often the clock had been set back when it was made, and the row
 * that is to be put into the counters then. A draft that was begun before the clock went back bears a time still to
 * come.
 */
export async function setBacksBefore(
  library: Library,
  at: number,
  now: number,
): Promise<{ setBacks: number; row: Counter }> {
  const { count = 0, lastUsedAt = 0 } = (await library.counters.get(['clock', ''])) ?? {};
  const wasSetBack = now < lastUsedAt - SLACK;
  const all = wasSetBack ? count + 1 : count;
  return {
    setBacks: at > now + SLACK ? Math.max(0, all - 1) : all,
    row: clockRow(all, wasSetBack ? now : Math.max(now, lastUsedAt)),
  };
}

/** How many earlier captures are asked. */
const ASKED = 500;

/** The same for a time that the operator told: as often as in what was captured until then. */
export async function setBacksBy(library: Library, at: number): Promise<number> {
  const earlier = library.captures.where('[binned+at+id]').between([0, -Infinity], [0, at, []]);
  const clocks = (await earlier.reverse().limit(ASKED).toArray()).map(({ clock = 0 }) => clock);
  return Math.max(0, ...clocks);
}
