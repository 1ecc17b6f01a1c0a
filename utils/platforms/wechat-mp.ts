/**
 * WeChat articles 微信公众号文章 and the result lists of 搜狗微信. Example: https://mp.weixin.qq.com/s?__biz=…&mid=…&idx=1
 * Marks last verified 2026-11-30 on an article (`#js_name`) and on a page of pictures (`.share_content_page`, `window.ct`)
 * as they were served 2026-06 (ltaoo/wx_channels_download, GitHub), before that on articles of 2018 and 2020; the list on one
 * of 2018. What scripts then put below the pictures (`#js_image_content`) is known from readers of 2025 and 2026 (GitHub).
 * An article has three numbers (account, message, place in it); its short and its signed addresses name none, but its
 * scripts do. What a browser is served holds no 阅读 and no 赞 (`appmsg_bar_data` is empty): they are read only where they are
 * shown. 在看 is no 赞, though its number has the id that 赞 had until 2018; it is not read.
 */
import { each } from './base/parts';
import type { SiteReader } from './base/site-reader';
import { link, parameter, text, when } from './base/tries';
import type { PlatformMeta } from './platform';
import { article } from './wechat-mp/article';
import { urlOf } from './wechat-mp/ids';
import { account, found } from './wechat-mp/listed';

export const meta: PlatformMeta = {
  id: 'wechat-mp',
  name: { en: 'WeChat Official Accounts', zh: '微信公众号' },
  version: 2,
  hosts: ['mp.weixin.qq.com', 'weixin.sogou.com'],
  cut: null,
};

/** Where a page speaks in place of an article. */
const INSTEAD = '.weui-msg__title, .mesg-block h2, .global_error_msg, .page_msg h4';

export const reader = (): SiteReader => ({
  example: {
    url: 'https://mp.weixin.qq.com/s?__biz=MzAxMjM0NTY3OA==&mid=2650012345&idx=2&sn=0123456789abcdef0123456789abcdef&scene=27#wechat_redirect',
    kind: 'article',
    key: 'wechat-mp:post:MzAxMjM0NTY3OA==/2650012345/2',
  },
  proved: {
    article: { on: '2026-06-03', what: ['title', 'author', 'published'] },
    list: { on: '2018-07-14', what: ['title', 'author', 'published', 'text'] },
  },
  address: (url) => {
    const { hostname, pathname, searchParams } = url;
    const of = (...names: string[]) =>
      names.map((name) => searchParams.get(name)).find((value) => value) ?? '';
    if (hostname === 'weixin.sogou.com') {
      if (pathname.startsWith('/antispider')) return { kind: 'captcha', id: '', url: '' };
      const query = new URLSearchParams({ type: of('type') || '2', query: of('query') });
      return of('query') === ''
        ? null
        : { kind: 'list', id: '', url: `https://weixin.sogou.com/weixin?${query}` };
    }
    if (pathname.startsWith('/mp/wappoc_appmsgcaptcha')) return { kind: 'captcha', id: '', url: '' };
    const [, code] = /^\/s\/([\w-]{10,})\/?$/.exec(pathname) ?? [];
    if (code) return { kind: 'article', id: code, url: `https://mp.weixin.qq.com/s/${code}` };
    if (!/^\/(?:s|mp\/appmsg\/show)\/?$/.test(pathname)) return null;
    const [biz, mid, idx, sn] = [
      of('__biz'),
      of('mid', 'appmsgid'),
      of('idx', 'itemidx') || '1',
      of('sn', 'sign'),
    ];
    if (biz === '' || mid === '') return { kind: 'article', id: '', url: '' };
    const id = `${biz}/${mid}/${idx}`;
    return { kind: 'article', id, url: urlOf(id, sn, '') };
  },
  barriers: [
    {
      kind: 'captcha',
      tries: [
        text('.weui-msg__title, .mesg-block h2', /环境异常|完成验证/),
        when('#seccodeForm, #seccodeImage', 'captcha'),
      ],
    },
    { kind: 'gone', tries: [text(INSTEAD, /.*已被发布者删除.*/)] },
    { kind: 'wall', tries: [text(INSTEAD, /无法查看|已过期|已停止访问|参数错误|[帐账]号已|公众号已迁移/)] },
  ],
  pages: {
    article: { main: article },
    list: {
      items: [found, account],
      results: {
        query: [parameter('query')],
        organic: { parts: each('.news-list > li'), title: [text('h3 a')], url: [link('h3 a')] },
        none: [when('#noresult_part1_container, .no-sosuo', 'none')],
      },
    },
  },
});
