/** A channel or group: its preview page and its card. */

import { count } from '../base/numbers';
import { either, first } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, lines, text, when } from '../base/tries';

/** 12.3K subscribers · 1 234 members, 56 online */
const SUBSCRIBERS = /^(\d[\d., \u00a0]*[KM]?) (?:subscribers?|подписчик\S*)$/i;
const MEMBERS = /^(\d[\d., \u00a0]*[KM]?) (?:members?|участник\S*)(?:,.*)?$/i;
const COUNTERS = '.tgme_channel_info_counter, .tgme_page_extra, .tgme_header_counter';

export const channel: SubjectSpec = {
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
    // Its badge is a sign of its own.
    author: [lines('.tgme_channel_info_header_title, .tgme_page_title', '.verified-icon')],
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
