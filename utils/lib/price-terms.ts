/** What a price is after: coupons, subsidies, or all that was found. An estimate of it is another. */
const AT_LAST = /券后|到手|补贴|国补|加补|优惠后/;
/** Said of any price. */
const OF_ALL = /[元价現现约仅后]/g;

/** By which terms a price is printed, as `券` of `券后价¥79`; '' where it names none. Two that differ are two prices. */
export function priceTerms(raw: string): string {
  return AT_LAST.test(raw) ? (raw.match(/\p{Script=Han}/gu) ?? []).join('').replace(OF_ALL, '') : '';
}

/** Whether two readings of one metric count the same: in one unit, and by the same terms. */
export function isAlike(
  a: { raw: string; unit: string | null },
  b: { raw: string; unit: string | null },
): boolean {
  return a.unit === b.unit && priceTerms(a.raw) === priceTerms(b.raw);
}
