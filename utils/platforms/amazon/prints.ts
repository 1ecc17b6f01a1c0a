/** How items and lists print prices and ratings. */

import type { Try } from '../base/part';
import { text } from '../base/tries';

/** A price is printed for the eye and once more for the ear. */
export const spoken = (box: string) => [printed(box), text(`${box} .a-offscreen`)];

/** As the eye sees it: a style hides the point before cents, which are printed small. */
function printed(box: string): Try {
  const all = text(`${box} [aria-hidden="true"]`);
  const [whole, cents] = ['whole', 'fraction'].map((part) => text(`${box} .a-price-${part}`, /\d(?:.*\d)?/));
  return (part) => {
    const seen = all(part);
    const [before, after] = [whole?.(part)?.value, cents?.(part)?.value];
    if (!seen || !before || !after) return seen;
    const point = /\.\d{3}$/.test(before) ? ',' : '.';
    return { ...seen, value: seen.value.replace(before + after, before + point + after) };
  };
}

export const NEW = ':not(.a-text-price, .a-price-range *)';
export const RATING = /([0-5][.,]\d)(?!\d)/;
