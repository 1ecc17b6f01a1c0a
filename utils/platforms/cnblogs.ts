/**
 * cnblogs 博客园. Example: https://www.cnblogs.com/examplecafe/p/19000001.html
 * Marks last verified on articles in two skins that readers clipped into public projects (GitHub), 2018-10 and 2020-02: the
 * ids that all skins share (`#cb_post_title_url`, `#post_view_count`, `#digg_count`), which open readers of 2026 name too.
 * The site prints whole numbers.
 */
import { count } from './base/numbers';
import { first } from './base/parts';
import type { SiteReader } from './base/site-reader';
import type { SubjectSpec } from './base/subject-spec';
import { attr, changed, inAddress, text, when } from './base/tries';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'cnblogs',
  name: { en: 'cnblogs', zh: '博客园' },
  version: 1,
  hosts: ['www.cnblogs.com', 'm.cnblogs.com'],
  cut: null,
};

const POST = /^\/([\w-]{1,60})\/(?:p|articles|archive\/\d{4}\/\d\d\/\d\d)\/([\w-]{1,120})(?:\.html?)?\/?$/;
/** Until the numbers are there the page prints 0 in their places: a zero proves nothing. */
const NUMBER = /^[1-9][\d,]*$/;

const post: SubjectSpec = {
  kind: 'post',
  parts: first('#topics, .forFlow:has(#cb_post_title_url), #post_detail, body:has(#cb_post_title_url)'),
  foreign: '#cnblogs_post_body, #blog-comments-placeholder, #comment_form, .feedbackItem, #sideBar',
  ids: [],
  whose: [
    changed(attr('#cb_post_title_url', 'href', /cnblogs\.com(\/[^?#]+)/), (path) => {
      const [, user = '', id = ''] = POST.exec(path) ?? [];
      return id && `${user.toLowerCase()}/${id}`;
    }),
  ],
  channelIds: [changed(inAddress(/cnblogs\.com\/([\w-]+)\//), (name) => name.toLowerCase())],
  url: (id) => `https://www.cnblogs.com/${id.replace('/', '/p/')}.html`,
  fields: {
    title: [text('#cb_post_title_url')],
    author: [
      text('.postDesc a[href^="https://www.cnblogs.com/"]:not([href*="/p/"]), #author_profile_detail a'),
    ],
  },
  published: [text('#post-date')],
  format: [when('', 'article')],
  readings: {
    views: count([text('#post_view_count', NUMBER)]),
    comments: count([text('#post_comment_count', NUMBER)]),
    likes: count([text('#digg_count', NUMBER)]),
  },
};

export const reader = (): SiteReader => ({
  example: {
    url: 'https://www.cnblogs.com/ExampleCafe/p/19000001.html#comments',
    kind: 'article',
    key: 'cnblogs:post:examplecafe/19000001',
  },
  proved: {
    article: {
      on: '2020-02-21',
      what: ['title', 'author', 'published', 'views', 'comments', 'likes'],
    },
  },
  address: ({ pathname }) => {
    const [, user = '', id = ''] = POST.exec(pathname) ?? [];
    const own = `${user.toLowerCase()}/${id}`;
    return id === ''
      ? null
      : { kind: 'article', id: own, url: `https://www.cnblogs.com/${own.replace('/', '/p/')}.html` };
  },
  pages: { article: { main: post } },
});
