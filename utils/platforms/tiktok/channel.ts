/** An account: the `data-e2e` marks and the rehydration state of 2025. */

import { each, withStates } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { json, lines, text } from '../base/tries';
import { whenJson } from '../base/when-json';
import { account, number } from './states';

export const channel = (): SubjectSpec => ({
  kind: 'channel',
  parts: withStates(each('[data-e2e="user-page"]'), { own: account }),
  foreign: '[data-e2e="user-post-item"], [class*="DivUserCard"]',
  ids: [json('own.user.id')],
  whose: [text('[data-e2e="user-title"]', /^@?([\w.]+)$/)],
  url: (id) => `https://www.tiktok.com/@${id}`,
  fields: {
    author: [text('[data-e2e="user-subtitle"]'), json('own.user.nickname')],
    handle: [text('[data-e2e="user-title"]'), json('own.user.uniqueId')],
    bio: [lines('[data-e2e="user-bio"]'), json('own.user.signature')],
    verification: [whenJson('own.user.verified', true, 'verified')],
  },
  readings: {
    followers: number('followerCount', [text('[data-e2e="followers-count"]')]),
    following: number('followingCount', [text('[data-e2e="following-count"]')]),
    totalLikes: number('heartCount', [text('[data-e2e="likes-count"]')]),
    posts: number('videoCount'),
  },
});
