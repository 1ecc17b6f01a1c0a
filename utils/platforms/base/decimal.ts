import { type Counted, firstOf, type ReadNumber, withExact } from './numbers';
import type { Try } from './part';

/** A rating as printed: one number, its decimals kept. `unit` is `%` for a rate. */
/* @__NO_SIDE_EFFECTS__ */
export function decimal(shown: readonly Try[], unit: string | null = null): ReadNumber {
  return (part) => {
    const read = withExact(firstOf(shown, part, plainDecimal), undefined);
    return read && { ...read, unit };
  };
}

function plainDecimal(raw: string): Counted | null {
  const [, digits] = /^\s*(\d{1,4}(?:[.,]\d{1,3})?)\s*$/.exec(raw) ?? [];
  const value = digits === undefined ? null : Number(digits.replace(',', '.'));
  return value === null ? null : { raw, low: value, high: value };
}
