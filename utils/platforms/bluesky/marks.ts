/** What posts and accounts share: where a post begins, who wrote it, and its id. */

import type { Try } from '../base/part';
import { changed } from '../base/tries';

export const ITEM = '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]';
/** A quoted post; names and pictures are links to accounts. */
export const QUOTED = 'div[role="link"][aria-label]';
export const STAMP = 'a[data-tooltip][href*="/post/"]';
export const ACCOUNT = 'a[href^="/profile/"]:not([href*="/post/"])';

export const at = (find: Try): Try => changed(find, (name) => (name.startsWith('did:') ? '' : `@${name}`));
export const asId = (path: Try): Try => changed(path, (found) => found.replace('/post', '').toLowerCase());
