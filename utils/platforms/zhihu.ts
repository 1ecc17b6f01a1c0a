/**
 * Zhihu 知乎. Example: https://www.zhihu.com/question/12345678/answer/87654321
 * Marks last verified on the page of an answer of 2025-10 (`.ContentItem`, `js-initialData`), saved 2026-05 by
 * ltaoo/wx_channels_download (GitHub), on a saved column of 2021-02 (bigo-frontend/morning-paper-sever, GitHub), whose cards
 * have no head, and on a saved question and an answer of 2015 (`.zm-item-answer`). The rest of today's layout is read from
 * public knowledge. A question is a subject of its own beside its answers.
 */
import type { SiteReader } from './base/site-reader';
import { inAddress, when } from './base/tries';
import type { PlatformMeta } from './platform';
import { channel } from './zhihu/channel';
import { idIn, urlOf } from './zhihu/ids';
import { article, own } from './zhihu/open-post';
import { post } from './zhihu/post';
import { question } from './zhihu/question';

export const meta: PlatformMeta = {
  id: 'zhihu',
  name: { en: 'Zhihu', zh: '知乎' },
  version: 4,
  hosts: ['zhihu.com'],
  live: true,
  cut: null,
};

const PROFILE =
  /^\/(?:people|org)\/([^/]+)(?:\/(?:activities|answers|posts|asks|pins|zvideos|columns|about)(?:\/.*)?)?\/?$/;
const LIST = /^\/(?:(?:follow|hot|search|explore|(?:topic|collection|column)\/.+)\/?)?$/;

export const reader = (): SiteReader => ({
  example: {
    url: 'https://www.zhihu.com/question/12345678/answer/87654321?utm_source=x',
    kind: 'post',
    key: 'zhihu:post:answer/87654321',
  },
  proved: {
    post: {
      on: '2026-05-05',
      at: /^(?:#zh-|\.z[hm]-|\.VoteButton|\.ContentItem-actions|\$\.)/,
      what: ['title', 'author', 'text', 'published', 'likes', 'saves', 'comments'],
    },
    list: {
      on: '2021-02-03',
      at: /^(?:#zh-|\.z[hm]-|\.VoteButton.*@aria-label|:scope > meta\[itemprop="c)/,
      what: ['title', 'author', 'text', 'published', 'likes', 'comments', 'answers', 'followers', 'views'],
    },
  },
  address: ({ hostname, pathname, search }) => {
    if (/^\/account\/unhuman/.test(pathname)) return { kind: 'captcha', id: '', url: '' };
    if (/^\/(?:signin|signup)\b/.test(pathname)) return { kind: 'wall', id: '', url: '' };
    const id = idIn(pathname.replace(/(\/question\/\d+)\/answers.*$/, '$1'));
    const [kind] = id.split('/');
    if (kind === 'question') return { kind: 'list', id, url: urlOf(id) };
    if (kind === 'article') return { kind: 'article', id, url: urlOf(id) };
    if (id !== '') return { kind: 'post', id, url: urlOf(id) };
    const [, name] = PROFILE.exec(pathname) ?? [];
    if (name) return { kind: 'profile', id: name, url: `https://www.zhihu.com/people/${name}` };
    const list = hostname === 'zhuanlan.zhihu.com' ? /^\/[\w-]+\/?$/.test(pathname) : LIST.test(pathname);
    return list ? { kind: 'list', id: '', url: `https://${hostname}${pathname}${search}` } : null;
  },
  barriers: [
    { kind: 'captcha', tries: [inAddress(/\/account\/unhuman/), when('.Unhuman', 'captcha')] },
    {
      kind: 'wall',
      tries: [inAddress(/\/\/[\w.]+\/sign(?:in|up)\b/), when('.SignFlowHomepage, .ErrorPage', 'wall')],
    },
  ],
  pages: {
    post: { main: { ...post, parts: own } },
    article: { main: article },
    list: { main: question, items: [post] },
    profile: { main: channel, items: [post] },
  },
});
