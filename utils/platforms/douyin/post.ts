/** A video or a note of pictures: on its own page, in the dialog (`modal_id`), or shared. Unverified. */

import { isHidden } from '../../lib/html';
import { oneLine } from '../../lib/text';
import { count } from '../base/numbers';
import type { Try } from '../base/part';
import { either, first, withStates } from '../base/parts';
import { shownText } from '../base/shown';
import type { FindParts, SubjectSpec } from '../base/subject-spec';
import { always, attr, elementsIn, inAddress, json, lines, link, text, when } from '../base/tries';
import { work } from './states';

const USER = /\/user\/(MS4w[\w-]+)/;
const AUTHOR = '[data-e2e="user-info"] a[href*="/user/"], a[data-e2e="video-avatar"]';

/** The page or the slide with the address's id, else the page of one work. */
const shown: FindParts = (look) =>
  either(
    first('[data-e2e="video-detail"]', () => `[data-e2e-aweme-id="${look.address.id}"]`),
    first(`[data-e2e-vid="${look.address.id}"]`),
    first('[data-e2e="video-detail"], [data-e2e="note-detail"]'),
    first(':has(> [data-e2e="detail-video-info"])'),
  )(look);

const ROW =
  '[data-e2e="detail-video-info"] div:has(> div > svg) > span, [data-e2e="detail-video-info"] div:has(> svg) > span';

/** Likes, comments, saves and shares below the title, in this order, each beside a drawing; only if they are these four. */
const inRow =
  (place: number): Try =>
  (part) => {
    const shown = elementsIn(part, ROW).filter((element) => !isHidden(element));
    const row = shown
      .map((element) => oneLine(shownText(element)))
      .filter((words) => !/举报|听抖音/.test(words));
    const value = row.length === 4 ? row[place] : undefined;
    return value ? { value, from: `${ROW} ${place + 1}/4` } : undefined;
  };

const number = (mark: string, place: number, camel: string, snake: string) =>
  count([text(`[data-e2e="${mark}"]`), inRow(place)], {
    exact: [json(`own.stats.${camel}`), json(`own.statistics.${snake}`)],
  });

export const post = (): SubjectSpec => ({
  kind: 'post',
  parts: withStates(shown, { own: work }),
  foreign:
    '[data-e2e="comment-list"], [data-e2e="comment-item"], [data-e2e="related-video"], [data-e2e="user-post-list"], [data-e2e="recommend-video"], [data-e2e="feed-video"], [data-e2e-vid] [data-e2e-vid]',
  ids: [],
  whose: [
    attr('', 'data-e2e-vid', /^\d+$/),
    attr('[data-e2e="detail-video-info"], [data-e2e="video-info"]', 'data-e2e-aweme-id', /^\d+$/),
  ],
  channelIds: [
    json('own.authorInfo.secUid'),
    json('own.author.secUid'),
    json('own.author.sec_uid'),
    attr(AUTHOR, 'href', USER),
  ],
  url: (_id, { look }) => look.address.url,
  fields: {
    author: [
      text('[data-e2e="user-info"] [data-click-from="title"]'),
      text('[data-e2e="user-info"] a[href*="/user/"] span'),
      text('[data-e2e="feed-video-nickname"], [data-e2e="video-player-nickname"]', /^@?(.+)/),
      json('own.authorInfo.nickname'),
      json('own.author.nickname'),
    ],
    authorUrl: [link(AUTHOR, /^[^?]+/)],
    text: [lines('[data-e2e="detail-video-info"] h1'), lines('[data-e2e="video-desc"]'), json('own.desc')],
  },
  published: [
    json('own.createTime'),
    json('own.create_time'),
    text('[data-e2e="detail-video-publish-time"], .video-create-time', /^(?:发布时间\s*[:：]|[·\s])*(.+)/),
  ],
  format: [
    when('[data-e2e="note-detail"]', 'image'),
    inAddress(/\/(?:note|slides)\/\d+()/),
    when('video, xg-video-container', 'video'),
    always('video'),
  ],
  readings: {
    likes: number('video-player-digg', 0, 'diggCount', 'digg_count'),
    comments: number('feed-comment-icon', 1, 'commentCount', 'comment_count'),
    saves: number('video-player-collect', 2, 'collectCount', 'collect_count'),
    shares: number('video-player-share', 3, 'shareCount', 'share_count'),
  },
});
