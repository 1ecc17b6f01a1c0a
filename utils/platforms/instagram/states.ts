/** What the page states of the post or the account: in the scripts of today's pages, and in `_sharedData`. */

import { allText, attempt, queryAll } from '../../lib/html';
import type { Json } from '../../model';
import type { Look } from '../base/part';
import { idAt, type Stated, state } from '../base/parts';
import { at, objectsWith } from '../base/path';

/** Today's pages spread their state over many scripts: the object with this count that the address names. */
function stated(
  { document, address: { id } }: Look,
  count: string,
  name: string,
): Record<string, Json> | null {
  for (const script of Array.from(queryAll(document, 'script[type="application/json"]'))) {
    const content = allText(script);
    if (!content.includes(`"${count}"`)) continue;
    const parsed = attempt(() => JSON.parse(content) as Json, null);
    const own = objectsWith(parsed, count).find((one) => at(one, name) === id);
    if (own) return own as Record<string, Json>;
  }
  return null;
}

/** The post, without likes that are hidden. */
export const found: Stated = {
  find: (look) => {
    const own = stated(look, 'like_count', 'code');
    if (!own) return null;
    const { like_count: likes = null, ...others } = own;
    return at(own, 'like_and_view_counts_disabled') === true ? others : { ...others, like_count: likes };
  },
  owns: idAt('code'),
};

/** The account. */
export const account: Stated = {
  find: (look) => stated(look, 'follower_count', 'username'),
  owns: idAt('username'),
};

export const shared: Stated = {
  find: state('_sharedData', 'entry_data.PostPage.0.graphql.shortcode_media'),
  owns: idAt('shortcode'),
};

/** The same as of 2015 to 2017, and an account's numbers then. */
export const before: Stated = {
  find: state('_sharedData', 'entry_data.PostPage.0.media'),
  owns: idAt('code'),
};
