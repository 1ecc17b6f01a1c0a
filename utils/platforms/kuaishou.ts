/**
 * Kuaishou 快手. Example: https://www.kuaishou.com/short-video/3xabcdefghij123
 * No real page has proved anything yet: all is unverified. Known from public projects: `__APOLLO_STATE__` and its keys
 * `VisionVideoDetailPhoto:` from many parsers (GitHub, 2021 to 2026), `INIT_STATE` of shared pages (GitHub, 2026), the
 * marks of a video's page (`.short-video-info-container`, `.like-item`, `.photo-time`) from a reader of rendered pages
 * (GitHub, 2026), `clientCacheKey` in the addresses of covers and videos, which is the video's id, from that and from an
 * answer of the site in a comment (GitHub, 2021), an account's from MuYi086/shortVideoExtension (GitHub, 2022) and its counts (`ownerCount`) from
 * NanmiCoder/MediaCrawler (GitHub, 2024). An answer of the site with a video (GitHub, 2023) writes `likeCount` in digits and
 * `viewCount` as printed (22.2万). A short link is known only as the tab resolved it.
 */
import type { SiteReader } from './base/site-reader';
import { tabTitle } from './base/tab-title';
import { inAddress, text } from './base/tries';
import { channel } from './kuaishou/channel';
import { card } from './kuaishou/listed';
import { post } from './kuaishou/post';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'kuaishou',
  name: { en: 'Kuaishou', zh: '快手' },
  version: 4,
  hosts: ['kuaishou.com', 'gifshow.com', 'chenzhongtech.com'],
  live: true,
  cut: null,
};

const POST = /^\/(?:short-video|fw\/(?:photo|long-video)|photo\/[\w-]+|video|u\/[\w-]+)\/(\w{6,24})\/?$/;
const PROFILE = /^\/(?:profile|fw\/user)\/([\w-]{6,40})\/?$/;
const LIST = /^\/(?:brilliant|new-reco|search\/video|search\/author|samecity)?\/?$/;
const SITE = 'https://www.kuaishou.com';

/** Where it says something in place of a work. */
const INSTEAD = '.error-page, .not-found, .video-error, .empty-container';

export const reader = (): SiteReader => ({
  example: {
    url: 'https://v.m.chenzhongtech.com/fw/photo/3xabcdefghij123?fid=1&cc=share_copylink',
    kind: 'post',
    key: 'kuaishou:post:3xabcdefghij123',
  },
  proved: {},
  address: ({ hostname, pathname, search }) => {
    if (/^(?:passport|id|captcha)\./.test(hostname)) return { kind: 'wall', id: '', url: '' };
    const [, id] = POST.exec(pathname) ?? [];
    if (id) return { kind: 'post', id, url: `${SITE}/short-video/${id}` };
    const [, user] = PROFILE.exec(pathname) ?? [];
    if (user) return { kind: 'profile', id: user, url: `${SITE}/profile/${user}` };
    return /^(?:www\.)?kuaishou\.com$/.test(hostname) && LIST.test(pathname)
      ? { kind: 'list', id: '', url: `${SITE}${pathname}${search}` }
      : null;
  },
  barriers: [
    { kind: 'captcha', tries: [inAddress(/^https:\/\/captcha\./), tabTitle(/^快手验证码/)] },
    { kind: 'gone', tries: [text(INSTEAD, /.*作品已被?(?:作者)?删除.*/)] },
    {
      kind: 'wall',
      tries: [inAddress(/^https:\/\/(?:passport|id)\./), text(INSTEAD, /作品不存在|页面不存在/)],
    },
  ],
  pages: {
    post: { main: post() },
    profile: { main: channel(), items: [card] },
    list: { items: [card] },
  },
});
