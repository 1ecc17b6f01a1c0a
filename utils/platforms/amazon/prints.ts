/** How items and lists print prices and ratings. */

import { text } from '../base/tries';

/** A price is printed for the eye and once more for the ear. */
export const spoken = (box: string) => [text(`${box} [aria-hidden="true"]`), text(`${box} .a-offscreen`)];
export const NEW = ':not(.a-text-price, .a-price-range *)';
export const RATING = /([0-5][.,]\d)(?!\d)/;
