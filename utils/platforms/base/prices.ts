import { homeCurrency } from '../../lib/currency';
import { readPrice } from '../../lib/prices';
import type { ReadNumber } from './numbers';
import { firstSeen, type Try } from './part';

/** A price with its currency. A span such as 9.9–19.9 keeps both ends. */
/* @__NO_SIDE_EFFECTS__ */
export function price(shown: readonly Try[], { currency }: { currency?: readonly Try[] } = {}): ReadNumber {
  return (part) => {
    const code = firstSeen(currency, part)?.value ?? null;
    for (const find of shown) {
      const seen = find(part);
      const read =
        seen &&
        readPrice(seen.value, { currency: code ?? homeCurrency(part.look.lang), lang: part.look.lang });
      if (!seen || !read) continue;
      const unit = read.currency ?? code;
      const high = read.high ?? read.amount;
      return { raw: seen.value, low: read.amount, high, unit, from: seen.from, conflict: null };
    }
    return null;
  };
}
