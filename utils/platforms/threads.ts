/**
 * Threads. Example: https://www.threads.com/@examplecafe/post/DAbCdEfGhIj
 * Proved by a feed and a post's page, saved in Chinese and signed in (GitHub, 2026-05-25): what is shown. Unverified:
 * accounts, and the posts as JSON (`thread_items`, `text_post_app_info`) in scripts (known from a reader, GitHub,
 * checked by its author on 2026-09-27), views among it. What is shown as reposts may hold quotes too, which
 * `repost_count` does not: what is shown decides.
 */
import { lower } from './base/names';
import type { Proved, SiteReader } from './base/site-reader';
import { inAddress, text, when } from './base/tries';
import type { PlatformMeta } from './platform';
import { channel } from './threads/channel';
import { item, post } from './threads/post';

export const meta: PlatformMeta = {
  id: 'threads',
  name: { en: 'Threads', zh: 'Threads' },
  version: 2,
  hosts: ['threads.com', 'threads.net'],
  live: true,
  cut: null,
};

const POST = /^\/(?:@[\w.]+\/post|t)\/([\w-]{8,30})(?:\/(?:media|embed))?\/?$/;
const PROFILE = /^\/@([\w.]{1,40})(?:\/(?:replies|reposts|media))?\/?$/;
const LIST = /^\/(?:search|for_you|following|custom_feed\/\d+|tag\/[^/]+)?\/?$/;
const SITE = 'https://www.threads.com';

const shown: Proved = {
  on: '2026-05-25',
  what: ['handle', 'author', 'text', 'published', 'likes', 'comments', 'shares'],
  at: /^[^$]*$/,
};

export const reader = (): SiteReader => ({
  example: {
    url: 'https://www.threads.net/@examplecafe/post/DAbCdEfGhIj?xmt=AQ',
    kind: 'post',
    key: 'threads:post:DAbCdEfGhIj',
  },
  proved: { post: shown, list: shown },
  address: ({ hostname, pathname, search }) => {
    if (!/^(?:www\.)?threads\.(?:com|net)$/.test(hostname)) return null;
    if (/^\/(?:login|accounts|challenge)\b/.test(pathname)) return { kind: 'wall', id: '', url: '' };
    const [, id] = POST.exec(pathname) ?? [];
    if (id) return { kind: 'post', id, url: `${SITE}/t/${id}` };
    const [, name] = PROFILE.exec(pathname) ?? [];
    if (name) return { kind: 'profile', id: lower(name), url: `${SITE}/@${lower(name)}` };
    return LIST.test(pathname) ? { kind: 'list', id: '', url: `${SITE}${pathname}${search}` } : null;
  },
  barriers: [
    {
      kind: 'wall',
      tries: [
        inAddress(/^https:\/\/(?:www\.)?threads\.(?:com|net)\/(?:login|accounts|challenge)\b/),
        when('body:not(:has([data-pressable-container], h1)) a[href*="/login"]', 'yes'),
        text(
          'h1, h2, main span, [role="main"] span',
          /^(?:Sorry, )?[Tt]his (?:page|post) isn['’]t available|^Not all who wander are lost|^很抱歉，(?:此|這個)(?:页面|頁面)|^页面无法显示/,
        ),
      ],
    },
  ],
  pages: {
    post: { main: post(), items: [item()] },
    profile: { main: channel(), items: [item()] },
    list: { items: [item()] },
  },
});
