/** Where a reading comes from that a person typed, in place of a mark of the page. */
export const BY_HAND = 'manual';

/** Whether a person typed this reading; no, where no mark was kept with it. */
export function isByHand({ from }: { from?: string | undefined }): boolean {
  return from === BY_HAND;
}
