import type { ReadingRead, SeenBy, SubjectRead } from '../model';

/** What has been taken off a price: coupons, subsidies, or all that there is. An estimate (预估) is a price of its own. */
const AT_LAST = /券后|到手|补贴|国补|加补|优惠后/;
/** Said of any price. */
const OF_ALL = /[元价現现约仅后]/g;

/** By which terms a price is printed, as `券` of `券后价¥79`; '' where it names none. Two that differ are two prices. */
export function priceTerms(raw: string): string {
  return AT_LAST.test(raw) ? (raw.match(/\p{Script=Han}/gu) ?? []).join('').replace(OF_ALL, '') : '';
}

/** What two readings must have in common to be compared. */
export interface Counted {
  raw: string;
  unit: string | null;
  seenBy?: SeenBy;
}

/** How a number counts, as a key: in which unit, of a price by which terms and seen by whom. */
export function likenessOf({ raw, unit, seenBy }: Counted): string {
  return unit === null ? '' : JSON.stringify([unit, priceTerms(raw), seenBy?.viewer, seenBy?.region]);
}

/** Whether two readings of one metric count the same. */
export function isAlike(a: Counted, b: Counted): boolean {
  return likenessOf(a) === likenessOf(b);
}

/** A reading of a product with who saw it, where it is a price and its page tells. */
export function asSeenBy<R extends ReadingRead>(
  reading: R,
  { fields }: Pick<SubjectRead, 'fields'>,
): R & { seenBy?: SeenBy } {
  const [viewer = null, region = null] = [fields.viewer?.value, fields.region?.value];
  const isPrice = reading.unit !== null && reading.unit !== '%';
  return isPrice && (viewer !== null || region !== null)
    ? { ...reading, seenBy: { viewer, region } }
    : reading;
}
