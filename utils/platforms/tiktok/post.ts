/** A video or a row of photos by itself: its place on the page and its state. */

import { closest, queryAll } from '../../lib/html';
import { head } from '../base/head';
import { lower, withAt } from '../base/names';
import { either, first, withStates } from '../base/parts';
import type { FindParts, SubjectSpec } from '../base/subject-spec';
import { always, attr, changed, inAddress, json, lines, link, text } from '../base/tries';
import { whenJson } from '../base/when-json';
import { number, video } from './states';

const LIKES = '[data-e2e="like-count"], [data-e2e="browse-like-count"]';

const OTHERS =
  '[data-e2e^="comment-level"], [data-e2e="comment-list"], [data-e2e*="recommend"], [data-e2e*="related"], [data-e2e="user-post-item"]';

/** The part of the page with the one video: with several of them nothing tells whose the numbers are. */
const alone: FindParts = ({ document }) => {
  const places = Array.from(
    queryAll(document, '[role="dialog"], #main-content-video_detail, [data-e2e="browse-video"], main'),
  );
  const root = places.find(
    (place) => Array.from(queryAll(place, LIKES)).filter((one) => !closest(one, OTHERS)).length === 1,
  );
  return root ? [{ root, json: null }] : [];
};
/** In the feed that a video's page has become, the item whose player has the address's number. */
const shownVideo = either(
  first(
    '[data-e2e="recommend-list-item-container"]',
    ({ address }) => `[id^="xgwrapper-"][id$="-${address.id}"]`,
  ),
  alone,
);
const shown = (name: string) => [
  text(`[data-e2e="${name}-count"]`),
  text(`[data-e2e="browse-${name}-count"]`),
];

export const post = (): SubjectSpec => ({
  kind: 'post',
  parts: withStates(shownVideo, { own: video, head }),
  foreign: OTHERS,
  ids: [],
  whose: [
    attr('[id^="xgwrapper-"]', 'id', /-(\d{15,22})$/),
    text('[data-e2e="browse-video-link"]', /\/(?:video|photo)\/(\d{15,22})/),
  ],
  channelIds: [
    json('own.author.id'),
    changed(json('own.author.uniqueId'), lower),
    changed(json('own.author', /^[\w.]+$/), lower),
  ],
  url: (_id, { look }) => look.address.url,
  fields: {
    author: [
      json('own.author.nickname'),
      json('own.nickname'),
      text('[data-e2e="browser-nickname"] span:first-child'),
      json('head.og:title', /^TikTok · (.+)$/),
    ],
    handle: [
      changed(json('own.author.uniqueId'), withAt),
      changed(json('own.author', /^[\w.]+$/), withAt),
      changed(
        text('[data-e2e="browse-username"], [data-e2e="video-author-uniqueid"]', /^@?([\w.]+)/),
        withAt,
      ),
    ],
    authorUrl: [link('a[href*="/@"]', /^[^?]+/)],
    text: [
      json('own.desc'),
      lines('[data-e2e="browse-video-desc"], [data-e2e="video-desc"]'),
      json('head.og:description', / comments\. “([\s\S]*)”$/),
    ],
  },
  published: [json('own.createTime'), text('[data-e2e="browser-nickname"] span:last-child')],
  format: [
    changed(inAddress(/\/photo\//), () => 'image'),
    whenJson('own.isAd', true, 'video'),
    always('video'),
  ],
  readings: {
    views: number('playCount'),
    likes: number('diggCount', [...shown('like'), json('head.og:description', /^(\d[\d.,]*[KMB]?) likes, /)]),
    comments: number('commentCount', [
      ...shown('comment'),
      json('head.og:description', / likes, (\d[\d.,]*[KMB]?) comments\. /),
    ]),
    shares: number('shareCount', shown('share')),
    saves: number('collectCount', [...shown('undefined'), ...shown('favorite')]),
  },
});
