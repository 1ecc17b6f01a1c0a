/** The cards of an account, a search or the front page. They lead nowhere by a link; only some name their video. Unverified. */

import { count } from '../base/numbers';
import { each } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, oneOf, text, when } from '../base/tries';

export const card: SubjectSpec = {
  kind: 'post',
  parts: each('.video-card, .photo-card'),
  ids: [
    oneOf(
      attr('a[href*="/short-video/"]', 'href', /\/short-video\/(\w{6,24})/),
      attr('', 'data-photo-id', /^\w{6,24}$/),
      attr('.poster-img', 'src', /[?&]clientCacheKey=(3x[a-z0-9]{6,22})(?:_\w+)?\.\w+/),
    ),
  ],
  channelIds: [attr('a[href*="/profile/"]', 'href', /\/profile\/([\w-]+)/)],
  url: (id) => `https://www.kuaishou.com/short-video/${id}`,
  fields: {
    text: [text('.video-info-title, .caption')],
    author: [text('.user-info .name, .info .user .name')],
  },
  format: [when('', 'video')],
  readings: {
    likes: count([
      text('.video-info-content .info-text', /^\d[\d.]*\s*[万亿w]?\+?\s*喜欢$/),
      text('.like-count'),
    ]),
  },
  placement: { pinned: [text('.top-tag, .user-top', /^置顶$/)] },
};
