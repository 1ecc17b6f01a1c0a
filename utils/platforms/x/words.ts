/** What a post says: the `data-testid` layout. */

import type { Try } from '../base/part';
import { shownText } from '../base/shown';
import { elementsIn, lines } from '../base/tries';

const WORDS = '[data-testid="tweetText"]';

/**
 * The words of a post. A mention stands in a box of its own, which is no line of its own; the beginning of an address is
 * there but transparent, and the address is none without it.
 */
export const words: Try = (part) => {
  const seen = lines(WORDS)(part);
  if (!seen) return undefined;
  let value = seen.value
    .replace(/\n(@\w{1,15})(?:\n|$)/g, ' $1 ')
    .replace(/ {2,}/g, ' ')
    .trim();
  for (const element of elementsIn(part, `${WORDS} a[href^="https://t.co/"]`)) {
    const shown = shownText(element);
    if (shown !== '' && !/^https?:/.test(shown)) value = value.replace(shown, () => `https://${shown}`);
  }
  return { ...seen, value };
};
