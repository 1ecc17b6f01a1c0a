/** A post: the widget, in a frame of the page or on the preview pages, and the page's head. */

import { attempt, frameDocument, queryAll } from '../../lib/html';
import { lower, withAt } from '../base/names';
import { count } from '../base/numbers';
import type { Try } from '../base/part';
import { each } from '../base/parts';
import type { FindParts, SubjectSpec } from '../base/subject-spec';
import { attr, changed, json, lines, link, text, when } from '../base/tries';

/**
 * What the site says of the channel itself (its photo changed, a post was pinned) is no post. In the widget nothing but a
 * note in place of the words tells of it: of a channel's post that this page cannot show the views would stand below.
 */
const MESSAGE =
  '.tgme_widget_message[data-post]:not(.service_message, :has(.tgme_widget_message_bubble > .message_media_not_supported_wrap):not(:has(.tgme_widget_message_views)))';
const POST_TEXT = '.tgme_widget_message_text';
/** Whoever wrote in a group. */
const MEMBER = '.tgme_widget_message_author_name';
/** The name of the channel in the address of its post: in a group it is nobody's who writes there. */
const ofChannel =
  (find: Try): Try =>
  (part) =>
    when(MEMBER, 'x')(part) ? undefined : find(part);

/** The widget with this post, in the page or in a frame of the site. */
export const widget: FindParts = ({ document, address: { id } }) => {
  const frames = Array.from(queryAll(document, 'iframe[id^="telegram-post-"]'), (frame) =>
    attempt(() => frameDocument(frame), null),
  );
  for (const place of [document, ...frames])
    for (const root of place ? Array.from(queryAll(place, MESSAGE)) : [])
      if (root.getAttribute('data-post')?.toLowerCase() === id) return [{ root, json: null }];
  return [];
};

export const post: SubjectSpec = {
  kind: 'post',
  parts: each(MESSAGE),
  foreign: '.tgme_widget_message_reply, .tgme_widget_message_link_preview',
  ids: [changed(attr('', 'data-post'), lower)],
  channelIds: [
    changed(attr('', 'data-post', /^([^/]+)\//), lower),
    changed(json('head.al:ios:url', /domain=(\w+)/), lower),
  ],
  url: (id) => `https://t.me/${id}`,
  fields: {
    author: [text(MEMBER), text('.tgme_widget_message_owner_name'), json('head.og:title')],
    handle: [
      changed(attr(`a${MEMBER}`, 'href', /t\.me\/(\w+)\/?$/), withAt),
      ofChannel(changed(attr('', 'data-post', /^(\w+)\//), withAt)),
    ],
    authorUrl: [link(`a${MEMBER}`), ofChannel(link('a.tgme_widget_message_owner_name'))],
    text: [lines(POST_TEXT), json('head.og:description')],
  },
  published: [attr('.tgme_widget_message_date time, .tgme_widget_message_meta time', 'datetime')],
  format: [
    when('.tgme_widget_message_forwarded_from', 'repost'),
    when('.tgme_widget_message_video_player, .tgme_widget_message_roundvideo_player', 'video'),
    when('.tgme_widget_message_photo_wrap', 'image'),
    when(POST_TEXT, 'text'),
  ],
  readings: { views: count([text('.tgme_widget_message_views')]) },
};
