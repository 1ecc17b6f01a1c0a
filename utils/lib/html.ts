/** The live DOM, read without trusting it: html/, one file a subject. */

export * from './html/asked';
export * from './html/frames';
export * from './html/hidden';
export * from './html/own';
export * from './html/query';
export * from './html/walk';

/** The value of `work`, or `other` where it threw: one hostile part must not take the rest with it. */
export function attempt<T>(work: () => T, other: T): T {
  try {
    return work();
  } catch {
    return other;
  }
}
