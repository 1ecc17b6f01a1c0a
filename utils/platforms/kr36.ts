/**
 * 36Kr 36氪. Example: https://36kr.com/p/3000000000000001
 * What an article states of itself (`initialState`): last verified on a page's state of 2026-06, in a test of an open
 * reader (GitHub); the numbers in it are unverified. Articles (`.article-title`, `.title-icon-item`), cards
 * (`.article-item-title`, `.kr-flow-bar-*`) and newsflashes (`.newsflash-item`): open readers and feed makers of 2021 to
 * 2026. The state of some pages is enciphered and then says nothing. 热度 is a score of the site's own making and is not
 * read as views.
 */
import { each, first } from './base/parts';
import type { SiteReader } from './base/site-reader';
import type { SubjectSpec } from './base/subject-spec';
import { text } from './base/tries';
import { article } from './kr36/article';
import { flash } from './kr36/flash';
import { card } from './kr36/listed';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'kr36',
  name: { en: '36Kr', zh: '36氪' },
  version: 1,
  hosts: ['36kr.com'],
  cut: null,
};

const author: SubjectSpec = {
  kind: 'channel',
  parts: first('[class*="user-info"]:has([class*="name"]), [class*="author-info"]:has([class*="name"])'),
  foreign: '.kr-flow-article-item, .information-flow-item, .newsflash-item, [class*="recommend"]',
  ids: [],
  url: (id) => `https://36kr.com/user/${id}`,
  fields: {
    author: [text('h1'), text('[class*="name"]')],
    bio: [text('[class*="intro"], [class*="desc"], [class*="summary"]')],
  },
};

const LISTS =
  /^\/(?:|newsflashes(?:\/\w*)?|hot-list(?:\/[\w-]+){0,3}|information\/\w+(?:\/\w+)?|search\/\w+\/.+|motif\/\d+|topics?\/\d+)\/?$/;

export const reader = (): SiteReader => ({
  example: {
    url: 'https://m.36kr.com/p/3000000000000001?f=rss',
    kind: 'article',
    key: 'kr36:post:3000000000000001',
  },
  proved: { article: { on: '2026-06-15', what: ['title', 'author', 'published'] } },
  address: ({ hostname, pathname, search }) => {
    const [, kind, id] = /^\/(p|newsflashes|user)\/(\d+)(?:\.html)?\/?$/.exec(pathname) ?? [];
    if (kind === 'p' && id) return { kind: 'article', id, url: `https://36kr.com/p/${id}` };
    if (kind === 'newsflashes' && id)
      return { kind: 'post', id: `n${id}`, url: `https://36kr.com/newsflashes/${id}` };
    if (id) return { kind: 'profile', id, url: `https://36kr.com/user/${id}` };
    return LISTS.test(pathname)
      ? { kind: 'list', id: '', url: `https://${hostname}${pathname}${search}` }
      : null;
  },
  pages: {
    article: { main: article() },
    post: {
      main: flash(first('.newsflash-detail, .newsflash-item, [class*="newsflash"]:has(.item-title, h1)')),
    },
    profile: { main: author, items: [card(), flash(each('.newsflash-item'))] },
    list: { items: [card(), flash(each('.newsflash-item'))] },
  },
});
