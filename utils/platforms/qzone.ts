/**
 * Qzone QQ空间. Example: https://user.qzone.qq.com/1234567/mood/0f87353c00000000
 * Marks of a feed last verified on a page of 2017-09 that a public project saved (GitHub): cards (`li.f-single`), what they
 * state of themselves (`feed_data`, `qz_like_btn_v3`) and what they show (`浏览…次`, `.f-like-cnt`). Readers of 2024 to 2026
 * (GitHub) know the same; all else is unverified. Who liked is listed by name: only the printed sum counts.
 */
import type { SiteReader } from './base/site-reader';
import { inAddress, text, when } from './base/tries';
import type { PlatformMeta } from './platform';
import { channel } from './qzone/channel';
import { item, own } from './qzone/post';

export const meta: PlatformMeta = {
  id: 'qzone',
  name: { en: 'Qzone', zh: 'QQ空间' },
  version: 1,
  hosts: ['qzone.qq.com'],
  cut: null,
};

const MOOD = /^\/(\d{5,11})\/mood\/([0-9a-f]{16,32})(?:\.\d+)?\/?$/;
const HOME = /^\/(\d{5,11})(?:\/(?:main|311|mood|2|4|blog|photo|profile|334)?)?\/?$/;
const FEED = /^\/\d{5,11}\/infocenter\/?$/;

export const reader = (): SiteReader => ({
  example: {
    url: 'http://user.qzone.qq.com/1234567/mood/0f87353c73c7c35906590400.1',
    kind: 'post',
    key: 'qzone:post:0f87353c73c7c35906590400',
  },
  proved: { list: { on: '2017-09-21', what: ['author', 'text', 'published', 'views', 'likes'] } },
  address: ({ hostname, pathname }) => {
    if (/^(?:i|xui\.ptlogin2|ptlogin2)\.qzone\.qq\.com$/.test(hostname))
      return { kind: 'wall', id: '', url: '' };
    if (hostname !== 'user.qzone.qq.com') return null;
    const [, uin, id] = MOOD.exec(pathname) ?? [];
    if (id) return { kind: 'post', id, url: `https://user.qzone.qq.com/${uin}/mood/${id}` };
    if (FEED.test(pathname)) return { kind: 'list', id: '', url: `https://user.qzone.qq.com${pathname}` };
    const [, user] = HOME.exec(pathname) ?? [];
    return user ? { kind: 'profile', id: user, url: `https://user.qzone.qq.com/${user}` } : null;
  },
  barriers: [
    {
      kind: 'wall',
      tries: [
        inAddress(/^https?:\/\/(?:i|xui\.ptlogin2|ptlogin2)\.qzone\.qq\.com\//),
        when('#login_frame, .login_wrap, .page-login', 'yes'),
        text(
          '.tips, .mod-tips, .page-noauth, .no_privilege, .error_content',
          /主人设置了权限|暂无权限|已被删除|空间未开通/,
        ),
      ],
    },
  ],
  pages: {
    post: { main: own },
    profile: { main: channel, items: [item] },
    list: { items: [item] },
  },
});
