import * as dom from '../../lib/html';
import type { Try } from '../base/part';
import { elementsIn, text } from '../base/tries';

/** Elements whose signs a font or a picture of the site draws; one without any text may be a digit, too. */
const DRAWN = 'svgmtsi, d, e, cc, bb, [class*="mtsi"], :empty:not(br, wbr)';
/** Signs that mean nothing outside such a font. */
const PRIVATE = /[\ue000-\uf8ff]|\p{Co}/u;

/** A text at a selector, only if all of it is plain: of a number with hidden digits the rest is another number. */
/* @__NO_SIDE_EFFECTS__ */
export function clear(selector: string, pattern: RegExp): Try {
  const whole = text(selector);
  return (part) => {
    const drawn = elementsIn(part, selector).some((element) => dom.queryAll(element, DRAWN).length > 0);
    const seen = drawn ? undefined : whole(part);
    const value = seen && !PRIVATE.test(seen.value) ? pattern.exec(seen.value)?.[1] : undefined;
    return seen && value ? { ...seen, value } : undefined;
  };
}

/** The same where the page shows but one such element: with several, another shop's may come first. */
/* @__NO_SIDE_EFFECTS__ */
export function clearAlone(selector: string, pattern: RegExp): Try {
  const find = clear(selector, pattern);
  return (part) => {
    const shown = elementsIn(part, selector).filter((element) => !dom.isHidden(element));
    return shown.length === 1 ? find(part) : undefined;
  };
}
