/** An account: its state, its head, and the page that runs. */

import { count } from '../base/numbers';
import { first, withStates } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, json, lines, text } from '../base/tries';
import { whenJson } from '../base/when-json';
import { musician, served } from './states';

/** Seen shortened; its link says the whole of it. */
const stat = (path: string, word: string, inHead = '-') =>
  count([], {
    exact: [
      json(`own.${path}`, /^\d+$/),
      json(`head.soundcloud:${inHead}`, /^\d+$/),
      attr('.infoStats__statLink', 'title', new RegExp(`^([\\d,]+) ${word}$`)),
    ],
  });

export const channel: SubjectSpec = {
  kind: 'channel',
  parts: withStates(first('.l-user-hero, .userMain, #content'), {
    own: served('followers_count'),
    head: musician,
  }),
  foreign: '.soundList__item, .soundBadgeList, .commentsList',
  ids: [],
  whose: [attr('.infoStats__statLink', 'href', /^\/([\w-]+)\/followers$/)],
  url: (id) => `https://soundcloud.com/${id}`,
  fields: {
    author: [json('own.username'), json('head.og:title'), text('.profileHeaderInfo__userName')],
    bio: [json('own.description'), lines('.truncatedUserDescription__content')],
    verification: [whenJson('own.verified', true, 'verified')],
  },
  readings: {
    followers: stat('followers_count', 'followers?', 'follower_count'),
    following: stat('followings_count', '(?:people|following)'),
    posts: stat('track_count', 'tracks?', 'sound_count'),
  },
};
