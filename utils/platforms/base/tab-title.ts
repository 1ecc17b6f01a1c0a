import * as dom from '../../lib/html';
import { oneLine } from '../../lib/text';
import type { Try } from './part';
import { taken } from './tries';

/** What a pattern takes of the tab's title. */
/* @__NO_SIDE_EFFECTS__ */
export function tabTitle(pattern: RegExp): Try {
  return ({ look }) => {
    const value = taken(oneLine(dom.titleOf(look.document)), pattern)?.trim();
    return value ? { value, from: 'title' } : undefined;
  };
}
