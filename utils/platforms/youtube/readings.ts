/** A video's numbers: the watch page of 2021 to 2024, shorts, the mobile page, and an older one. */

import type { Json } from '../../model';
import { count } from '../base/numbers';
import type { Try } from '../base/part';
import { at } from '../base/path';
import type { SubjectSpec } from '../base/subject-spec';
import { json, label, text } from '../base/tries';
import { INFO, LIKE, LIKE_BUTTON, RESULTS } from './places';
import { ALONE, NUMBER, VIEWS } from './printed';

/** Not one's own like, which the label leaves out of its number. */
const UNPRESSED =
  'like-button-view-model button[aria-pressed="false"], #segmented-like-button button[aria-pressed="false"]';
const SEEN = json('player.videoDetails.viewCount');
/** Of what is still to come or still runs the state may say that nobody has seen it, which nothing shows. */
const STATED: Try = (part) => {
  const said = at(part.json, 'player.videoDetails') as Record<string, Json> | undefined;
  const early = said?.['isUpcoming'] === true || said?.['isLive'] === true;
  return early && said['viewCount'] === '0' ? undefined : SEEN(part);
};
/** Digits that roll stand in columns of all digits, of which the button shows one each: only its label says the number. */
const STILL =
  ':is(like-button-view-model, #segmented-like-button, .like-button-renderer-like-button-unclicked):not(:has(yt-animated-rolling-number))';
const ONE_NUMBER = /^\D*?(\d[\d.,\s]*\d|\d)\D*$/;

export const readings = (): NonNullable<SubjectSpec['readings']> => ({
  views: count(
    [
      text('ytd-watch-info-text #view-count, ytd-watch-info-text #info span', VIEWS),
      // Views that are counted anew while one looks roll too.
      label('ytd-watch-info-text #view-count', VIEWS),
      text('ytd-video-view-count-renderer .view-count, .watch-view-count', VIEWS),
      text('.watch-view-count', /^[\d.,]+$/),
      text('ytm-slim-video-information-renderer .secondary-text span', VIEWS),
      json(`${INFO}.viewCount.videoViewCountRenderer.viewCount.simpleText`, VIEWS),
    ],
    { exact: [STATED] },
  ),
  likes: count(
    [
      text(`${STILL}, .likes-count`, ALONE),
      json(`${LIKE_BUTTON}.title`, ALONE),
      json(`${LIKE}.toggleButtonRenderer.defaultText.simpleText`, ALONE),
    ],
    {
      exact: [
        label(UNPRESSED, ONE_NUMBER),
        json(`${LIKE_BUTTON}.accessibilityText`, ONE_NUMBER),
        json(`${LIKE}.toggleButtonRenderer.defaultText.accessibility.accessibilityData.label`, ONE_NUMBER),
      ],
    },
  ),
  comments: count([
    text('ytd-comments-header-renderer #count', NUMBER),
    text('ytd-reel-video-renderer[is-active] #comments-button, #comments-button', ALONE),
    label(
      'reel-action-bar-view-model button',
      /^(?:View |查看\s*)(\d[\d.,]*\s*[KM万亿]?)\s*(?:comments?|条评论)$/,
    ),
    json(
      `${RESULTS}.itemSectionRenderer.contents.*.commentsEntryPointHeaderRenderer.commentCount.simpleText`,
    ),
  ]),
});
