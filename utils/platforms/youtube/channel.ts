/** A channel: today's page header, the one before it, the mobile page, all unverified, and the page's state. */

import { count } from '../base/numbers';
import { first, withStates } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { json, lines, text, when } from '../base/tries';
import { handleIn } from './handle';
import { SUBSCRIBERS, VIDEOS } from './printed';
import { ABOUT, channelState } from './states';

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
