/**
 * The cards of feeds and profiles. Those of the home page are its real ones of 2025-11; a profile's are unverified, the
 * number of their readers (`.profile-feed-card-tools-text`: 5.9万阅读, 266万播放) is known from several open readers of
 * them, 2023 to 2026. How often one was but shown (展现) is no view. One card may hold several videos, each with its plays.
 */

import { count } from '../base/numbers';
import { each } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, label, lines, link, text } from '../base/tries';
import { USER, urlOf } from './ids';

const LINK = 'a.title, .feed-card-article-l a, a[href*="/article/"], a[href*="/w/"], a[href*="/video/"]';
const AUTHOR = '[class*="footer-cmp-author"] a, .feed-card-wtt-user-info a';

export const card: SubjectSpec = {
  kind: 'post',
  parts: each(
    '.feed-card-wrapper:not(:has(.multi-card-wrapper)), .feed-card-wrapper .multi-card-wrapper, [class*="profile-"][class*="-card-wrapper"], .J_qihoo_ad ~ .single-mode',
  ),
  foreign: '.wtt-link-card-wrapper',
  ids: [attr(LINK, 'href', /\/(?:article|w|video|group)\/(\d{15,20})/)],
  channelIds: [attr(AUTHOR, 'href', USER)],
  url: (id, part) => urlOf(id, attr(LINK, 'href', /\/(w|video)\/\d/)(part)?.value),
  fields: {
    title: [text('a.title, .title')],
    author: [text('[class*="footer-cmp-author"]'), attr('.feed-card-wtt-user-info a', 'title')],
    authorUrl: [link(AUTHOR, /^.*\/c\/user\/[^?#]+/)],
    text: [lines('.feed-card-wtt .content')],
  },
  published: [text('[class*="footer-time-cmp"], [class*="footer-cmp-time"], .feed-card-wtt-header .time')],
  readings: {
    views: count([
      text('.play-count', /^(\d[\d.,]*\s*[万亿]?)次播放$/),
      text('.profile-feed-card-tools-text', /^(\d[\d.,]*\s*[万亿]?)\s*(?:阅读|播放)$/),
    ]),
    comments: count([
      text('.feed-card-footer-comment-cmp', /\d.*评论/),
      text('[class*="footer-comment-cmp"], [class*="footer-cmp-comment"]', /\d.*评论/),
      // Below a short post its number stands alone, and its word alone where there is none.
      label('.feed-card-footer-comment-cmp a', /^评论数(\d[\d.,]*\s*[万亿]?)$/),
    ]),
    likes: count([label('.feed-card-footer-like-cmp button', /^(\d[\d.,]*\s*[万亿]?)点赞$/)]),
  },
};
