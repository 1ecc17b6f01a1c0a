/**
 * CSDN 博客. Example: https://blog.csdn.net/examplecafe/article/details/100000001
 * Marks last verified on an article saved 2025-12-22 by a public project (GitHub), where likes stand in a second
 * `.read-count` and the date beside it is another article's, its own in `data-time`. `.follow-nickName` and what else older
 * layouts have: open readers and feed makers of 2019 to 2026. The bare words 点赞 and 评论 are no zero as long as nobody has
 * proved it.
 */
import { count } from './base/numbers';
import { first } from './base/parts';
import type { SiteReader } from './base/site-reader';
import type { SubjectSpec } from './base/subject-spec';
import { attr, changed, link, text, when } from './base/tries';
import { servedId } from './base/whose';
import { scriptValues } from './base/written';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'csdn',
  name: { en: 'CSDN', zh: 'CSDN' },
  version: 1,
  hosts: ['blog.csdn.net'],
  cut: null,
};

const USER = /blog\.csdn\.net\/([\w-]{3,40})\/?(?:[?#]|$)/;
const AUTHOR =
  'a.follow-nickName, .user-profile-head-name a, .article-bar-top a[href*="blog.csdn.net"], .profile-box a.profile-href';
const SERVED = scriptValues({ id: /\barticleId\s*[=:]\s*["']?(\d{6,12})/ });

const article: SubjectSpec = {
  kind: 'post',
  parts: first('.main_father:has(#articleContentId), main:has(#articleContentId), body:has(.title-article)'),
  foreign:
    '#content_views, .recommend-box, .recommend-item-box, #pcCommentBox, .comment-list-box, .aside-box, aside',
  ids: [],
  // Each article is a document of its own: what it was served with names it.
  whose: [servedId(SERVED, 'id')],
  channelIds: [changed(attr(AUTHOR, 'href', USER), (name) => name.toLowerCase())],
  url: (_id, { look }) => look.address.url,
  fields: {
    title: [text('#articleContentId, h1.title-article')],
    author: [text(AUTHOR)],
    authorUrl: [link(AUTHOR, /^[^?#]+/)],
  },
  published: [
    attr('.blog-postTime', 'data-time', /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
    text(
      '.article-bar-top .time, .bar-content .time, .time',
      /^(?:于 )?(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)(?: 发布)?$/,
    ),
  ],
  format: [when('', 'article')],
  readings: {
    views: count([
      text(
        ':is(.article-bar-top, .bar-content) .read-count:not(#blog-digg-num)',
        /^(?:阅读量?|阅读数)?\s*(\d[\d.,]*\s*[kw万]?\+?)(?:\s*阅读)?$/i,
      ),
    ]),
    likes: count([text('#spanCount, .tool-item-like .count', /^\d[\d.,]*\s*[kw万]?\+?$/i)]),
    comments: count([text('.tool-item-comment .count', /^\d[\d.,]*\s*[kw万]?\+?$/i)]),
    saves: count([text('#get-collection, .get-collection', /^\d[\d.,]*\s*[kw万]?\+?$/i)]),
  },
};

export const reader = (): SiteReader => ({
  example: {
    url: 'https://blog.csdn.net/ExampleCafe/article/details/100000001?spm=1001.2014',
    kind: 'article',
    key: 'csdn:post:100000001',
  },
  proved: {
    article: {
      on: '2025-12-22',
      what: ['title', 'author', 'published', 'views', 'likes', 'saves', 'comments'],
    },
  },
  address: ({ pathname }) => {
    const [, user, id] = /^\/([\w-]{3,40})\/article\/details\/(\d{6,12})\/?$/.exec(pathname) ?? [];
    return user && id
      ? { kind: 'article', id, url: `https://blog.csdn.net/${user.toLowerCase()}/article/details/${id}` }
      : null;
  },
  pages: { article: { main: article } },
});
