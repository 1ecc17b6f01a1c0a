/**
 * The videos that channels, searches and other lists show: elements of several years, unverified, and the channel's state.
 * A channel's own page shows playlists that may hold others' videos: each of those says whose it is.
 */

import { count } from '../base/numbers';
import { each, either } from '../base/parts';
import { at, objectsWith } from '../base/path';
import type { SubjectSpec } from '../base/subject-spec';
import { always, attr, json, text, when } from '../base/tries';
import { handleIn } from './handle';
import { AGO, VIEWS } from './printed';
import { channelState } from './states';

const LINKS = 'a[href*="/watch?v="], a[href*="/shorts/"]';
const LOCKUP = 'metadata.lockupMetadataViewModel';
const LINE = `${LOCKUP}.metadata.contentMetadataViewModel.metadataRows.*.metadataParts.*.text.content`;
const CHANNEL =
  'ytd-channel-name a, yt-content-metadata-view-model a[href^="/@"], yt-content-metadata-view-model a[href^="/channel/"]';
const BYLINE = 'shortBylineText.runs.0.navigationEndpoint.browseEndpoint';
const SPANS = '#metadata-line span, yt-content-metadata-view-model span, ytm-badge-and-byline-renderer span';

export const videosOfChannel: () => SubjectSpec = () => ({
  kind: 'post',
  parts: either(
    each(
      'ytd-browse:not([hidden]) :is(ytd-rich-item-renderer, ytd-grid-video-renderer, ytd-video-renderer), ytm-video-with-context-renderer',
    ),
    (look) => {
      const data = channelState.find(look);
      if (!channelState.owns(data, look)) return [];
      const renderers = objectsWith(data, 'videoId').filter((one) => at(one, 'viewCountText') !== undefined);
      const lockups = objectsWith(data, 'contentId').filter(
        (one) => at(one, 'contentType') === 'LOCKUP_CONTENT_TYPE_VIDEO',
      );
      const shorts = objectsWith(data, 'overlayMetadata');
      return [...renderers, ...lockups, ...shorts].map((one) => ({ root: null, json: one }));
    },
  ),
  ids: [
    attr(LINKS, 'href', /(?:[?&]v=|\/shorts\/)([\w-]{11})(?:[&?#]|$)/),
    json('videoId'),
    json('contentId'),
    json('onTap.innertubeCommand.reelWatchEndpoint.videoId'),
  ],
  channelIds: [
    handleIn(attr(CHANNEL, 'href', /\/(@[^/?#]+)/)),
    attr(CHANNEL, 'href', /\/channel\/(UC[\w-]{22})/),
    json(`${BYLINE}.browseId`),
    handleIn(json(`${BYLINE}.canonicalBaseUrl`, /^\/(@[^/?#]+)$/)),
  ],
  url: (id) => `https://www.youtube.com/watch?v=${id}`,
  fields: {
    title: [
      text('#video-title, h3'),
      json('title.runs.0.text'),
      json('title.simpleText'),
      json(`${LOCKUP}.title.content`),
      json('overlayMetadata.primaryText.content'),
    ],
    author: [text('ytd-channel-name a')],
  },
  published: [text(SPANS, AGO), json('publishedTimeText.simpleText'), json(LINE, AGO)],
  format: [always('video')],
  readings: {
    views: count(
      [
        text('.shortsLockupViewModelHostMetadataSubhead span', VIEWS),
        text(SPANS, VIEWS),
        json('viewCountText.simpleText', VIEWS),
        json(LINE, VIEWS),
        json('overlayMetadata.secondaryText.content', VIEWS),
      ],
      { exact: [attr('#video-title', 'aria-label', /.*[^\d.,]([\d.,]+) (?:views|visualizaciones|次观看)/)] },
    ),
  },
  placement: {
    ad: [
      when('ytd-ad-slot-renderer, feed-ad-metadata-view-model', 'ad'),
      text(
        'badge-shape, ad-badge-view-model, .badge, #ad-badge',
        /^(?:Sponsored|Ad|赞助商广告|广告|Gesponsert|Anzeige)$/,
      ),
    ],
  },
});

/**
 * The same in searches, playlists and the like. The row of a playlist (2026-09) has its place in it, as no playlist's own
 * card has.
 */
export const listed = (): SubjectSpec => ({
  ...videosOfChannel(),
  parts: each(
    'ytd-search ytd-video-renderer, ytd-browse:not([hidden]) ytd-playlist-video-renderer, ytd-browse:not([hidden]) yt-lockup-view-model:has(a[href*="&index="]), ytd-browse:not([hidden]) ytd-rich-item-renderer, ytm-video-with-context-renderer',
  ),
});
