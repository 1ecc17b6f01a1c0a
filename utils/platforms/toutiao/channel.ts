/** A profile. Unverified. */

import { count } from '../base/numbers';
import { first } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { changed, text } from '../base/tries';

const stat = (name: string) =>
  count([
    text(
      '.relation-stat .stat-item, .relation-stat button',
      new RegExp(`^(\\d[\\d.,]*\\s*[万亿]?)\\s*${name}$`),
    ),
  ]);

export const channel: SubjectSpec = {
  kind: 'channel',
  parts: first('.profile-info-wrapper, .user-profile, .profile-wrapper'),
  foreign: '.feed-card-wrapper, [class*="-card-wrapper"]',
  ids: [],
  url: (id) => `https://www.toutiao.com/c/user/${id}/`,
  fields: {
    author: [text('.detail .name, .user-info .name, .name')],
    bio: [changed(text('.user-desc, .desc'), (words) => words.replace(/^简介[:：]\s*/, ''))],
    verification: [text('.user-auth-info, .auth-info')],
  },
  readings: { totalLikes: stat('获赞'), followers: stat('粉丝'), following: stat('关注') },
};
