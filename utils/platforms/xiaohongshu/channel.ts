/** An account. What it prints as 获赞与收藏 counts hearts and saves together; the raw text says so. Unverified. */

import { labelled } from '../base/labelled';
import { count } from '../base/numbers';
import { first, withStates } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, json, lines, text } from '../base/tries';
import { account } from './states';

const COUNTS = '.user-interactions > div';

export const channel = (): SubjectSpec => ({
  kind: 'channel',
  parts: withStates(first('#userPageContainer, .user-page, body:has(.user-interactions)'), { own: account }),
  ids: [],
  whose: [
    attr('.note-item a.cover', 'href', /\/user\/profile\/([0-9a-f]{24})\/[0-9a-f]{24}/),
    json('own.id'),
  ],
  url: (id) => `https://www.xiaohongshu.com/user/profile/${id}`,
  fields: {
    author: [text('.user-info .user-name'), json('own.basic.nickname')],
    handle: [text('.user-info .user-redId', /小红书号\s*[:：]\s*(\S+)/), json('own.basic.redId')],
    bio: [lines('.user-info .user-desc'), json('own.basic.desc')],
  },
  readings: {
    followers: count([labelled(COUNTS, '粉丝|followers'), json('own.counts.fans')]),
    following: count([labelled(COUNTS, '关注|following'), json('own.counts.follows')]),
    totalLikes: count([labelled(COUNTS, '获赞与收藏')]),
  },
});
