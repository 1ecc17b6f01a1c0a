/** Where a reading was read that a person typed from what they saw: no mark of a page. */
export const BY_HAND = 'manual';

/** Did a person type this reading? Of one that no mark is kept with, no. */
export function isByHand({ from }: { from?: string | undefined }): boolean {
  return from === BY_HAND;
}
