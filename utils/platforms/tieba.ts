/**
 * Baidu Tieba 百度贴吧. Example: https://tieba.baidu.com/p/7000000001
 * Marks last verified 2020-08-02 on a saved forum. Threads (`.l_post`) are read from public knowledge, as is the layout
 * of 2026: `.pc-pb-box`, `.pb-title`, `.pb-content-wrap`, `.thread-card-wrapper` (RSSHub's routes, and tests of open readers,
 * 2026-09 and -10), the bar below the first floor with `share_pb`, `comment_pb`, `agree_pb`, `collect` (a test of an open
 * reader, 2026) and that below a card (an open crawler, 2026). A card prints when it was answered, not when it was
 * written. A forum is a channel, its 关注 are followers. What is gone or hidden has the title 贴吧404 (open crawlers, and
 * a test of 2026).
 */
import type { SiteReader } from './base/site-reader';
import { tabTitle } from './base/tab-title';
import { text } from './base/tries';
import type { PlatformMeta } from './platform';
import { forum, forumUrl } from './tieba/forum';
import { row } from './tieba/listed';
import { thread } from './tieba/thread';

export const meta: PlatformMeta = {
  id: 'tieba',
  name: { en: 'Baidu Tieba', zh: '百度贴吧' },
  version: 3,
  hosts: ['tieba.baidu.com'],
  cut: null,
};

export const reader = (): SiteReader => ({
  example: {
    url: 'https://tieba.baidu.com/p/7000000001?pid=1&see_lz=1',
    kind: 'post',
    key: 'tieba:post:7000000001',
  },
  proved: {
    list: {
      on: '2020-08-02',
      at: /^\.(?:card_|threadlist_)/,
      what: ['title', 'author', 'text', 'published', 'comments', 'followers', 'posts'],
    },
  },
  address: ({ pathname, searchParams }) => {
    const [, id] = /^\/p\/(\d+)\/?$/.exec(pathname) ?? [];
    if (id) return { kind: 'post', id, url: `https://tieba.baidu.com/p/${id}` };
    if (!/^\/f\/?$/.test(pathname)) return null;
    const number = searchParams.get('kz') ?? '';
    if (/^\d+$/.test(number)) return { kind: 'post', id: number, url: `https://tieba.baidu.com/p/${number}` };
    // Names in the old encoding cannot be read here; the page says them.
    const stated = (searchParams.get('kw') ?? '').trim();
    const name = stated.includes('\ufffd') ? '' : stated;
    return { kind: 'list', id: name, url: name === '' ? '' : forumUrl(name) };
  },
  barriers: [
    { kind: 'captcha', tries: [tabTitle(/^百度安全验证$/)] },
    { kind: 'gone', tries: [text('#errorText', /.*被(?:系统)?删除.*/)] },
    { kind: 'wall', tries: [text('#errorText, .page404', /不存在|被隐藏|吧被合并/), tabTitle(/^贴吧404$/)] },
  ],
  pages: { post: { main: thread }, list: { main: forum, items: [row] } },
});
