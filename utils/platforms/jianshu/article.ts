/** An article: the layout of 2018, and today's, which is unverified. What the author has of words and likes is not its own. */

import { labelled, NUMBER } from '../base/labelled';
import { media } from '../base/media';
import { count } from '../base/numbers';
import { first, idAt, state, withStates } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { always, attr, json, lines, link, text } from '../base/tries';
import { servedId } from '../base/whose';

const note = state('', 'props.initialState.note.data', 'script#__NEXT_DATA__');
/** What pages of 2017 and 2018 were served with: their numbers are put in place from it. */
const early = state('', 'note', 'script[data-name="page-data"]');
const AUTHOR = 'section a[href*="/u/"], .author a[href*="/u/"]';
const NAME = 'section a[href*="/u/"]:not(:has(img)), .author a[href*="/u/"]:not(:has(img))';
const NAMES = 'span, div, h3, button, a';

/** A word before its number, in an element that shows nothing else: 阅读 1,234. */
const after = (word: string) => text(NAMES, new RegExp(`^${word}\\s*(${NUMBER})$`));

export const article = (): SubjectSpec => ({
  kind: 'post',
  parts: withStates(
    first('[role="main"]:has(article), .note .post, .post .article, body:has(h1[title]), main:has(h1)'),
    { own: { find: note, owns: idAt('slug') }, page: { find: early, owns: idAt('slug') } },
  ),
  foreign:
    'aside, #comment-list, .comment-list, [id^="comment-"], .note-list, [aria-label="recommendation"], section:has(> h3), footer',
  ids: [],
  // Each article is a document of its own.
  whose: [servedId(note, 'slug'), servedId(early, 'slug')],
  channelIds: [json('own.user.slug'), attr(AUTHOR, 'href', /\/u\/([0-9A-Za-z]{6,14})/)],
  url: (id) => `https://www.jianshu.com/p/${id}`,
  fields: {
    title: [attr('h1[title]', 'title'), text('h1'), json('own.public_title')],
    // A face has a link, too, and words in place of it.
    author: [json('own.user.nickname'), text(NAME)],
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
    views: count([text('.views-count', /^阅读\s*(\d.*)/), after('阅读')], {
      exact: [json('own.views_count'), json('page.views_count')],
    }),
    likes: count([text('.likes-count', /^喜欢\s*(\d.*)/), labelled(NAMES, '人点赞')], {
      exact: [json('own.likes_count'), json('page.likes_count')],
    }),
    comments: count([text('.comments-count', /^评论\s*(\d.*)/), labelled(NAMES, '条评论'), after('评论')], {
      exact: [json('own.public_comment_count'), json('page.comments_count')],
    }),
  },
});
