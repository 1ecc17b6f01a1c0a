/** An account: its `data-test-id` marks and its state, which is proved. */

import { withAt } from '../base/names';
import { count } from '../base/numbers';
import { first, withStates } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, json, lines, text } from '../base/tries';
import { account } from './states';

/** Readers differ on which of the two numbers `follower-count` marks: only the word beside it tells. */
const named = (word: string) =>
  text(
    '[data-test-id="profile-followers-link"], [data-test-id="profile-following-link"], [data-test-id="follower-count"]',
    new RegExp(`^(?:·\\s*)?(\\d[\\d.,]*[km]?) ${word}$`, 'i'),
  );

/** Beside the site's sign stands the name in the address, where it is not marked. */
const NAME =
  '[data-test-id="profile-username"], [data-test-id="profile-header"] :has(> svg[aria-label="pinterest" i]) + *';

export const channel: SubjectSpec = {
  kind: 'channel',
  parts: withStates(first('[data-test-id="profile-header"], [data-test-id="profile-header-content"]'), {
    own: account,
  }),
  ids: [json('own.id')],
  whose: [
    text(NAME, /^@?([\w.-]+)$/),
    attr('a[href]', 'href', /^\/([\w.-]+)\/_?(?:created|saved|followers|following)\/?$/),
  ],
  url: (id) => `https://www.pinterest.com/${id}/`,
  fields: {
    author: [text('[data-test-id="profile-name"], h1'), json('own.full_name')],
    handle: [changed(json('own.username'), withAt), text(NAME, /^@?[\w.-]+$/)],
    bio: [lines('[data-test-id="main-user-description-text"]'), json('own.about')],
  },
  readings: {
    followers: count(
      [
        text('[data-test-id="profile-followers-count"]', /^(\d[\d.,]*[km]?)(?: followers?)?$/i),
        named('followers?'),
      ],
      {
        exact: [json('own.follower_count')],
      },
    ),
    following: count(
      [
        text('[data-test-id="profile-following-count"]', /^(\d[\d.,]*[km]?)(?: following)?$/i),
        named('following'),
      ],
      { exact: [json('own.following_count')] },
    ),
    posts: count([], { exact: [json('own.pin_count')] }),
    views: count([text('[data-test-id="monthly-views"]', /^(\d[\d.,]*[km]?) monthly views$/i)]),
  },
};
