/**
 * TikTok. Example: https://www.tiktok.com/@examplecafe/video/7300000000000000001
 * Proved on a saved profile of 2025-11-28 (`data-e2e` marks and the rehydration state); videos and lists come from
 * public knowledge. Counts are cut off, not rounded; `statsV2` says the exact number, `stats` a rounded one.
 */
import { queryAll } from '../lib/html';
import type { Json } from '../model';
import { embedded } from './base/embedded';
import { count } from './base/numbers';
import type { Look } from './base/part';
import { each, type Stated, withStates } from './base/parts';
import { at, objectWith } from './base/path';
import type { SiteReader } from './base/site-reader';
import type { FindParts, SubjectSpec } from './base/subject-spec';
import { always, attr, changed, json, lines, link, text, whenJson } from './base/tries';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'tiktok',
  name: { en: 'TikTok', zh: 'TikTok' },
  version: 1,
  hosts: ['tiktok.com'],
  cut: true,
};

const VIDEO =
  /^\/(?:@[^/]*\/(?:video|photo)|embed(?:\/v\d)?|player\/v1|v|i18n\/share\/video)\/(\d{15,22})(?:\.html)?\/?$/;
const PROFILE = /^\/@([\w.]{1,40})\/?$/;
const LIST = /^\/(?:tag\/[^/]+|music\/[^/]+|search(?:\/\w+)?|explore|foryou|following|)$/;
const LIKES = '[data-e2e="like-count"], [data-e2e="browse-like-count"]';

/** The states of three generations of the site. */
const state = ({ document }: Look): Json =>
  at(embedded(document, '', '#__UNIVERSAL_DATA_FOR_REHYDRATION__'), '__DEFAULT_SCOPE__') ??
  embedded(document, '', '#SIGI_STATE') ??
  at(embedded(document, '', '#__NEXT_DATA__'), 'props.pageProps') ??
  null;

const video: Stated = {
  find: (look) => {
    const json = state(look);
    return (
      at(json, `ItemModule.${look.address.id}`) ?? at(objectWith(json, 'itemStruct'), 'itemStruct') ?? null
    );
  },
  owns: (json, { address }) => at(json, 'id') === address.id,
};

const account: Stated = {
  find: (look) => {
    const json = state(look);
    const [name] = Object.keys(Object(at(json, 'UserModule.users')));
    if (name === undefined) return at(objectWith(json, 'userInfo'), 'userInfo') ?? null;
    return {
      user: at(json, `UserModule.users.${name}`) ?? null,
      stats: at(json, `UserModule.stats.${name}`) ?? null,
    };
  },
  owns: (json, { address }) => String(at(json, 'user.uniqueId') ?? '').toLowerCase() === address.id,
};

/** The part of the page with the one video: with several of them nothing tells whose the numbers are. */
const shownVideo: FindParts = ({ document }) => {
  const places = Array.from(
    queryAll(document, '[role="dialog"], #main-content-video_detail, [data-e2e="browse-video"], main'),
  );
  const root = places.find((place) => queryAll(place, LIKES).length === 1);
  return root ? [{ root, json: null }] : [];
};

/** `stats` of today rounds to hundreds and more: exact is what is short or ends otherwise. */
const stated = (name: string) => [
  json(`own.statsV2.${name}`),
  json(`own.stats.${name}`, /^(?:\d{1,4}|\d+(?:[1-9]\d|\d[1-9]))$/),
];
const shown = (name: string) => text(`[data-e2e="${name}-count"], [data-e2e="browse-${name}-count"]`);

const post = (): SubjectSpec => ({
  kind: 'post',
  parts: withStates(shownVideo, { own: video }),
  foreign:
    '[data-e2e^="comment-level"], [data-e2e="comment-list"], [data-e2e="recommend-list-item-container"], [data-e2e="user-post-item"], [data-e2e="related-video"]',
  ids: [],
  whose: [
    attr('[id^="xgwrapper-"]', 'id', /-(\d{15,22})$/),
    text('[data-e2e="browse-video-link"]', /\/(?:video|photo)\/(\d{15,22})/),
  ],
  channelIds: [
    json('own.author.id'),
    changed(json('own.author.uniqueId'), lower),
    changed(json('own.author', /^[\w.]+$/), lower),
  ],
  url: (_id, { look }) => look.address.url,
  fields: {
    author: [
      json('own.author.nickname'),
      json('own.nickname'),
      text('[data-e2e="browser-nickname"] span:first-child'),
    ],
    handle: [
      changed(json('own.author.uniqueId'), (name) => `@${name}`),
      changed(json('own.author', /^[\w.]+$/), (name) => `@${name}`),
      changed(
        text('[data-e2e="browse-username"], [data-e2e="video-author-uniqueid"]', /^@?([\w.]+)/),
        (name) => `@${name}`,
      ),
    ],
    authorUrl: [link('a[href*="/@"]', /^[^?]+/)],
    text: [json('own.desc'), lines('[data-e2e="browse-video-desc"], [data-e2e="video-desc"]')],
  },
  published: [json('own.createTime'), text('[data-e2e="browser-nickname"] span:last-child')],
  format: [whenJson('own.isAd', true, 'video'), always('video')],
  readings: {
    views: count([], { exact: stated('playCount') }),
    likes: count([shown('like')], { exact: stated('diggCount') }),
    comments: count([shown('comment')], { exact: stated('commentCount') }),
    shares: count([shown('share')], { exact: stated('shareCount') }),
    saves: count([shown('undefined'), shown('favorite')], { exact: stated('collectCount') }),
  },
});

function lower(value: string): string {
  return value.toLowerCase();
}

const channel = (): SubjectSpec => ({
  kind: 'channel',
  parts: withStates(each('[data-e2e="user-page"]'), { own: account }),
  foreign: '[data-e2e="user-post-item"], [class*="DivUserCard"]',
  ids: [json('own.user.id')],
  whose: [text('[data-e2e="user-title"]', /^@?([\w.]+)$/)],
  url: (id) => `https://www.tiktok.com/@${id}`,
  fields: {
    author: [text('[data-e2e="user-subtitle"]'), json('own.user.nickname')],
    handle: [text('[data-e2e="user-title"]'), json('own.user.uniqueId')],
    bio: [lines('[data-e2e="user-bio"]'), json('own.user.signature')],
    verification: [whenJson('own.user.verified', true, 'verified')],
  },
  readings: {
    followers: count([text('[data-e2e="followers-count"]')], { exact: stated('followerCount') }),
    following: count([text('[data-e2e="following-count"]')], { exact: stated('followingCount') }),
    totalLikes: count([text('[data-e2e="likes-count"]')], { exact: stated('heartCount') }),
    posts: count([], { exact: stated('videoCount') }),
  },
});

const ITEM_LINK = 'a[href*="/video/"], a[href*="/photo/"]';

const item: SubjectSpec = {
  kind: 'post',
  parts: each(
    '[data-e2e="user-post-item"], [data-e2e="challenge-item"], [data-e2e="music-item"], [data-e2e="search_top-item"], [data-e2e="search_video-item"]',
  ),
  ids: [attr(ITEM_LINK, 'href', /\/(?:video|photo)\/(\d+)/)],
  channelIds: [changed(attr(ITEM_LINK, 'href', /\/@([\w.]+)\//), lower)],
  url: (id, part) =>
    attr(ITEM_LINK, 'href', /^https:[^?]+/)(part)?.value ?? `https://www.tiktok.com/@/video/${id}`,
  fields: {
    handle: [attr(ITEM_LINK, 'href', /\/(@[\w.]+)\//)],
    text: [lines('[data-e2e="user-post-item-desc"], [data-e2e="search-card-video-caption"]')],
  },
  format: [always('video')],
  readings: { views: count([text('[data-e2e="video-views"]')]) },
  placement: { pinned: [text('[data-e2e="video-card-badge"]', /^Pinned|^置顶|^置頂/)] },
};

export const reader = (): SiteReader => ({
  example: {
    url: 'https://m.tiktok.com/v/7300000000000000001.html',
    kind: 'post',
    key: 'tiktok:post:7300000000000000001',
  },
  proved: {
    profile: {
      on: '2025-11-28',
      what: ['author', 'handle', 'followers', 'following', 'totalLikes', 'posts'],
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
