/**
 * Blogs and feeds 博客与订阅源: a feed opened in a tab, RSS 2.0, RSS 1.0, Atom or JSON Feed. Example: https://blog.example.com/feed
 * Unverified. Elements from the specifications of these formats and their modules (Dublin Core, `slash:comments`,
 * Atom threading, Media RSS); how Chromium shows XML (`#webkit-xml-viewer-source-xml`) was looked at in Chromium 156.
 * A feed may stand on any host and is known by what it holds. The posts of a blog share their keys with the items of its
 * feed: `generic/blog-post.ts` reads them.
 */
import { pageKey } from '../lib/url';
import type { SiteReader } from './base/site-reader';
import { feed } from './blog/feed';
import { item } from './blog/item';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'blog',
  name: { en: 'Blogs and feeds', zh: '博客与订阅源' },
  version: 1,
  hosts: [],
};

export const reader = (): SiteReader => ({
  example: {
    url: 'https://blog.example.com/feed/?utm_source=x',
    kind: 'profile',
    key: 'blog:channel:blog.example.com/feed',
  },
  proved: {},
  address: ({ href }) => ({ kind: 'profile', id: pageKey(href), url: `https://${pageKey(href)}` }),
  pages: { profile: { main: feed(), items: [item()] } },
});
