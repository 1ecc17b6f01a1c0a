/** An account: the `data-testid` layout and the JSON-LD that is served with it. */

import { counter } from '../base/counter';
import { jsonLd } from '../base/head';
import { withAt } from '../base/names';
import { count } from '../base/numbers';
import { either, first, type Stated, withStates } from '../base/parts';
import { at } from '../base/path';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, json, lines, text, when } from '../base/tries';
import { CARD, nav } from './old';

/** Names whom it is about by itself, so that it counts only with the address. */
const profile: Stated = {
  find: jsonLd(/^ProfilePage$/).find,
  owns: (json, { address }) =>
    String(at(json, 'mainEntity.additionalName') ?? '').toLowerCase() === address.id,
};
const stated = (action: string, old: string) => [
  counter(action, 'ld.mainEntity.interactionStatistic'),
  nav(old),
];

export const channel = (): SubjectSpec => ({
  kind: 'channel',
  parts: withStates(
    either(
      first('[data-testid="primaryColumn"]', () => '[data-testid="UserName"]'),
      first('#page-container:has(.ProfileHeaderCard), body:has(.ProfileHeaderCard)'),
    ),
    { ld: profile },
  ),
  foreign: `article, aside, [data-testid="UserCell"], ${CARD}, .ProfileCard`,
  ids: [json('ld.mainEntity.identifier', /^\d+$/)],
  whose: [
    text('[data-testid="UserName"] span', /^@(\w+)$/),
    attr('a[href]', 'href', /^\/(\w+)\/(?:verified_followers|followers|following)$/),
    attr('.ProfileHeaderCard-screennameLink', 'href', /^\/(\w+)$/),
  ],
  url: (id) => `https://x.com/${id}`,
  fields: {
    author: [
      text('[data-testid="UserName"] div[dir="ltr"]'),
      json('ld.mainEntity.name'),
      text('.ProfileHeaderCard-nameLink'),
    ],
    handle: [
      text('[data-testid="UserName"] span', /^@\w+$/),
      changed(json('ld.mainEntity.additionalName'), withAt),
      text('.ProfileHeaderCard-screenname', /^@\w+$/),
    ],
    bio: [
      lines('[data-testid="UserDescription"], .ProfileHeaderCard-bio'),
      json('ld.mainEntity.description'),
    ],
    verification: [when('[data-testid="UserName"] [data-testid="icon-verified"]', 'verified')],
  },
  readings: {
    followers: count([text('a[href$="/verified_followers"], a[href$="/followers"]:not(.ProfileNav-stat)')], {
      exact: stated('FollowAction', 'followers'),
    }),
    following: count([text('a[href$="/following"]:not(.ProfileNav-stat)')], {
      exact: stated('SubscribeAction', 'following'),
    }),
    posts: count([text('h2 ~ div', /^(\d[\d.,]*[KMB万]?) ?(?:posts?|Tweets?|帖子|推文|条帖子)$/)], {
      exact: stated('WriteAction', 'tweets'),
    }),
  },
});
