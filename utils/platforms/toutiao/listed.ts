/**
 * The cards of feeds and profiles. Unverified; the number of readers on a profile's cards (`.profile-feed-card-tools-text`:
 * 5.9万阅读, 266万播放) is known from several open readers of them, 2023 to 2026. How often one was but shown (展现) is no view.
 */

import { count } from '../base/numbers';
import { each } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, text } from '../base/tries';
import { urlOf } from './ids';

const LINK = 'a.title, .feed-card-article-l a, a[href*="/article/"], a[href*="/w/"], a[href*="/video/"]';

export const card: SubjectSpec = {
  kind: 'post',
  parts: each('.feed-card-wrapper, [class*="profile-"][class*="-card-wrapper"], .J_qihoo_ad ~ .single-mode'),
  ids: [attr(LINK, 'href', /\/(?:article|w|video|group)\/(\d{15,20})/)],
  url: (id, part) => urlOf(id, attr(LINK, 'href', /\/(w|video)\/\d/)(part)?.value),
  fields: {
    title: [text('a.title, .title')],
    author: [text('[class*="footer-cmp-author"]')],
  },
  published: [text('[class*="footer-time-cmp"], [class*="footer-cmp-time"]')],
  readings: {
    views: count([text('.profile-feed-card-tools-text', /^(\d[\d.,]*\s*[万亿]?)\s*(?:阅读|播放)$/)]),
    comments: count([text('[class*="footer-comment-cmp"], [class*="footer-cmp-comment"]', /\d.*评论/)]),
  },
};
