/** Items have a price for each country, so that the country belongs to their id and tells the currency. */

import type { Try } from '../base/part';
import { changed, inAddress } from '../base/tries';

/** Who prints a bare sign; all others print signs of their own. */
const SIGNS: Readonly<Record<string, string>> = {
  com: 'USD',
  ca: 'CAD',
  'com.mx': 'MXN',
  'com.au': 'AUD',
  sg: 'SGD',
  'co.jp': 'JPY',
  cn: 'CNY',
  se: 'SEK',
};
const country = inAddress(/^https?:\/\/(?:[\w-]+\.)*amazon\.([a-z.]+)/);
export const currency = [changed(country, (name) => SIGNS[name] ?? '')];
export const site = (country: string) => ['https://www', 'amazon', country].join('.');
export const itemUrl = (id: string) => site(id.replace('/', '/dp/'));
export const ONE = /^[A-Z0-9]{10}$/;
/** An item's number with the country of the page. */
export const inCountry =
  (asin: Try): Try =>
  (part) => {
    const [number, place] = [asin(part), country(part)];
    return number && place && { ...number, value: `${place.value}/${number.value}` };
  };
