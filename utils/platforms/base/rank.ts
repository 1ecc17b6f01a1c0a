import { exactCount, firstOf, type ReadNumber, withExact } from './numbers';
import type { Try } from './part';

/** A place in a ranking as printed, `#13,846 in Kitchen`: the one number in it, and the raw text says in which. */
/* @__NO_SIDE_EFFECTS__ */
export function rank(shown: readonly Try[]): ReadNumber {
  return (part) => {
    const seen = firstOf(shown, part, (raw) => {
      const [digits = '', ...others] = raw.match(/\d[\d.,]*(?<=\d)/g) ?? [];
      const place = others.length === 0 ? exactCount(digits) : null;
      return place && place.low > 0 ? { ...place, raw } : null;
    });
    return withExact(seen, undefined);
  };
}
