/** An article. The author's words, likes and followers stand beside it and are not its own. Unverified. */

import { labelled, NUMBER } from '../base/labelled';
import { media } from '../base/media';
import { count } from '../base/numbers';
import { first, state, withStates } from '../base/parts';
import { at } from '../base/path';
import type { SubjectSpec } from '../base/subject-spec';
import { always, attr, json, lines, link, text } from '../base/tries';
import { servedId } from '../base/whose';

const note = state('', 'props.initialState.note.data', 'script#__NEXT_DATA__');
const AUTHOR = 'section a[href*="/u/"], .author a[href*="/u/"]';
const NAMES = 'span, div, h3, button, a';

/** A word before its number, in an element that shows nothing else: 阅读 1,234. */
const after = (word: string) => text(NAMES, new RegExp(`^${word}\\s*(${NUMBER})$`));

export const article = (): SubjectSpec => ({
  kind: 'post',
  parts: withStates(
    first('[role="main"]:has(article), .note .post, .post .article, body:has(h1[title]), main:has(h1)'),
    { own: { find: note, owns: (json, { address }) => at(json, 'slug') === address.id } },
  ),
  foreign:
    'aside, #comment-list, .comment-list, [id^="comment-"], .note-list, [aria-label="recommendation"], section:has(> h3), footer',
  ids: [],
  // Each article is a document of its own.
  whose: [servedId(note, 'slug')],
  channelIds: [json('own.user.slug'), attr(AUTHOR, 'href', /\/u\/([0-9A-Za-z]{6,14})/)],
  url: (id) => `https://www.jianshu.com/p/${id}`,
  fields: {
    title: [attr('h1[title]', 'title'), text('h1'), json('own.public_title')],
    author: [json('own.user.nickname'), text(AUTHOR)],
    authorUrl: [link(AUTHOR, /^[^?]+/)],
    text: [lines('article'), lines('.show-content')],
  },
  published: [
    json('own.first_shared_at'),
    attr('time', 'datetime'),
    text('time'),
    text('.publish-time', /^(.+?)\*?$/),
  ],
  format: [always('article')],
  media: media('article img', ['data-original-src', 'src']),
  readings: {
    views: count([after('阅读'), text('.views-count', /^阅读\s*(\d.*)/)], {
      exact: [json('own.views_count')],
    }),
    likes: count([labelled(NAMES, '人点赞'), text('.likes-count', /^喜欢\s*(\d.*)/)], {
      exact: [json('own.likes_count')],
    }),
    comments: count([labelled(NAMES, '条评论'), after('评论'), text('.comments-count', /^评论\s*(\d.*)/)], {
      exact: [json('own.public_comment_count')],
    }),
  },
});
