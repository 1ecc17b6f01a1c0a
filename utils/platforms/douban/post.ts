/** A topic of a group, or a review of a work: what they are called differs, what they show does not. Unverified. */

import { labelled } from '../base/labelled';
import { media } from '../base/media';
import { count } from '../base/numbers';
import type { Try } from '../base/part';
import { either, first } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { always, attr, changed, lines, link, text, when } from '../base/tries';

export const PERSON = /\/people\/([\w.-]+)/;
const AUTHOR = '.topic-doc .from a, .topic-content .from a, .main-hd > a[href*="/people/"]';
const WORDS = '.topic-richtext, .review-content, #link-report';

const named = (sort: string, find: Try): Try => changed(find, (id) => `${sort}/${id}`);
/** A button with its word and its number: 赞 12. */
const button = (word: string): Try =>
  text(
    '.action-react, .action-collect, .sns-bar a, .sharing a',
    new RegExp(`^${word}\\s*\\(?(\\d[\\d,]*)\\)?$`),
  );

export const post: SubjectSpec = {
  kind: 'post',
  parts: either(
    first('.article:has(.topic-richtext), #content:has(.topic-richtext)'),
    first('.article:has(.review-content), #content:has(.review-content)'),
  ),
  foreign:
    '.topic-reply, #comments, .comment-item, .reply-item, .aside, .rec-sec, #review-comments, .subject-item',
  ids: [],
  whose: [
    named('topic', attr('[data-object_kind="1013"]', 'data-object_id', /^\d+$/)),
    named(
      'topic',
      attr('a[href*="/group/topic/"], form[action*="/group/topic/"]', 'href', /\/group\/topic\/(\d+)/),
    ),
    named('review', attr('[data-rid]', 'data-rid', /^\d+$/)),
    named('review', attr('.main[id]', 'id', /^\d+$/)),
  ],
  channelIds: [attr(AUTHOR, 'href', PERSON)],
  url: (_id, { look }) => look.address.url,
  fields: {
    title: [text('h1')],
    author: [text(AUTHOR)],
    authorUrl: [link(AUTHOR)],
    text: [lines(WORDS)],
  },
  published: [
    text('.topic-doc .create-time, .topic-doc .color-green, .topic-content .create-time'),
    attr('.main-meta[content]', 'content'),
    text('.main-meta'),
  ],
  format: [when('.review-content', 'article'), when('.topic-richtext img', 'image'), always('text')],
  media: media('.topic-richtext img, .review-content img'),
  readings: {
    likes: count([button('赞'), text('.useful_count', /^有用\s*(\d[\d,]*)$/)]),
    saves: count([button('收藏')]),
    shares: count([button('转发'), button('分享')]),
    comments: count([labelled('.main-ft a, .action-btn, .reply', '回应')]),
  },
};
