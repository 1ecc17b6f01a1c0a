import { count } from '../base/numbers';
import { either, first } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, json, text } from '../base/tries';
import { withEntity } from './entity';

/** A person or an organisation. */
export const channel: SubjectSpec = {
  kind: 'channel',
  parts: withEntity(
    either(first('main:has(.ProfileHeader)'), first('.zu-main:has(.zm-profile-header)')),
    'users',
  ),
  foreign: '.ContentItem, .List-item, .zm-profile-section-item',
  ids: [],
  whose: [
    attr('a[href$="/followers"], .Tabs-link', 'href', /\/(?:people|org)\/([^/?#]+)\/(?:followers|answers)$/),
  ],
  url: (id) => `https://www.zhihu.com/people/${id}`,
  fields: {
    author: [
      text('.ProfileHeader-name'),
      text('.zm-profile-header .name, .title-section .name'),
      json('name'),
    ],
    bio: [text('.ProfileHeader-headline'), text('.title-section .bio'), json('headline')],
  },
  readings: {
    followers: count(
      [
        text('.FollowshipCard a[href$="/followers"]', /^关注者\s*(\d.*)/),
        text('.zm-profile-side-following a[href$="/followers"] strong'),
      ],
      { exact: [json('followerCount')] },
    ),
    following: count(
      [
        text('.FollowshipCard a[href$="/following"]', /^关注了\s*(\d.*)/),
        text('.zm-profile-side-following a[href$="/followees"] strong'),
      ],
      { exact: [json('followingCount')] },
    ),
    totalLikes: count(
      [
        text(
          '.Profile-sideColumn .IconGraf, .Profile-sideColumnItem',
          /获得\s*(\d[\d,.]*\s*[千万]?)\s*次赞同/,
        ),
        text('.zm-profile-header-user-agree strong'),
      ],
      { exact: [json('voteupCount')] },
    ),
    answers: count([text('.Tabs-link[href$="/answers"]', /^回答\s*(\d.*)/)], {
      exact: [json('answerCount')],
    }),
  },
};
