/** Midnight before now in the operator's own zone, epoch ms. */
export function startOfToday(): number {
  return new Date().setHours(0, 0, 0, 0);
}
