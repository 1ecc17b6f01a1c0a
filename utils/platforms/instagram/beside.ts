/**
 * The numbers of the bar below a post, as the site draws them since 2025: each right behind its drawing, nothing where it is
 * hidden. Hearts of comments stand outside of the bar. The labels of the drawings are those of the site's languages. Unverified.
 */

import * as dom from '../../lib/html';
import { oneLine } from '../../lib/text';
import type { Try } from '../base/part';
import { shownText } from '../base/shown';
import { elementsIn } from '../base/tries';

/** A drawing stands in so many elements that hold nothing else. */
const AROUND = 5;

/* @__NO_SIDE_EFFECTS__ */
export function beside(...labels: string[]): Try {
  const drawings = labels.map((label) => `section svg[aria-label="${label}"]`).join(', ');
  return (part) => {
    const [drawing] = elementsIn(part, drawings).filter((element) => !dom.isHidden(element));
    let element = drawing;
    for (let i = 0; i < AROUND && element; i++) {
      const next = element.nextElementSibling;
      const value = next && oneLine(shownText(next));
      if (next)
        return value && /^\d[\d.,\s]*[KMB万萬]?$/.test(value) ? { value, from: `${drawings} +` } : undefined;
      element = element.parentElement ?? undefined;
    }
    return undefined;
  };
}
