/**
 * Douyin 抖音. Example: https://www.douyin.com/video/7300000000000000001
 * Marks last verified on the state of a shared video, saved 2025-11-03 (nichuanfang/gymdl, GitHub), whose numbers stand in
 * nothing but its `_ROUTER_DATA`, and 2026-11-30 on what a public project wrote down, value by value, of a video's page of
 * 2026-09-22 (GitHub: `video-player-digg`, `feed-comment-icon`, `video-player-collect`). All else is unverified and known
 * from public projects: the other `data-e2e` marks of a video's page and that RENDER_DATA holds no video any more (browser
 * extensions and collectors that wrote down what they saw, GitHub, 2026-09), the head of an account (`user-info-fans`: its word
 * above its number) that one rebuilt with the site's own class names about 2023-10, the row of four numbers below the title
 * (a test page of 2026), the older RENDER_DATA (percent-encoded; parsers of 2021 to 2025). Plays are never shown: `playCount`
 * is a constant 0 and is not read, nor are the followers of an author, which that state says to be 0. A short link
 * (v.douyin.com) is known only as the tab resolved it.
 */
import type { SiteReader } from './base/site-reader';
import { tabTitle } from './base/tab-title';
import { text, when } from './base/tries';
import { channel } from './douyin/channel';
import { card } from './douyin/listed';
import { post } from './douyin/post';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'douyin',
  name: { en: 'Douyin', zh: '抖音' },
  version: 1,
  hosts: ['douyin.com', 'iesdouyin.com'],
  live: true,
  cut: null,
};

const POST = /^\/(?:share\/)?(video|note|slides|shipin)\/(\d{15,22})\/?$/;
const PROFILE = /^\/user\/(MS4w[\w-]+)\/?$/;
const LIST =
  /^\/(?:(?:root\/)?search\/[^/]+|jingxuan|discover|follow|friend|hot(?:\/[^/]+)*|hashtag\/\d+|music\/\d+|collection\/\d+)?\/?$/;
const SITE = 'https://www.douyin.com';

export const reader = (): SiteReader => ({
  example: {
    url: 'https://www.iesdouyin.com/share/video/7300000000000000001/?region=CN',
    kind: 'post',
    key: 'douyin:post:7300000000000000001',
  },
  proved: {
    post: {
      on: '2026-09-22',
      at: /^\$\.own\.statistics\.|^\[data-e2e="(?:video-player-(?:digg|collect)|feed-comment-icon)"\]$/,
      what: ['author', 'text', 'published', 'likes', 'comments', 'saves', 'shares'],
    },
  },
  address: ({ hostname, pathname, search, searchParams }) => {
    if (!/^(?:(?:www|m)\.)?(?:ies)?douyin\.com$/.test(hostname)) return null;
    const [, sort, named] = POST.exec(pathname) ?? [];
    // Over any page the dialog of one video may be open.
    const id = named ?? /^\d{15,22}$/.exec(searchParams.get('modal_id') ?? '')?.[0];
    if (id) {
      const kind = sort === 'note' || sort === 'slides' ? 'note' : 'video';
      return { kind: 'post', id, url: `${SITE}/${kind}/${id}` };
    }
    const user =
      PROFILE.exec(pathname)?.[1] ??
      (pathname.startsWith('/share/user/') ? searchParams.get('sec_uid') : null);
    if (user) return { kind: 'profile', id: user, url: `${SITE}/user/${user}` };
    return LIST.test(pathname) ? { kind: 'list', id: '', url: `${SITE}${pathname}${search}` } : null;
  },
  barriers: [
    {
      kind: 'captcha',
      tries: [tabTitle(/^验证码中间页/), when('#captcha_container, .captcha_verify_container', 'yes')],
    },
    {
      kind: 'wall',
      tries: [
        text(
          '[data-e2e="error-page"], .error-page, .page-error',
          /你要观看的视频不存在|作品不存在|内容不存在|页面不见了/,
        ),
        // The form alone, with nothing behind it.
        when(
          'body:not(:has([data-e2e="video-detail"], [data-e2e="note-detail"], [data-e2e="user-info"], [data-e2e-vid], [data-e2e="scroll-list"])) :is(#login-panel-new, #login-pannel, [id^="login-full-panel"], #douyin_login_comp_flat_panel)',
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
