/**
 * Xiaohongshu 小红书. Example: https://www.xiaohongshu.com/explore/64a0000000000000000000a1
 * Marks last verified 2026-11-30 on states that tests of open projects wrote down (GitHub): of a note on the desktop, 2026-10-07,
 * and of an account, 2026-10-09, which are no JSON (`undefined`, `new Set([])`); before that on cards of 发现 saved 2026-03-23
 * (a test of an open extension, GitHub), on the state of a shared note of 2026-09-28 (echore/swipe-to-notion, GitHub) and on
 * a note in English of 2026-05 (kepano/defuddle, GitHub), whose words and ids are made up. Known from public projects alone:
 * the bar below a note (`.interact-container .left`) from xpzouying/xiaohongshu-mcp (GitHub, 2025), what profile and dialog
 * show from Jasonzhangf/webauto (GitHub, docs of 2026). Abroad the same pages stand under rednote.com. A short link (xhslink.com)
 * is known only as the tab resolved it.
 */
import type { SiteReader } from './base/site-reader';
import { inAddress, text, when } from './base/tries';
import type { PlatformMeta } from './platform';
import { channel } from './xiaohongshu/channel';
import { card } from './xiaohongshu/listed';
import { post } from './xiaohongshu/post';

export const meta: PlatformMeta = {
  id: 'xiaohongshu',
  name: { en: 'Xiaohongshu', zh: '小红书' },
  version: 2,
  hosts: ['xiaohongshu.com', 'rednote.com'],
  live: true,
  cut: null,
};

const NOTE =
  /^\/(?:explore|discovery\/item|search_result|board\/[0-9a-f]{24}|user\/profile\/[0-9a-f]{24})\/([0-9a-f]{24})\/?$/;
const PROFILE = /^\/user\/profile\/([0-9a-f]{24})\/?$/;
const LIST = /^\/(?:explore|search_result(?:_ai)?|board\/[0-9a-f]{24})?\/?$/;
const SITE = 'https://www.xiaohongshu.com';

export const reader = (): SiteReader => ({
  example: {
    url: 'https://www.xiaohongshu.com/discovery/item/64a0000000000000000000a1?source=webshare&xsec_token=AB',
    kind: 'post',
    key: 'xiaohongshu:post:64a0000000000000000000a1',
  },
  proved: {
    list: { on: '2026-03-23', at: /^\.footer /, what: ['title', 'author', 'likes'] },
    post: {
      on: '2026-10-07',
      at: /^\$\.own\.interactInfo\.|^\.comments-container /,
      what: ['title', 'author', 'text', 'published', 'likes', 'saves', 'comments', 'shares'],
    },
    profile: {
      on: '2026-10-09',
      at: /^\$\.own\.counts\./,
      what: ['author', 'handle', 'followers', 'following'],
    },
  },
  address: ({ hostname, pathname, search }) => {
    if (!/^(?:www\.|m\.)?(?:xiaohongshu|rednote)\.com$/.test(hostname)) return null;
    if (/^\/(?:404|login|website-login)\b/.test(pathname))
      return { kind: 'wall', id: '', url: `${SITE}${pathname}` };
    const [, id] = NOTE.exec(pathname) ?? [];
    if (id) return { kind: 'post', id, url: `${SITE}/explore/${id}` };
    const [, user] = PROFILE.exec(pathname) ?? [];
    if (user) return { kind: 'profile', id: user, url: `${SITE}/user/profile/${user}` };
    return LIST.test(pathname) ? { kind: 'list', id: '', url: `${SITE}${pathname}${search}` } : null;
  },
  barriers: [
    {
      kind: 'captcha',
      tries: [
        inAddress(/\/website-login\/captcha/),
        when('.red-captcha, #red-captcha, .captcha-container', 'yes'),
      ],
    },
    {
      kind: 'gone',
      tries: [
        text(
          '.access-wrapper, .error-wrapper, .not-found-wrapper, .blocked-wrapper, .error-container',
          /.*(?:笔记|内容).{0,6}已被?删除.*/,
        ),
      ],
    },
    {
      kind: 'wall',
      tries: [
        inAddress(/^https:\/\/\w*\.?xiaohongshu\.com\/(?:404|login|website-login)/),
        text(
          '.error-container, .not-found-container, .feedback-container, .access-wrapper',
          /页面不见了|暂时无法浏览|笔记不存在|内容不存在|isn't available/,
        ),
        // The form alone, with nothing behind it.
        when(
          'body:not(:has(#noteContainer, .note-container, .note-item, .user-info)) .login-container',
          'yes',
        ),
      ],
    },
  ],
  pages: {
    post: { main: post() },
    profile: { main: channel(), items: [card] },
    list: { items: [card] },
  },
});
