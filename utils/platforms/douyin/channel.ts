/** An account. `mplatformFollowersCount` is what is printed; `followerCount` may leave out other apps. Unverified. */

import { nth } from '../base/nth';
import { count } from '../base/numbers';
import { either, first, withStates } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { json, text } from '../base/tries';
import { account, servedAccount } from './states';

/** Its word stands above the number: both are one element. */
const stat = (name: string, word: string) =>
  text(`[data-e2e="user-info-${name}"]`, new RegExp(`^${word}\\s*(\\d.*)|^(\\d.*?)\\s*${word}$`));

export const channel = (): SubjectSpec => ({
  kind: 'channel',
  parts: withStates(
    either(
      first('[data-e2e="user-detail"], #user_detail_element', () => '[data-e2e="user-tab-count"]'),
      first('body:has([data-e2e="user-info"])'),
    ),
    { own: account },
  ),
  foreign: '[data-e2e="user-post-list"], [data-e2e="user-fans-container"]',
  ids: [],
  whose: [servedAccount],
  url: (id) => `https://www.douyin.com/user/${id}`,
  fields: {
    author: [text('[data-e2e="user-info"] h1, [data-e2e="user-title"]'), json('own.nickname')],
    handle: [text('[data-e2e="user-info"] span', /^抖音号\s*[:：]\s*([\w.-]+)$/)],
    bio: [text('[data-e2e="user-desc"]'), json('own.desc')],
  },
  readings: {
    followers: count([stat('fans', '粉丝')], {
      exact: [json('own.mplatformFollowersCount'), json('own.followerCount')],
    }),
    following: count([stat('follow', '关注')], { exact: [json('own.followingCount')] }),
    totalLikes: count([stat('like', '获赞')], { exact: [json('own.totalFavorited')] }),
    posts: count(
      [
        text(':has(> [data-e2e="user-tab-count"])', /^作品\s*(\d.*)/),
        nth('[data-e2e="user-tab-count"]', 0, 1),
      ],
      {
        exact: [json('own.awemeCount')],
      },
    ),
  },
});
