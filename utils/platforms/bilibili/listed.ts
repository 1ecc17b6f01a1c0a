/** The cards of videos: the home page of 2020, spaces, searches and today's lists. */

import { nth } from '../base/nth';
import { count } from '../base/numbers';
import type { Try } from '../base/part';
import { each } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, oneOf, text, when } from '../base/tries';
import { SPACE, VIDEO, video } from './ids';

/** A number beside an icon whose name says what it counts. */
const beside = (icon: string): Try => text(`span:has(> .bili-icon_shipin_${icon})`);
/**
 * The same on today's covers; of a video seen halfway there is only how far. Without its icon nothing tells whether danmaku
 * or comments stand second: public sources disagree.
 */
const cover = (icon: string): Try =>
  text(`.bili-cover-card__stat:has(> [class*="${icon}"])`, /^(\d[\d.,]*\s*[万亿]?)$/);
const COVER = '.bili-cover-card__stats > .bili-cover-card__stat';
const STATS = '.bili-video-card__stats--left > .bili-video-card__stats--item';

export const card: SubjectSpec = {
  kind: 'post',
  parts: each(
    '.video-card-common, .video-card-reco, .rank-wrap, .bili-video-card, .small-item[data-aid], .video-card, .video-item',
  ),
  ids: [oneOf(attr('a[href*="/video/"]', 'href', VIDEO))],
  channelIds: [attr('a[href*="space.bilibili.com/"]', 'href', SPACE)],
  url: video,
  fields: {
    title: [
      attr(
        '.title[title], .ex-title[title], .bili-video-card__info--tit[title], .bili-video-card__title[title], .video-name[title]',
        'title',
      ),
      text('.bili-video-card__info--tit, .bili-video-card__title, .title, .video-name'),
    ],
    author: [text('.ex-up, .up, .bili-video-card__info--author, .up-name__text, .up-name')],
  },
  published: [
    text('.bili-video-card__info--date', /^[·\s]*(.+)/),
    text('.bili-video-card__subtitle, .small-item .time, .so-icon.time'),
  ],
  format: [when('', 'video')],
  readings: {
    views: count([
      beside('bofangshu'),
      cover('BDC-play'),
      nth(COVER, 0, 3),
      text('.play', /^\s*(\d.*)/),
      text('.play-text'),
      nth(STATS, 0, 2),
    ]),
    danmaku: count([beside('danmushu'), cover('BDC-dan'), nth(STATS, 1, 2)]),
    likes: count([beside('dianzanshu'), text('.like-text')]),
  },
  placement: {
    // Where an ad leads to a video, only its word in the place of the views or its way to complain tells.
    ad: [
      attr('', 'class', /\bex-card-common\b/),
      text('.bili-video-card__stats--text', /^广告$/),
      attr('.ad-feedback-entry', 'class', undefined, true),
    ],
  },
};
