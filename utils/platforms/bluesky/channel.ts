/** An account: the `data-testid` layout of 2026 and the JSON-LD that is served with it. */

import { counter } from '../base/counter';
import { head, jsonLd } from '../base/head';
import { lower } from '../base/names';
import { count } from '../base/numbers';
import { first, withStates } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, json, label, lines, text, when } from '../base/tries';
import { at, ITEM } from './marks';

const GIVEN = 'ld.mainEntity.agentInteractionStatistic';
const FOLLOWERS = '[data-testid="profileHeaderFollowersButton"]';
const FOLLOWS = '[data-testid="profileHeaderFollowsButton"]';

export const channel = (): SubjectSpec => ({
  kind: 'channel',
  parts: withStates(
    first('[data-testid="profileScreen"], [data-testid="profileView"], main', ({ address: { id } }) =>
      id.startsWith('did:') ? FOLLOWERS : `${FOLLOWERS}[href="/profile/${id}/followers" i]`,
    ),
    { ld: jsonLd(/^ProfilePage$/), head },
  ),
  foreign: ITEM,
  ids: [
    json('ld.mainEntity.identifier', /^did:\S+$/),
    changed(attr(FOLLOWERS, 'href', /^\/profile\/([^/]+)/), lower),
  ],
  url: (id) => `https://bsky.app/profile/${id}`,
  fields: {
    author: [
      text('[data-testid="profileHeaderDisplayName"]'),
      json('ld.mainEntity.name'),
      json('head.og:title', /^(.{1,100}?) \(@[\w.-]+\)$/),
    ],
    handle: [
      at(attr(FOLLOWERS, 'href', /^\/profile\/([^/]+)/)),
      json('ld.mainEntity.alternateName', /^@\S+$/),
      json('head.og:title', /\((@[\w.-]+)\)$/),
    ],
    bio: [lines('[data-testid="profileHeaderDescription"]'), json('ld.mainEntity.description')],
    verification: [when('[data-testid="profileHeaderDisplayName"] button[aria-label*="verif"]', 'verified')],
  },
  readings: {
    followers: count([text(`${FOLLOWERS} > :first-child`), text(FOLLOWERS)], {
      exact: [label(FOLLOWERS, /^(\d+) /), counter('FollowAction', 'ld.mainEntity.interactionStatistic')],
    }),
    following: count([text(`${FOLLOWS} > :first-child`), text(FOLLOWS)], {
      exact: [label(FOLLOWS, /^(\d+) /), counter('FollowAction', GIVEN)],
    }),
    posts: count([text(`${FOLLOWS} ~ *`, /^(\d[\d.,]*[KMB]?) /)], { exact: [counter('WriteAction', GIVEN)] }),
  },
});
