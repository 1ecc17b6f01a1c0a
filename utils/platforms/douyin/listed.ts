/**
 * The works of an account, which show their likes alone, and those of a search. Unverified: the class names of a search
 * stand in many public collectors of 2024 to 2026, the ids of its cards in extensions of 2026.
 */

import { count } from '../base/numbers';
import { each } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, oneOf, text, when } from '../base/tries';

const LINK = 'a[href*="/video/"], a[href*="/note/"]';

export const card: SubjectSpec = {
  kind: 'post',
  parts: each(
    '[data-e2e="user-post-list"] li, [data-e2e="scroll-list"] > li, [data-e2e="user-post-item"], [id^="waterfall_item_"], .search-result-card',
  ),
  ids: [
    oneOf(
      attr(LINK, 'href', /\/(?:video|note)\/(\d{15,22})/),
      attr('', 'id', /^waterfall_item_(\d{15,22})$/),
    ),
  ],
  channelIds: [attr('a[href*="/user/MS4w"]', 'href', /\/user\/(MS4w[\w-]+)/)],
  url: (id, part) =>
    `https://www.douyin.com/${attr(LINK, 'href', /\/(video|note)\//)(part)?.value ?? 'video'}/${id}`,
  fields: {
    author: [text('.MZNczJmS', /^@?\s*(.+)/)],
    text: [text(`:is(${LINK}) p, [data-e2e="search-card-desc"], .VDYK8Xd7`)],
  },
  published: [text('.faDtinfi', /^[·\s]*(.+)/)],
  format: [when('a[href*="/note/"]', 'image'), when('a[href*="/video/"]', 'video')],
  readings: {
    likes: count([text('.author-card-user-video-like, [data-e2e="video-like-count"], .cIiU4Muu')]),
  },
  placement: { pinned: [text('.user-video-tag, .semi-tag', /^置顶/)] },
};
