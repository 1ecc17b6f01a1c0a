/** YouTube's channels and the videos that pages list. Nothing here was proved on a real page. */

import { count } from '../base/numbers';
import type { Try } from '../base/part';
import { each, either, first, type Stated, state, withStates } from '../base/parts';
import { at, listAt, objectsWith } from '../base/path';
import type { SubjectSpec } from '../base/subject-spec';
import { always, attr, changed, json, lines, text, when } from '../base/tries';

/** A line that counts views; live streams count those who watch now, which is something else. */
export const VIEWS =
  /^(?=.*(?:\bviews?\b|visuali[sz]|\bvistas\b|\bvues\b|Aufrufe|weergaven|просмотр|次观看|觀看次數|回視聴|조회수)).{1,60}$/i;
export const AGO =
  /^.{0,40}(?:\bago|前|전)$|^(?:Streamed |Premiered )?\w{3} \d{1,2}, \d{4}$|^(?:hace|vor|il y a|há) .{1,30}$/;
const DIGITS =
  '\\d[\\d.,\u00a0\u202f]*(?:[ \u00a0]?(?:[KMB]\\b|mil\\b|Mio\\.|Mrd\\.|万|萬|亿|億|천|만|억|тыс\\.|млн))?';
export const NUMBER = /* @__PURE__ */ new RegExp(DIGITS, 'u');
/* @__NO_SIDE_EFFECTS__ */
const counted = (words: string) =>
  new RegExp(
    `^(?:チャンネル登録者数|구독자)? ?(${DIGITS})[ \u00a0]?(?:de |位|名|个|個|部|本の|人)?(?:${words})`,
    'iu',
  );
const SUBSCRIBERS = counted(
  'subscribers?|suscriptores|Abonnenten|abonnés|inscritos|iscritti|подписчик|订阅者|訂閱者|$',
);
const VIDEOS = counted('videos?|vídeos?|vidéos?|Videos|видео|视频|影片|動画|동영상');

/** Handles are the same in any case, and are written encoded in addresses. */
/* @__NO_SIDE_EFFECTS__ */
export const handleIn = (find: Try): Try =>
  changed(find, (value) => {
    try {
      return decodeURIComponent(value).toLowerCase();
    } catch {
      return '';
    }
  });

const ABOUT = 'metadata.channelMetadataRenderer';
/** The state of the first page stays behind: its ids must name the channel of the address. */
const channelState: Stated = {
  find: state('ytInitialData'),
  owns: (data, { address: { id } }) =>
    [
      at(data, `${ABOUT}.externalId`),
      at(data, `${ABOUT}.vanityChannelUrl`),
      ...listAt(data, `${ABOUT}.ownerUrls`),
    ].some((value) => typeof value === 'string' && (value === id || value.toLowerCase().endsWith(`/${id}`))),
};
const ROWS =
  'data.header.pageHeaderRenderer.content.pageHeaderViewModel.metadata.contentMetadataViewModel.metadataRows';
const PARTS = `${ROWS}.*.metadataParts.*.text.content`;
const OLD = 'data.header.c4TabbedHeaderRenderer';
const META = 'yt-content-metadata-view-model span';

export const channel: () => SubjectSpec = () => ({
  kind: 'channel',
  parts: withStates(
    first(
      'ytd-browse:not([hidden]) yt-page-header-view-model, ytd-browse:not([hidden]) ytd-c4-tabbed-header-renderer, ytm-browse yt-page-header-view-model',
    ),
    { data: channelState },
  ),
  ids: [
    json(`data.${ABOUT}.externalId`),
    handleIn(json(`data.${ABOUT}.vanityChannelUrl`, /\/(@[^/?]+)$/)),
    handleIn(text(`${META}, #channel-handle`, /^@\S+$/)),
  ],
  whose: [text(`${META}, #channel-handle`, /^@\S+$/)],
  url: (id) => `https://www.youtube.com/${id.startsWith('UC') ? `channel/${id}` : id}`,
  fields: {
    author: [text('h1'), text('ytd-channel-name #text'), json(`data.${ABOUT}.title`)],
    handle: [
      text(`${META}, #channel-handle`, /^@\S+$/),
      json(`data.${ABOUT}.vanityChannelUrl`, /\/(@[^/?]+)$/),
    ],
    bio: [json(`data.${ABOUT}.description`), lines('yt-description-preview-view-model')],
    verification: [when('h1 [aria-label*="Verified"], .badge-style-type-verified', 'verified')],
  },
  readings: {
    followers: count([
      text(`${META}, #subscriber-count`, SUBSCRIBERS),
      json(PARTS, SUBSCRIBERS),
      json(`${OLD}.subscriberCountText.simpleText`, SUBSCRIBERS),
    ]),
    posts: count([text(`${META}, #videos-count`, VIDEOS), json(PARTS, VIDEOS)]),
  },
});

const LINKS = 'a[href*="/watch?v="], a[href*="/shorts/"]';
const LOCKUP = 'metadata.lockupMetadataViewModel';
const LINE = `${LOCKUP}.metadata.contentMetadataViewModel.metadataRows.*.metadataParts.*.text.content`;
const SPANS =
  '#metadata-line span, yt-content-metadata-view-model span, ytm-badge-and-byline-renderer span, .shortsLockupViewModelHostMetadataSubhead span';

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
      return [...renderers, ...lockups].map((one) => ({ root: null, json: one }));
    },
  ),
  ids: [
    attr(LINKS, 'href', /(?:[?&]v=|\/shorts\/)([\w-]{11})(?:[&?#]|$)/),
    json('videoId'),
    json('contentId'),
  ],
  url: (id) => `https://www.youtube.com/watch?v=${id}`,
  fields: {
    title: [
      text('#video-title, h3'),
      json('title.runs.0.text'),
      json('title.simpleText'),
      json(`${LOCKUP}.title.content`),
    ],
    author: [text('ytd-channel-name a')],
  },
  published: [text(SPANS, AGO), json('publishedTimeText.simpleText'), json(LINE, AGO)],
  format: [always('video')],
  readings: {
    views: count([text(SPANS, VIEWS), json('viewCountText.simpleText', VIEWS), json(LINE, VIEWS)], {
      exact: [attr('#video-title', 'aria-label', /.*[^\d.,]([\d.,]+) (?:views|visualizaciones|次观看)/)],
    }),
  },
  placement: { ad: [when('ytd-ad-slot-renderer, feed-ad-metadata-view-model', 'ad')] },
});
