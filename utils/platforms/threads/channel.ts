/** An account. Unverified. */

import { labelled } from '../base/labelled';
import { withAt } from '../base/names';
import { count } from '../base/numbers';
import { first, withStates } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, json, text, whenJson } from '../base/tries';
import { account } from './states';

export const channel = (): SubjectSpec => ({
  kind: 'channel',
  parts: withStates(
    first('[role="main"]:has(h1), main:has(h1), [aria-label="Column body"]:has(h1), body:has(h1)'),
    {
      own: account,
    },
  ),
  foreign: '[data-pressable-container]',
  ids: [],
  whose: [
    attr(
      'a[href*="/replies"], a[href*="/reposts"], a[href*="/media"]',
      'href',
      /\/@([\w.]+)\/(?:replies|reposts|media)/,
    ),
    json('own.username'),
  ],
  url: (id) => `https://www.threads.com/@${id}`,
  fields: {
    author: [text('h1'), json('own.full_name')],
    handle: [changed(json('own.username'), withAt)],
    bio: [json('own.biography')],
    verification: [whenJson('own.is_verified', true, 'verified')],
  },
  readings: {
    followers: count([labelled('span, a, div', 'followers?|位粉丝|位粉絲|名粉絲|粉丝|粉絲|位追蹤者')], {
      exact: [
        attr('span[title]:is([role="link"] *, a *, div *)', 'title', /^\d[\d,]*$/),
        json('own.follower_count'),
      ],
    }),
  },
});
