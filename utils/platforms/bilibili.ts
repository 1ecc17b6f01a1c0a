/**
 * Bilibili 哔哩哔哩. Example: https://www.bilibili.com/video/BV1xx411c7mD
 * Marks last verified: cards 2020-05-28 on the saved home page, those of a search on one of 2025-06 in a test of an open
 * project (GitHub), a video's head and bar on pieces of a page of about 2024-09 in the notes of an open crawler (GitHub).
 * All else of today's videos and spaces is read from public knowledge, and so are posts of words and pictures
 * (`.opus-module-…`, `.side-toolbar__action`, `module_stat`: readers and scripts on GitHub, 2023 to 2026). The modules of their
 * state are those of an answer of the site's interface that SocialSisterYi/bilibili-API-collect (GitHub, 2025-07) keeps
 * whole: whole numbers, and a `pub_ts` that is the moment in the post's id even where the page says 编辑于. A video has a BV
 * id and an av number; the page's state counts only if one of them is the address's. 弹幕 are apart.
 */
import { bySort } from './base/by-sort';
import type { SiteReader } from './base/site-reader';
import { tabTitle } from './base/tab-title';
import { text } from './base/tries';
import { channel } from './bilibili/channel';
import { OPUS, opus, VIDEO, video } from './bilibili/ids';
import { card } from './bilibili/listed';
import { post as words } from './bilibili/opus';
import { post } from './bilibili/post';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'bilibili',
  name: { en: 'Bilibili', zh: '哔哩哔哩' },
  version: 3,
  hosts: ['bilibili.com'],
  live: true,
  cut: null,
};

export const reader = (): SiteReader => ({
  example: {
    url: 'https://m.bilibili.com/video/BV1Ab411c7xY?p=2&share_source=copy_web',
    kind: 'post',
    key: 'bilibili:post:BV1Ab411c7xY',
  },
  proved: {
    post: {
      on: '2024-09-01',
      at: /^\.(?:view-text|video-(?:like|coin|fav)-info)\b/,
      what: ['title', 'views', 'likes', 'coins', 'saves'],
    },
    list: {
      on: '2025-06-04',
      at: /^\.play$|bili-icon_shipin_|stats--item 1\/2$/,
      what: ['title', 'author', 'published', 'views', 'likes'],
    },
  },
  address: ({ hostname, pathname, search, searchParams }) => {
    const stated = searchParams.get('bvid') ?? '';
    const id = VIDEO.exec(pathname)?.[1] ?? /^BV[0-9A-Za-z]{10}$/.exec(stated)?.[0];
    if (id) return { kind: 'post', id, url: video(id) };
    const dynamic =
      OPUS.exec(pathname)?.[1] ??
      (hostname === 't.bilibili.com' ? /^\/(\d{15,20})\/?$/.exec(pathname)?.[1] : undefined);
    if (dynamic) return { kind: 'post', id: `opus/${dynamic}`, url: opus(`opus/${dynamic}`) };
    const [, space] =
      (hostname === 'space.bilibili.com' ? /^\/(\d+)(?:\/|$)/ : /^\/space\/(\d+)/).exec(pathname) ?? [];
    if (space) return { kind: 'profile', id: space, url: `https://space.bilibili.com/${space}` };
    const list =
      hostname === 'search.bilibili.com' ||
      (/^(?:www\.|m\.)?bilibili\.com$/.test(hostname) && /^\/(?:index\.html|v\/.+|c\/.+)?$/.test(pathname));
    return list ? { kind: 'list', id: '', url: `https://${hostname}${pathname}${search}` } : null;
  },
  barriers: [
    { kind: 'wall', tries: [text('.error-text, .error-body', /啥都木有|视频去哪了|不见了/)] },
    { kind: 'captcha', tries: [tabTitle(/^验证码_哔哩哔哩/)] },
  ],
  pages: {
    post: { main: bySort(({ address }) => address.id.startsWith('opus/'), post(), words()) },
    profile: { main: channel, items: [card] },
    list: { items: [card] },
  },
});
