/** A feed: what a blog or a site publishes, as a channel. Unverified. */

import { pageKey, siteOf } from '../../lib/url';
import type { Json } from '../../model';
import type { Look } from '../base/part';
import { fromJson } from '../base/parts';
import { at } from '../base/path';
import type { SubjectSpec } from '../base/subject-spec';
import { json } from '../base/tries';
import { jsonFeedIn } from './json-feed';
import { xmlFeedIn } from './xml';

export const feedIn = ({ document }: Look): Json => xmlFeedIn(document) ?? jsonFeedIn(document);

/** A feed names its own address; that of another site would make two channels one. */
function feedOf(look: Look): Json[] {
  const { items: _items, ...feed } = Object(feedIn(look)) as Record<string, Json>;
  const self = String(at(feed, 'self') ?? '');
  const own = URL.canParse(self) && siteOf(self) === siteOf(look.url);
  return 'title' in feed ? [{ ...feed, self: own ? pageKey(self) : '' }] : [];
}

export const feed = (): SubjectSpec => ({
  kind: 'channel',
  parts: fromJson(feedOf),
  ids: [json('self')],
  url: (_id, { look }) => look.url,
  fields: {
    title: [json('title')],
    author: [json('title')],
    bio: [json('bio')],
    authorUrl: [json('link', /^https?:\S+$/)],
  },
});
