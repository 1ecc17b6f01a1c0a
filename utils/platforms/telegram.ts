/**
 * Telegram's public pages. Example: https://t.me/examplecafe/42
 * Author and text proved on saved pages of posts, of the end of 2022 or later (their head; the post itself stands in a frame of the same site); the
 * widget in that frame and the preview pages (/s/…) come from public knowledge.
 */
import { attempt, frameDocument, queryAll } from '../lib/html';
import { head } from './base/head';
import { count } from './base/numbers';
import { each, either, first, withStates } from './base/parts';
import type { SiteReader } from './base/site-reader';
import type { FindParts, SubjectSpec } from './base/subject-spec';
import { attr, changed, json, lines, link, text, when } from './base/tries';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'telegram',
  name: { en: 'Telegram', zh: 'Telegram' },
  version: 1,
  hosts: ['t.me', 'telegram.me', 'telegram.dog'],
  cut: null,
};

const MESSAGE = '.tgme_widget_message[data-post]';
const NAME = /^[a-z]\w{3,31}$/i;
/** Paths of the site that are no channels. */
const NO_CHANNEL =
  /^(?:joinchat|addstickers|addemoji|addtheme|addlist|share|proxy|socks|login|setlanguage|boost|giftcode|invoice|contact|confirmphone|iv|bg|msg|c|s|k|a|z|nft|m)$/i;
const POST_TEXT = '.tgme_widget_message_text';

/** The widget with this post, in the page or in a frame of the site. */
const widget: FindParts = ({ document, address: { id } }) => {
  const frames = Array.from(queryAll(document, 'iframe[id^="telegram-post-"]'), (frame) =>
    attempt(() => frameDocument(frame), null),
  );
  for (const place of [document, ...frames])
    for (const root of place ? Array.from(queryAll(place, MESSAGE)) : [])
      if (root.getAttribute('data-post')?.toLowerCase() === id) return [{ root, json: null }];
  return [];
};

const lower = (name: string) => name.toLowerCase();

const post: SubjectSpec = {
  kind: 'post',
  parts: each(MESSAGE),
  foreign: '.tgme_widget_message_reply, .tgme_widget_message_link_preview',
  ids: [changed(attr('', 'data-post'), lower)],
  channelIds: [changed(attr('', 'data-post', /^([^/]+)\//), lower), json('head.al:ios:url', /domain=(\w+)/)],
  url: (id) => `https://t.me/${id}`,
  fields: {
    author: [text('.tgme_widget_message_owner_name'), json('head.og:title')],
    handle: [changed(attr('', 'data-post', /^(\w+)\//), (name) => `@${name}`)],
    authorUrl: [link('a.tgme_widget_message_owner_name')],
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

/** 12.3K subscribers · 1 234 members, 56 online */
const SUBSCRIBERS = /^(\d[\d., \u00a0]*[KM]?) (?:subscribers?|подписчик\S*)$/i;
const MEMBERS = /^(\d[\d., \u00a0]*[KM]?) (?:members?|участник\S*)(?:,.*)?$/i;
const COUNTERS = '.tgme_channel_info_counter, .tgme_page_extra, .tgme_header_counter';

const channel: SubjectSpec = {
  kind: 'channel',
  parts: either(
    first('.tgme_channel_info'),
    first('.tgme_page', () => '.tgme_page_title'),
  ),
  ids: [],
  whose: [
    text('.tgme_channel_info_header_username, .tgme_page_extra', /^@(\w+)$/),
    attr('a[href^="tg://resolve"]', 'href', /[?&]domain=(\w+)/),
  ],
  url: (id) => `https://t.me/${id}`,
  fields: {
    author: [text('.tgme_channel_info_header_title, .tgme_page_title')],
    handle: [text('.tgme_channel_info_header_username, .tgme_page_extra', /^@\w+$/)],
    bio: [lines('.tgme_channel_info_description, .tgme_page_description')],
    verification: [
      when('.tgme_channel_info_header_labels .verified-icon, .tgme_page_title .verified-icon', 'verified'),
    ],
  },
  readings: {
    followers: count([text(COUNTERS, SUBSCRIBERS)]),
    members: count([text(COUNTERS, MEMBERS)]),
  },
};

export const reader = (): SiteReader => ({
  example: { url: 'https://t.me/ExampleCafe/42?single', kind: 'post', key: 'telegram:post:examplecafe/42' },
  proved: { post: { on: '2022-11-01', what: ['author', 'text'] } },
  address: ({ hostname, pathname }) => {
    const [, sub = ''] = /^(\w+)\.t\.me$/.exec(hostname.replace(/^www\./, '')) ?? [];
    const path = sub === '' ? pathname.replace(/^\/s\//, '/') : `/${sub}${pathname}`;
    const [, name = '', ...rest] = path.split('/');
    if (!NAME.test(name) || NO_CHANNEL.test(name)) return null;
    // In a group with topics the post's number comes last.
    const number = rest.filter(Boolean).at(-1) ?? '';
    const numbered = /^\d{1,12}$/.test(number) && !pathname.startsWith('/s/');
    const id = numbered ? `${name}/${number}` : name;
    return { kind: numbered ? 'post' : 'profile', id: lower(id), url: `https://t.me/${lower(id)}` };
  },
  pages: {
    post: { main: { ...post, parts: withStates(widget, { head }) } },
    profile: { main: channel, items: [post] },
  },
});
