/**
 * YouTube. Example: https://www.youtube.com/watch?v=Abc_def-123
 * Proved on served pages of 2021-01-07 to 2024-01-05 (`ytInitialPlayerResponse`, `ytInitialData`); the elements of the running
 * page come from public knowledge. Counts are cut off, not rounded: 79,487 is shown as 79K; the like button's label
 * and the player's state say the exact number.
 */
import { count } from './base/numbers';
import { each, either, first, idAt, state, withStates } from './base/parts';
import type { SiteReader } from './base/site-reader';
import type { SubjectSpec } from './base/subject-spec';
import { always, attr, json, label, lines, link, text, whenJson } from './base/tries';
import type { PlatformMeta } from './platform';
import { AGO, channel, handleIn, NUMBER, VIEWS, videosOfChannel } from './youtube/channel';

export const meta: PlatformMeta = {
  id: 'youtube',
  name: { en: 'YouTube', zh: 'YouTube' },
  version: 1,
  hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com'],
  cut: true,
};

const VIDEO = /^\/(?:shorts|live|embed|v|e)\/([\w-]{11})(?:\/|$)/;
/** Eleven signs long, but no videos. */
const NO_VIDEO = /^(?:videoseries|live_stream)$/;
const CHANNEL = /^\/(@[^/]{3,90}|channel\/UC[\w-]{22}|(?:c|user)\/[^/]{1,90})(?:\/(?!live$)\w*)?$/;
const LIST = /^\/(?:results|playlist|feed\/\w+|hashtag\/[^/]+|)$/;

const RESULTS = 'data.contents.twoColumnWatchNextResults.results.results.contents.*';
const INFO = `${RESULTS}.videoPrimaryInfoRenderer`;
const OWNER = `${RESULTS}.videoSecondaryInfoRenderer.owner.videoOwnerRenderer`;
const LIKE = `${INFO}.videoActions.menuRenderer.topLevelButtons.0`;
const LIKE_BUTTON = `${LIKE}.segmentedLikeDislikeButtonViewModel.likeButtonViewModel.likeButtonViewModel.toggleButtonViewModel.toggleButtonViewModel.defaultButtonViewModel.buttonViewModel`;
const FACTS = 'player.microformat.playerMicroformatRenderer';
/** Not one's own like, which the label leaves out of its number. */
const UNPRESSED =
  'like-button-view-model button[aria-pressed="false"], #segmented-like-button button[aria-pressed="false"]';
const ONE_NUMBER = /^\D*?(\d[\d.,\s]*\d|\d)\D*$/;
const OWNER_LINK = '#owner ytd-channel-name a, ytd-video-owner-renderer ytd-channel-name a';

const video: () => SubjectSpec = () => ({
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
    text('#info-strings yt-formatted-string, ytd-watch-info-text #date-text'),
    text('ytd-watch-info-text #info span', AGO),
    text('.watch-time-text'),
  ],
  format: [whenJson('player.videoDetails.isLive', true, 'live'), always('video')],
  readings: {
    views: count(
      [
        text('ytd-watch-info-text #view-count, ytd-watch-info-text #info span', VIEWS),
        text('ytd-video-view-count-renderer .view-count, .watch-view-count', VIEWS),
        text('ytm-slim-video-information-renderer .secondary-text span', VIEWS),
        json(`${INFO}.viewCount.videoViewCountRenderer.viewCount.simpleText`, VIEWS),
      ],
      { exact: [json('player.videoDetails.viewCount')] },
    ),
    likes: count(
      [
        text(
          'like-button-view-model, #segmented-like-button, .like-button-renderer-like-button-unclicked',
          NUMBER,
        ),
        json(`${LIKE_BUTTON}.title`, NUMBER),
        json(`${LIKE}.toggleButtonRenderer.defaultText.simpleText`, NUMBER),
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
      text('ytd-reel-video-renderer[is-active] #comments-button, #comments-button', NUMBER),
      json(
        `${RESULTS}.itemSectionRenderer.contents.*.commentsEntryPointHeaderRenderer.commentCount.simpleText`,
      ),
    ]),
  },
});

const listed = (): SubjectSpec => ({
  ...videosOfChannel(),
  parts: each(
    'ytd-search ytd-video-renderer, ytd-browse:not([hidden]) ytd-playlist-video-renderer, ytd-browse:not([hidden]) ytd-rich-item-renderer, ytm-video-with-context-renderer',
  ),
});

export const reader = (): SiteReader => ({
  example: { url: 'https://youtu.be/Abc_def-123?t=4', kind: 'post', key: 'youtube:post:Abc_def-123' },
  proved: {
    post: {
      on: '2024-01-05',
      at: /\$\./,
      what: ['title', 'author', 'published', 'views', 'likes', 'comments'],
    },
  },
  address: ({ hostname, pathname, searchParams }) => {
    const [, named = hostname === 'youtu.be' ? pathname.slice(1) : ''] = VIDEO.exec(pathname) ?? [];
    const id = pathname === '/watch' ? (searchParams.get('v') ?? '') : named;
    if (/^[\w-]{11}$/.test(id) && !NO_VIDEO.test(id))
      return { kind: 'post', id, url: `https://www.youtube.com/watch?v=${id}` };
    if (hostname === 'youtu.be') return null;
    const [, path = ''] = CHANNEL.exec(decodeURIComponent(pathname)) ?? [];
    if (path !== '') {
      const name = path.startsWith('channel/') ? path.slice(8) : path.toLowerCase();
      return {
        kind: 'profile',
        id: name,
        url: `https://www.youtube.com/${path.startsWith('@') ? name : path}`,
      };
    }
    if (!LIST.test(pathname)) return null;
    const kept = ['search_query', 'list'].filter((key) => searchParams.has(key));
    const query = new URLSearchParams(kept.map((key) => [key, searchParams.get(key) ?? '']));
    return {
      kind: 'list',
      id: '',
      url: `https://www.youtube.com${pathname}${kept.length > 0 ? `?${query}` : ''}`,
    };
  },
  pages: {
    post: { main: video() },
    profile: { main: channel(), items: [videosOfChannel()] },
    list: { items: [listed()] },
  },
});
