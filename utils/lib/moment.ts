/** What orders sightings: `clock` is how often the computer's clock had been set back before; absent: never. */
export interface Moment {
  at: number;
  clock?: number;
}

/** The moment alone, of a row that holds more. */
export function momentOf({ at, clock }: Moment): Moment {
  return clock === undefined ? { at } : { at, clock };
}

/**
 * Which of two sightings was made first: a clock that was set back shows an earlier time later. 0 where nothing tells,
 * as for two tabs at one moment.
 */
export function compareMoments(a: Moment, b: Moment): number {
  return (a.clock ?? 0) - (b.clock ?? 0) || a.at - b.at;
}

/** Milliseconds from one sighting to the next; null where the clock was set back in between, so that nobody knows. */
export function gapBetween(before: Moment, after: Moment): number | null {
  return (before.clock ?? 0) === (after.clock ?? 0) ? after.at - before.at : null;
}
