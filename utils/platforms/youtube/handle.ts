/** How pages name a channel by its handle. */

import type { Try } from '../base/part';
import { changed } from '../base/tries';

/** Handles are the same in any case, and are written encoded in addresses. */
/* @__NO_SIDE_EFFECTS__ */
export const handleIn = (find: Try): Try =>
  changed(find, (value) => {
    try {
      return decodeURIComponent(value).toLowerCase();
    } catch {
      return '';
    }
  });
