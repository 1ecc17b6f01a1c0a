/** The cards of feeds and profiles. Unverified. */

import { count } from '../base/numbers';
import { each } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, text } from '../base/tries';
import { urlOf } from './ids';

export const card: SubjectSpec = {
  kind: 'post',
  parts: each('.feed-card-wrapper, [class*="profile-"][class*="-card-wrapper"], .J_qihoo_ad ~ .single-mode'),
  ids: [
    attr(
      'a.title, .feed-card-article-l a, a[href*="/article/"], a[href*="/w/"], a[href*="/video/"]',
      'href',
      /\/(?:article|w|video|group)\/(\d{15,20})/,
    ),
  ],
  url: (id) => urlOf(id),
  fields: {
    title: [text('a.title, .title')],
    author: [text('[class*="footer-cmp-author"]')],
  },
  published: [text('[class*="footer-time-cmp"], [class*="footer-cmp-time"]')],
  readings: {
    comments: count([text('[class*="footer-comment-cmp"], [class*="footer-cmp-comment"]', /\d.*评论/)]),
  },
};
