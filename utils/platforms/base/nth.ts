import * as dom from '../../lib/html';
import { oneLine } from '../../lib/text';
import type { Try } from './part';
import { shownText } from './shown';
import { elementsIn } from './tries';

/** The text of one of several alike that only their order tells apart; only if there are exactly `of` of them. */
/* @__NO_SIDE_EFFECTS__ */
export function nth(selector: string, at: number, of: number): Try {
  return (part) => {
    const found = elementsIn(part, selector).filter((element) => !dom.isHidden(element));
    const element = found.length === of ? found[at] : undefined;
    const value = element && oneLine(shownText(element));
    return value ? { value, from: `${selector} ${at + 1}/${of}` } : undefined;
  };
}
