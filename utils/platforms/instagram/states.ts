/** What the page states of the post: in the scripts of today's pages, which is unverified, and in `_sharedData`. */

import { allText, attempt, queryAll } from '../../lib/html';
import type { Json } from '../../model';
import { idAt, type Stated, state } from '../base/parts';
import { at, objectsWith } from '../base/path';

/** Today's pages spread their state over many scripts: the media with the address's code, without likes that are hidden. */
export const found: Stated = {
  find: ({ document, address: { id } }) => {
    for (const script of Array.from(queryAll(document, 'script[type="application/json"]'))) {
      const content = allText(script);
      if (!content.includes(`"${id}"`)) continue;
      const parsed = attempt(() => JSON.parse(content) as Json, null);
      const own = objectsWith(parsed, 'like_count').find((one) => at(one, 'code') === id) as
        | Record<string, Json>
        | undefined;
      if (!own) continue;
      const { like_count: likes = null, ...others } = own;
      return at(own, 'like_and_view_counts_disabled') === true ? others : { ...others, like_count: likes };
    }
    return null;
  },
  owns: idAt('code'),
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
