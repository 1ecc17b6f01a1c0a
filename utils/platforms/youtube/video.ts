/** A video by itself: the watch page of 2021 to 2024, shorts, the mobile page, music, and an older one. */

import { either, first, idAt, state, withStates } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { always, attr, json, label, lines, link, text } from '../base/tries';
import { whenJson } from '../base/when-json';
import { handleIn } from './handle';
import { FACTS, INFO, OWNER } from './places';
import { AGO } from './printed';
import { readings } from './readings';

const OWNER_LINK = '#owner ytd-channel-name a, ytd-video-owner-renderer ytd-channel-name a';

export const video: () => SubjectSpec = () => ({
  kind: 'post',
  parts: withStates(
    either(
      // The running page says which video its elements are about.
      first('ytd-watch-flexy', ({ address: { id } }) => `:scope:is([video-id="${id}"], :not([video-id])) *`),
      first('ytd-reel-video-renderer[is-active]'),
      first('ytm-single-column-watch-next-results-renderer'),
      first('#watch7-content'),
      first('ytmusic-player-bar'),
    ),
    {
      player: { find: state('ytInitialPlayerResponse'), owns: idAt('videoDetails.videoId') },
      data: {
        find: state('ytInitialData'),
        owns: idAt(
          'currentVideoEndpoint.watchEndpoint.videoId',
          'currentVideoEndpoint.reelWatchEndpoint.videoId',
        ),
      },
    },
  ),
  foreign:
    '#secondary, #related, ytd-comment-thread-renderer, ytd-compact-video-renderer, yt-lockup-view-model, ytd-playlist-panel-renderer, ytd-ad-slot-renderer, ytd-engagement-panel-section-list-renderer, ytm-item-section-renderer',
  ids: [],
  whose: [
    attr('ytd-reel-video-renderer a.ytp-title-link', 'href', /(?:[?&]v=|\/shorts\/)([\w-]{11})(?:[&?#]|$)/),
    attr('meta[itemprop="videoId"]', 'content', /^[\w-]{11}$/, true),
    attr('link[itemprop="url"]', 'href', /\/watch\?v=([\w-]{11})$/, true),
  ],
  channelIds: [
    json('player.videoDetails.channelId'),
    handleIn(attr(OWNER_LINK, 'href', /^\/(@[^/?]+)/)),
    handleIn(json(`${FACTS}.ownerProfileUrl`, /\/(@[^/?]+)$/)),
  ],
  url: (id) => `https://www.youtube.com/watch?v=${id}`,
  fields: {
    title: [
      text('ytd-watch-metadata h1, h1.ytd-video-primary-info-renderer, .slim-video-information-title'),
      text('yt-shorts-video-title-view-model h2, ytd-reel-player-header-renderer h2'),
      text('#eow-title'),
      json('player.videoDetails.title'),
      json(`${INFO}.title.runs.0.text`),
      text('.title.ytmusic-player-bar'),
    ],
    author: [
      text(OWNER_LINK),
      json('player.videoDetails.author'),
      json(`${OWNER}.title.runs.0.text`),
      text('yt-reel-channel-bar-view-model a, .slim-owner-channel-name, .yt-user-info a'),
    ],
    handle: [
      attr(OWNER_LINK, 'href', /^\/(@[^/?]+)/),
      json(`${FACTS}.ownerProfileUrl`, /\/(@[^/?]+)$/),
      text('yt-reel-channel-bar-view-model a', /^@\S+$/),
    ],
    authorUrl: [link(OWNER_LINK), json(`${FACTS}.ownerProfileUrl`, /^https?:\S+$/)],
    text: [
      json('player.videoDetails.shortDescription'),
      lines('ytd-text-inline-expander yt-attributed-string, #eow-description'),
    ],
  },
  published: [
    json(`${FACTS}.publishDate`),
    json(`${INFO}.dateText.simpleText`),
    // Its days may roll, which its label says.
    label('ytd-watch-info-text #date-text', AGO),
    text(
      '#info-strings yt-formatted-string, ytd-watch-info-text #date-text:not(:has(yt-animated-rolling-number))',
    ),
    text('ytd-watch-info-text #info span', AGO),
    text('.watch-time-text'),
  ],
  format: [whenJson('player.videoDetails.isLive', true, 'live'), always('video')],
  readings: readings(),
});
