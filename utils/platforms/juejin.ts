/**
 * Juejin 掘金. Example: https://juejin.cn/post/7400000000000000001
 * Marks last verified 2026-11-30 on an article of 2020-10 and one of 2021-11 that public projects took over whole (GitHub):
 * `.author-info-block`, `time[datetime]`, `.views-count` and, on the later one, the `badge` of the panel's buttons. Of
 * today's pages there are only open readers and styles, to 2026. Buttons are told by their icons, not by their order.
 */
import { count } from './base/numbers';
import { first } from './base/parts';
import type { SiteReader } from './base/site-reader';
import type { SubjectSpec } from './base/subject-spec';
import { attr, link, text, when } from './base/tries';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'juejin',
  name: { en: 'Juejin', zh: '掘金' },
  version: 2,
  hosts: ['juejin.cn'],
  cut: null,
};

const AUTHOR = '.author-info-block a[href*="/user/"], .author-name a[href*="/user/"]';
const USER = /\/user\/(\d+)/;
const badge = (icon: string) =>
  count([
    attr(
      `.article-suspended-panel [badge]:has([class*="${icon}"], [xlink\\:href*="${icon}"])`,
      'badge',
      /^\d[\d.,]*\s*[kw]?\+?$/i,
    ),
  ]);

const article: SubjectSpec = {
  kind: 'post',
  parts: first(
    '.main-container:has(h1.article-title), main:has(h1.article-title), #juejin:has(h1.article-title)',
  ),
  foreign:
    '.article-viewer, .markdown-body, #comment-box, .comment-list-wrapper, .recommended-area, .sidebar, .article-catalog',
  ids: [],
  channelIds: [attr(AUTHOR, 'href', USER)],
  url: (id) => `https://juejin.cn/post/${id}`,
  fields: {
    title: [text('h1.article-title')],
    author: [text('.author-info-block .name, .author-name .name'), text('.author-name')],
    authorUrl: [link(AUTHOR, /^[^?#]+/)],
  },
  published: [attr('time[datetime]', 'datetime'), text('time.time')],
  format: [when('', 'article')],
  readings: {
    views: count([text('.views-count', /^(?:·?\s*阅读\s*)?(\d[\d.,]*\s*[kw万]?\+?)$/i)]),
    likes: badge('zan'),
    comments: badge('comment'),
    saves: badge('collect'),
  },
};

export const reader = (): SiteReader => ({
  example: {
    url: 'https://juejin.cn/post/7400000000000000001?searchId=x',
    kind: 'article',
    key: 'juejin:post:7400000000000000001',
  },
  proved: {
    article: {
      on: '2021-11-26',
      at: /^\.(?:views-count|article-suspended-panel)/,
      what: ['title', 'author', 'published', 'views', 'likes', 'comments'],
    },
  },
  address: ({ pathname }) => {
    const [, id] = /^\/post\/(\d{15,20})\/?$/.exec(pathname) ?? [];
    return id ? { kind: 'article', id, url: `https://juejin.cn/post/${id}` } : null;
  },
  pages: { article: { main: article } },
});
