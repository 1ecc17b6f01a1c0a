/**
 * TikTok. Example: https://www.tiktok.com/@examplecafe/video/7300000000000000001
 * Proved on a saved profile of 2025-11-28 with its videos, on the page of one of them of 2025-12-30 (a link previewer's tests:
 * `data-e2e` marks and the rehydration state), and on what pages of videos, photos and accounts stated on 2026-09-22 (two
 * readers' tests); other lists come from public knowledge. Of an account `statsV2` states the whole number, `stats` a rounded
 * one, and often hearts in 32 bits: below zero from 2.1 billion on, small again from 4.3 (11,907,467,940 was -977433948 in
 * 2025). Of a video both state what is shown: 605300 for 605.3K. Whether the site cuts or rounds no page has told: 10,963 was
 * 11K to one reader (2026).
 */
import { lower } from './base/names';
import type { SiteReader } from './base/site-reader';
import { text } from './base/tries';
import type { PlatformMeta } from './platform';
import { channel } from './tiktok/channel';
import { item } from './tiktok/listed';
import { post } from './tiktok/post';

export const meta: PlatformMeta = {
  id: 'tiktok',
  name: { en: 'TikTok', zh: 'TikTok' },
  version: 3,
  hosts: ['tiktok.com'],
  live: true,
  cut: null,
};

const VIDEO =
  /^\/(?:@[^/]*\/(?:video|photo)|embed(?:\/v\d)?|player\/v1|v|i18n\/share\/video)\/(\d{15,22})(?:\.html)?\/?$/;
const PROFILE = /^\/@([\w.]{1,40})\/?$/;
const LIST = /^\/(?:tag\/[^/]+|music\/[^/]+|search(?:\/\w+)?|explore|foryou|following|)$/;

export const reader = (): SiteReader => ({
  example: {
    url: 'https://m.tiktok.com/v/7300000000000000001.html',
    kind: 'post',
    key: 'tiktok:post:7300000000000000001',
  },
  proved: {
    post: {
      on: '2026-09-22',
      at: /"(?:like|comment|share|undefined)-count"|\$\.own\.statsV2/,
      what: ['author', 'handle', 'text', 'published', 'views', 'likes', 'comments', 'shares', 'saves'],
    },
    profile: {
      on: '2026-09-22',
      what: ['author', 'handle', 'followers', 'following', 'totalLikes', 'posts', 'views'],
    },
  },
  address: ({ pathname }) => {
    const path = decodeURIComponent(pathname);
    const [, id = ''] = VIDEO.exec(path) ?? [];
    if (id !== '') return { kind: 'post', id, url: `https://www.tiktok.com/@/video/${id}` };
    const [, name = ''] = PROFILE.exec(path) ?? [];
    if (name !== '')
      return { kind: 'profile', id: lower(name), url: `https://www.tiktok.com/@${lower(name)}` };
    return LIST.test(path) ? { kind: 'list', id: '', url: `https://www.tiktok.com${pathname}` } : null;
  },
  barriers: [
    {
      kind: 'captcha',
      tries: [text('#captcha_container, .captcha_verify_container, #captcha-verify-container-main-page')],
    },
  ],
  pages: {
    post: { main: post() },
    profile: { main: channel(), items: [item] },
    list: { items: [item] },
  },
});
