/** What a shown number may stand for; `high` null is open upwards (10万+). */
export interface Range {
  low: number;
  high: number | null;
}

/** The differences that two shown numbers allow; null is open to that side. */
export interface Change {
  low: number | null;
  high: number | null;
}

/** Everything that may lie between two readings: 1.2万 after 1.1万 is +1 to +1,999. */
export function changeBetween(before: Range, after: Range): Change {
  return {
    low: before.high === null ? null : after.low - before.high,
    high: after.high === null ? null : after.high - before.low,
  };
}

export type Direction = 'up' | 'down' | 'same' | 'unproved';

/** `up` or `down` only where every allowed difference is; `same` where both are exact and equal; else nothing is proved. */
export function directionOf({ low, high }: Change): Direction {
  if (low !== null && low > 0) return 'up';
  if (high !== null && high < 0) return 'down';
  return low === 0 && high === 0 ? 'same' : 'unproved';
}
