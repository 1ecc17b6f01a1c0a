/**
 * Toutiao 今日头条. Example: https://www.toutiao.com/article/7000000000000000001/
 * Marks last verified on saved articles of 2019-09 (`.article-box`, `BASE_DATA`). Today's articles, profiles and feeds
 * are read from public knowledge. `BASE_DATA` is no JSON: single values of it, only beside the address's own id.
 */
import { count } from './base/numbers';
import { each, first, withJson } from './base/parts';
import type { SiteReader } from './base/site-reader';
import type { SubjectSpec } from './base/subject-spec';
import { attr, changed, json, label, lines, link, oneOf, text, when } from './base/tries';
import { servedId } from './base/whose';
import { scriptValues } from './base/written';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'toutiao',
  name: { en: 'Toutiao', zh: '今日头条' },
  version: 1,
  hosts: ['toutiao.com'],
  cut: null,
};

const ITEM = /\/(?:(article|group|item|w|video)\/|[ai])(\d{15,20})(?:[/?#]|$)/;
const ITEM_NUMBER = /toutiao\.com\/(?:group|item|[ai])\/?(\d{15,20})(?:[/?#]|$)/;
const USER = /\/c\/user\/((?:token\/)?[\w-]+)/;
const DAY = /\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?)?/;

/** Where something of that number stands: short posts and videos have addresses of their own. */
const urlOf = (id: string, kind = 'article') => `https://www.toutiao.com/${kind}/${id}/`;

/** What the old articles were served with, each a document of its own. */
const BASE_DATA = scriptValues({
  group: /\bcommentInfo:\s*\{\s*group_?[iI]d:\s*'(\d+)'/,
  comments: /\bcommentInfo:\s*\{[^{}]*\bcomments_count:\s*(\d+)/,
  time: /\bsubInfo:\s*\{[^{}]*\btime:\s*'([^'\\]+)'|\bpublish_time:\s*'([^'\\]+)',\s*group_id:/,
  name: /\bmediaInfo:\s*\{[^{}]*\bname:\s*'([^'\\]+)'/,
  user: /\bmediaInfo:\s*\{[^{}]*\bopenUrl:\s*'\/c\/user\/(\d+)/,
});

const post: SubjectSpec = {
  kind: 'post',
  parts: withJson(
    first(
      '.container:has(.article-box), .container:has(.galleryBox), .article-detail-container, .main:has(.article-content), .wtt-detail, .video-detail-container, #root:has(.article-content)',
    ),
    BASE_DATA,
    'group',
  ),
  foreign:
    '.c-item, .comment-list, .ttp-comment-block, .index-right, .right-sidebar, .feed-infinite-wrapper, .related-list, .article-content article',
  ids: [],
  whose: [attr('.J_qrcode_img', 'title', ITEM_NUMBER, true), servedId(BASE_DATA, 'group')],
  channelIds: [oneOf(attr('.article-meta a, .user-card-name a, .user-info a', 'href', USER), json('user'))],
  url: (id, { look }) => look.address.url || urlOf(id),
  fields: {
    title: [text('h1.article-title'), text('.article-content > h1, h1')],
    author: [
      text('.article-sub span', /^(?!原创$|转载$|\d{4}-\d\d)(.+)/),
      text('.article-meta .name'),
      text('.user-info .name, .author-info .name'),
      json('name'),
    ],
    authorUrl: [link('.article-meta a, .user-card-name a, .user-info a', USER)],
    text: [lines('.weitoutiao-html, .wtt-content')],
  },
  published: [
    text('.article-sub span', DAY),
    text('.article-meta span', DAY),
    text('.time, .publish-time', DAY),
    json('time'),
  ],
  format: [
    when('.article-box, .article-content', 'article'),
    when('.galleryBox', 'image'),
    when('video', 'video'),
  ],
  readings: {
    comments: count(
      [
        text('[ga_event="click_comment_anchor"] span'),
        text('#comment .c-header', /^([\d,]+)\s*条评论/),
        label('[class*="interaction-comment"], .detail-comment', /评论\s*(\d[\d.,]*\s*万?)/),
      ],
      { exact: [json('comments')] },
    ),
    likes: count([label('[class*="interaction-like"], .detail-like', /点赞\s*(\d[\d.,]*\s*万?)/)]),
    shares: count([label('[class*="interaction-share"], .detail-share', /转发\s*(\d[\d.,]*\s*万?)/)]),
    saves: count([label('[class*="interaction-collect"], .detail-collect', /收藏\s*(\d[\d.,]*\s*万?)/)]),
  },
};

const card: SubjectSpec = {
  kind: 'post',
  parts: each('.feed-card-wrapper, [class*="profile-"][class*="-card-wrapper"], .J_qihoo_ad ~ .single-mode'),
  ids: [
    attr(
      'a.title, .feed-card-article-l a, a[href*="/article/"], a[href*="/w/"], a[href*="/video/"]',
      'href',
      /\/(?:article|w|video|group)\/(\d{15,20})/,
    ),
  ],
  url: (id) => urlOf(id),
  fields: {
    title: [text('a.title, .title')],
    author: [text('[class*="footer-cmp-author"]')],
  },
  published: [text('[class*="footer-time-cmp"], [class*="footer-cmp-time"]')],
  readings: {
    comments: count([text('[class*="footer-comment-cmp"], [class*="footer-cmp-comment"]', /\d.*评论/)]),
  },
};

const stat = (name: string) =>
  count([
    text(
      '.relation-stat .stat-item, .relation-stat button',
      new RegExp(`^(\\d[\\d.,]*\\s*[万亿]?)\\s*${name}$`),
    ),
  ]);

const channel: SubjectSpec = {
  kind: 'channel',
  parts: first('.profile-info-wrapper, .user-profile, .profile-wrapper'),
  foreign: '.feed-card-wrapper, [class*="-card-wrapper"]',
  ids: [],
  url: (id) => `https://www.toutiao.com/c/user/${id}/`,
  fields: {
    author: [text('.detail .name, .user-info .name, .name')],
    bio: [changed(text('.user-desc, .desc'), (words) => words.replace(/^简介[:：]\s*/, ''))],
    verification: [text('.user-auth-info, .auth-info')],
  },
  readings: { totalLikes: stat('获赞'), followers: stat('粉丝'), following: stat('关注') },
};

export const reader = (): SiteReader => ({
  example: {
    url: 'https://m.toutiao.com/i7000000000000000001/?wid=1',
    kind: 'article',
    key: 'toutiao:post:7000000000000000001',
  },
  proved: {
    article: {
      on: '2019-09-28',
      at: /^#comment|click_comment/,
      what: ['title', 'author', 'published', 'comments'],
    },
  },
  address: ({ hostname, pathname, search }) => {
    const [, kind, id] = ITEM.exec(pathname) ?? [];
    if (id) {
      const own = kind === 'w' || kind === 'video' ? kind : 'article';
      return { kind: own === 'article' ? 'article' : 'post', id, url: urlOf(id, own) };
    }
    const [, user] = USER.exec(pathname) ?? [];
    if (user) return { kind: 'profile', id: user, url: `https://www.toutiao.com/c/user/${user}/` };
    return pathname === '/' || pathname.startsWith('/ch/')
      ? { kind: 'list', id: '', url: `https://${hostname}${pathname}${search}` }
      : null;
  },
  pages: {
    article: { main: post },
    post: { main: post },
    profile: { main: channel, items: [card] },
    list: { items: [card] },
  },
});
