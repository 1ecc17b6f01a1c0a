/** An account. Unverified. */

import { attribute, parentNode } from '../../lib/html';
import { oneLine } from '../../lib/text';
import { labelled } from '../base/labelled';
import { withAt } from '../base/names';
import { count } from '../base/numbers';
import type { Try } from '../base/part';
import { first, withStates } from '../base/parts';
import { shownText } from '../base/shown';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, elementsIn, json, text } from '../base/tries';
import { whenJson } from '../base/when-json';
import { account } from './states';

const FOLLOWERS = 'followers?|seguidores|abonnés|フォロワー|팔로워|位粉丝|位粉絲|名粉絲|粉丝|粉絲|位追蹤者';

/** The whole number of followers, which the shortened one has as its title; a title elsewhere is another's. */
const whole: Try = (part) => {
  const beside = elementsIn(part, 'span[title]').find((element) => {
    const around = parentNode(element);
    return (
      around !== null && new RegExp(`(?:${FOLLOWERS})$`, 'i').test(oneLine(shownText(around as Element)))
    );
  });
  const value = beside && attribute(beside, 'title');
  return value ? { value, from: 'span[title]' } : undefined;
};

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
    followers: count([labelled('span, a, div', FOLLOWERS)], {
      exact: [whole, json('own.follower_count')],
    }),
  },
});
