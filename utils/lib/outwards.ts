/** Ends rounded away from each other: what is shown holds what is proved. Tenths stay where the size is below ten. */
export function outwards({ low, high }: { low: number | null; high: number | null }) {
  const size = Math.max(Math.abs(low ?? 0), Math.abs(high ?? 0));
  const part = size < 10 ? 10 : 1;
  return {
    low: low === null ? null : Math.floor(low * part) / part,
    high: high === null ? null : Math.ceil(high * part) / part,
  };
}
