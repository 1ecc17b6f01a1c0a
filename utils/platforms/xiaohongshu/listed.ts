/** The cards of 发现, of a search and of an account. */

import { count } from '../base/numbers';
import { each } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, link, oneOf, text, when } from '../base/tries';

const ID =
  /\/(?:explore|search_result|discovery\/item|user\/profile\/[0-9a-f]{24}|board\/[0-9a-f]{24})\/([0-9a-f]{24})/;
const AUTHOR = 'a.author, .author-wrapper a[href*="/user/profile/"]';

export const card: SubjectSpec = {
  kind: 'post',
  parts: each('section.note-item, .note-item[data-index]'),
  ids: [oneOf(attr('a[href*="/explore/"], a.cover', 'href', ID, true))],
  channelIds: [attr(AUTHOR, 'href', /\/user\/profile\/([0-9a-f]{24})(?:[/?#]|$)/)],
  url: (id) => `https://www.xiaohongshu.com/explore/${id}`,
  fields: {
    title: [text('.footer .title, a.title')],
    author: [text('.author .name, .author-wrapper .name'), text('a.author')],
    authorUrl: [link(AUTHOR, /^[^?]+/)],
    image: [link('a.cover img', undefined, 'src')],
  },
  published: [text('.name-time-wrapper .time, .author .time')],
  format: [when('.play-icon', 'video')],
  readings: {
    likes: count([text('.footer .like-wrapper .count, .card-bottom-wrapper .like-wrapper .count')]),
  },
  placement: {
    ad: [text('.ad-tag, .tag-area, .card-bottom-wrapper', /(?:^|\s)(?:广告|赞助)$/)],
    pinned: [text('.top-wrapper, .top-tag-area', /^置顶$/)],
  },
};
