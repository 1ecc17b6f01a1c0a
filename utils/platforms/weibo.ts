/**
 * Weibo 微博. Example: https://weibo.com/1234567890/IEY7vfLUm
 * Marks last verified on result pages of s.weibo.com of 2020-07 and, cut down in a test of an open client (GitHub), of
 * 2026-03; on the state of m.weibo.cn (`$render_data`), saved 2025-01 and written down with its values 2025-10 (GitHub); and
 * on a profile of 2017, whose content stands in script calls (`FM.view`). Today's weibo.com (articles with a footer of
 * icons; since 2025 with class names such as `_wbtext_1psp9_14`: tests and scripts on GitHub, 2026) and what m.weibo.cn
 * shows (the heads of its profiles, whose cards have no ids but where their words are long: `f-footer-ctrl` and its zeros in
 * its own script, `/status/…`) are read from public knowledge. A post has a number (mid) and the same number in 62 signs
 * (bid).
 */

import { attempt } from '../lib/html';
import { midOf } from './base/base62';
import { each } from './base/parts';
import type { SiteReader } from './base/site-reader';
import { tabTitle } from './base/tab-title';
import { inAddress, link, parameter, text } from './base/tries';
import { servedId } from './base/whose';
import type { PlatformMeta } from './platform';
import { channel } from './weibo/channel';
import { ITEM, QUOTED, words } from './weibo/marks';
import { own, served } from './weibo/open-post';
import { post } from './weibo/post';

export const meta: PlatformMeta = {
  id: 'weibo',
  name: { en: 'Weibo', zh: '微博' },
  version: 4,
  hosts: ['weibo.com', 'weibo.cn'],
  live: true,
  cut: null,
};

const POST = /^\/(?:(?:u\/)?\d{5,}|detail|status)\/(\d{15,17}|[A-Za-z0-9]{9,10})\/?$/;
const LIST = /^\/(?:home|hot(?:\/\w+)?|mygroups|newsfeed)?\/?$/;
const PROFILE =
  /^\/(?:(?:u\/|profile\/)?(\d{5,10})(?:\/profile)?|p\/\d{6}(\d{5,10})(?:\/home)?|n\/([^/]+)|([a-z][a-z0-9_.-]{2,30}))\/?$/i;
/** First segments of the site's own pages. */
const NO_ACCOUNT =
  /^(?:home|hot|search|tv|login|newlogin|signup|settings?|message|messages|mygroups|friends|fav|like|at|set|u|p|n|ajax|ttarticle|detail|status|profile|api|logout|discover|newsfeed|svip|beian|privacy|about|compose|beta|find|feature)$/i;

/** The word that was searched for, as addresses before 2020 have it: in the path, and encoded twice. */
const wordIn = (path: string): string =>
  attempt(() => decodeURIComponent(decodeURIComponent(/^\/weibo\/([^/&]+)/.exec(path)?.[1] ?? '')), '');

/** Where it says something in place of a post. */
const INSTEAD =
  '.wbpro-empty, .woo-tip, [class*="EmptyState"], [class*="_empty_"], .empty_default, .page_error, .error-page, .h5-404, .m-error';

export const reader = (): SiteReader => ({
  example: {
    url: 'https://www.weibo.com/1234567890/JgMA99Qdw?refer_flag=1001030103_',
    kind: 'post',
    key: 'weibo:post:4540000012345678',
  },
  proved: {
    post: {
      on: '2025-10-23',
      at: /\$\.(?:reposts|comments|attitudes)_count$/,
      what: ['author', 'published', 'shares', 'comments', 'likes'],
    },
    list: {
      on: '2026-03-18',
      at: /^\[action-type="feed_list_/,
      what: ['author', 'text', 'published', 'shares', 'comments', 'likes'],
    },
    profile: {
      on: '2017-05-06',
      at: /^\.PCD_counter|^\[node-type="/,
      what: ['author', 'text', 'published', 'shares', 'comments', 'likes', 'followers', 'following', 'posts'],
    },
  },
  address: ({ hostname, pathname, search, searchParams }) => {
    if (/^(?:passport|login)\./.test(hostname)) return { kind: 'wall', id: '', url: '' };
    const query = searchParams.get('q') ?? wordIn(pathname);
    if (hostname === 's.weibo.com')
      return query === '' || /^\/(?:user|pic|topic|top)\b/.test(pathname)
        ? null
        : { kind: 'list', id: '', url: `https://s.weibo.com/weibo?q=${encodeURIComponent(query)}` };
    const [, post = ''] = POST.exec(pathname) ?? [];
    if (post !== '') {
      const id = /^\d{15,}$/.test(post) ? post : midOf(post);
      return { kind: 'post', id, url: `https://weibo.com/detail/${id}` };
    }
    if (LIST.test(pathname)) return { kind: 'list', id: '', url: `https://weibo.com${pathname}${search}` };
    const [, uid, page, nick, name] = PROFILE.exec(pathname) ?? [];
    const id = uid ?? page ?? (nick ? `n/${decodeURIComponent(nick)}` : name?.toLowerCase());
    if (id === undefined || NO_ACCOUNT.test(id)) return null;
    return { kind: 'profile', id, url: `https://weibo.com/${/^\d+$/.test(id) ? `u/${id}` : encodeURI(id)}` };
  },
  barriers: [
    { kind: 'gone', tries: [text(INSTEAD, /.*该微博已被(?:作者)?删除.*/)] },
    {
      kind: 'wall',
      tries: [
        inAddress(/^https?:\/\/(?:passport|login)\./),
        tabTitle(/^Sina Visitor System/),
        text(INSTEAD, /该微博不存在|微博不存在|暂无查看权限|用户不存在|页面不存在|您没有权限/),
      ],
    },
  ],
  pages: {
    post: { main: { ...post, parts: own, whose: [servedId(served, 'id')] } },
    profile: { main: channel, items: [post] },
    list: {
      items: [post],
      results: {
        query: [
          parameter('q'),
          ({ look }) => ({ value: wordIn(new URL(look.url).pathname), from: 'address' }),
        ],
        organic: {
          parts: each(`${ITEM}:not(:has(.card-tag))`),
          foreign: QUOTED,
          title: [words('[node-type="feed_list_content"]')],
          url: [link('.from a[href*="weibo.com/"]')],
        },
      },
    },
  },
});
