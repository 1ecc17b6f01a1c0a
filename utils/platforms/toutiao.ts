/**
 * Toutiao 今日头条. Example: https://www.toutiao.com/article/7000000000000000001/
 * Marks last verified on saved articles of 2019-09 (`.article-box`, `BASE_DATA`), on a home page of 2025-11 that an open
 * crawler saved (GitHub), and 2026-11-30 on the heads of two of today's articles (`.article-content > h1`, `.article-meta`)
 * that public projects wrote down 2024-11 and 2025-05 (GitHub). What today's articles count, and profiles, are read from
 * public knowledge; so are videos (`.ttp-video-extras-bar`: open crawlers of 2023 and 2026). `BASE_DATA` is no JSON: single
 * values of it, only beside the address's own id.
 */
import type { SiteReader } from './base/site-reader';
import type { PlatformMeta } from './platform';
import { channel } from './toutiao/channel';
import { USER, urlOf } from './toutiao/ids';
import { card } from './toutiao/listed';
import { post } from './toutiao/post';

export const meta: PlatformMeta = {
  id: 'toutiao',
  name: { en: 'Toutiao', zh: '今日头条' },
  version: 3,
  hosts: ['toutiao.com'],
  cut: null,
};

const ITEM = /\/(?:(article|group|item|w|video)\/|[ai])(\d{15,20})(?:[/?#]|$)/;

export const reader = (): SiteReader => ({
  example: {
    url: 'https://m.toutiao.com/i7000000000000000001/?wid=1',
    kind: 'article',
    key: 'toutiao:post:7000000000000000001',
  },
  proved: {
    article: {
      on: '2025-05-27',
      at: /^#comment|click_comment/,
      what: ['title', 'author', 'published', 'comments'],
    },
    list: {
      on: '2025-11-02',
      at: /^\.feed-card-footer-|^\.play-count$/,
      what: ['title', 'author', 'text', 'published', 'comments', 'likes', 'views'],
    },
  },
  address: ({ hostname, pathname, search }) => {
    const [, kind, id] = ITEM.exec(pathname) ?? [];
    if (id) {
      const own = kind === 'w' || kind === 'video' ? kind : 'article';
      return { kind: own === 'article' ? 'article' : 'post', id, url: urlOf(id, own) };
    }
    const [, user] = USER.exec(pathname) ?? [];
    if (user) return { kind: 'profile', id: user, url: `https://www.toutiao.com/c/user/${user}/` };
    return pathname === '/' || pathname.startsWith('/ch/')
      ? { kind: 'list', id: '', url: `https://${hostname}${pathname}${search}` }
      : null;
  },
  pages: {
    article: { main: post },
    post: { main: post },
    profile: { main: channel, items: [card] },
    list: { items: [card] },
  },
});
