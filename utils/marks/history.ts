/** What was, is, and was taken back. */
export interface History<T> {
  past: readonly T[];
  now: T;
  future: readonly T[];
  /** What made the last change; the same again becomes one step with it. Null: nothing joins it. */
  deed: string | null;
}

/** So many steps can be taken back. */
const MOST = 200;

export function beginHistory<T>(now: T): History<T> {
  return { past: [], now, future: [], deed: null };
}

/** A change. Two in a row by the same `deed` (nudging one shape, say) are taken back together. */
export function change<T>(history: History<T>, now: T, deed: string | null = null): History<T> {
  const joins = deed !== null && deed === history.deed;
  const past = joins ? history.past : [...history.past, history.now].slice(-MOST);
  return { past, now, future: [], deed };
}

/** One step back; the same where there is none. */
export function undo<T>(history: History<T>): History<T> {
  const now = history.past.at(-1);
  if (now === undefined) return history;
  return { past: history.past.slice(0, -1), now, future: [history.now, ...history.future], deed: null };
}

export function redo<T>(history: History<T>): History<T> {
  const [now] = history.future;
  if (now === undefined) return history;
  return { past: [...history.past, history.now], now, future: history.future.slice(1), deed: null };
}
