import { BIN_AGE } from '../../utils/library/bin';

const day = 24 * 3600 * 1000;

/** Whole days until the bin lets go of what came in at `binnedAt`; 0 on the last day. */
export function daysLeft(binnedAt: number, now: number): number {
  return Math.max(0, Math.ceil((binnedAt + BIN_AGE - now) / day));
}
