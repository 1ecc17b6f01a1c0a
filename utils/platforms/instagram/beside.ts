/**
 * Numbers right behind a drawing, as the site shows them since 2025, nothing where they are hidden: in the bar below a post
 * (a `section`; hearts of comments stand outside of it; somebody who was signed in wrote down that bar, with what it showed,
 * in 2026), and on the tiles of reels, where the drawing is named `View Count Icon` (readers of rendered profiles, GitHub,
 * 2025 and 2026). The labels are those of the site's languages. Unverified.
 */

import * as dom from '../../lib/html';
import { oneLine } from '../../lib/text';
import type { Try } from '../base/part';
import { shownText } from '../base/shown';
import { elementsIn } from '../base/tries';

/** A drawing stands in so many elements that hold nothing else, a post's in five. */
const AROUND = 8;

/* @__NO_SIDE_EFFECTS__ */
export function beside(...labels: string[]): Try {
  return behind(labels.map((label) => `section svg[aria-label="${label}"]`).join(', '));
}

/* @__NO_SIDE_EFFECTS__ */
export function behind(drawings: string): Try {
  return (part) => {
    const [drawing] = elementsIn(part, drawings).filter((element) => !dom.isHidden(element));
    let element = drawing;
    // What stands beside the part itself is another's.
    for (let i = 0; i < AROUND && element && element !== part.root; i++) {
      const next = element.nextElementSibling;
      const value = next && oneLine(shownText(next));
      if (next)
        return value && /^\d[\d.,\s]*[KMB万萬]?$/.test(value) ? { value, from: `${drawings} +` } : undefined;
      element = element.parentElement ?? undefined;
    }
    return undefined;
  };
}
