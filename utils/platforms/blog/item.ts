/** A post as its feed says it. Unverified. */

import { pageKey } from '../../lib/url';
import type { Json } from '../../model';
import { count } from '../base/numbers';
import type { Look, Try } from '../base/part';
import { fromJson } from '../base/parts';
import { at, listAt } from '../base/path';
import type { SubjectSpec } from '../base/subject-spec';
import { always, changed, json } from '../base/tries';
import { feedIn } from './feed';

function itemsOf(look: Look): Json[] {
  const items = listAt(feedIn(look), 'items') as Record<string, Json>[];
  return items.flatMap((item) => {
    const link = String(item['link'] ?? '');
    return URL.canParse(link, look.url) && link !== ''
      ? [{ ...item, link: new URL(link, look.url).href }]
      : [];
  });
}

const picture = json('image', /^https?:\S+$/);

const ofFeed: Try = ({ look }) => ({ value: look.address.id, from: 'address' });

export const item = (): SubjectSpec => ({
  kind: 'post',
  parts: fromJson(itemsOf),
  ids: [changed(json('link'), (link) => pageKey(link))],
  channelIds: [ofFeed],
  url: (_id, { json: found }) => String(at(found, 'link') ?? ''),
  fields: { title: [json('title')], author: [json('author')], text: [json('text')] },
  published: [json('published')],
  format: [always('article')],
  media: (part) => [picture(part)?.value ?? ''],
  readings: { comments: count([json('comments', /^\d+$/)]) },
});
