/** An account. Its counts are words and numbers in elements whose names change. Unverified. */

import { labelled } from '../base/labelled';
import { count } from '../base/numbers';
import { first, withStates } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { json, lines, text } from '../base/tries';
import { account, servedAccount } from './states';

export const channel = (): SubjectSpec => ({
  kind: 'channel',
  parts: withStates(first('.profile-header, .user-info:has(.user-name), .user-detail'), { own: account }),
  foreign: '.video-card, .user-photo-list',
  ids: [],
  whose: [servedAccount],
  url: (id) => `https://www.kuaishou.com/profile/${id}`,
  fields: {
    author: [text('.user-name'), json('own.profile.user_name')],
    handle: [text('.user-kwai-id', /^快手号\s*[:：]\s*(\S+)/)],
    bio: [lines('.user-desc'), json('own.profile.user_text')],
  },
  readings: {
    followers: count([labelled('*', '粉丝|Followers'), json('own.counts.fan')], {
      exact: [json('own.counts.fan')],
    }),
    following: count([labelled('*', '关注|Following'), json('own.counts.follow')], {
      exact: [json('own.counts.follow')],
    }),
    posts: count([labelled('*', '作品'), json('own.counts.photo_public')], {
      exact: [json('own.counts.photo_public')],
    }),
  },
});
