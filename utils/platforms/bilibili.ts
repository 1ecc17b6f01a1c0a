/**
 * Bilibili 哔哩哔哩. Example: https://www.bilibili.com/video/BV1xx411c7mD
 * Marks last verified 2020-05-28 on the saved home page. Videos and spaces of today are read from public knowledge. A
 * video has a BV id and an av number; the page's state counts only if one of them is the address's. 弹幕 are apart.
 */
import { count } from './base/numbers';
import type { Try } from './base/part';
import { each, first, state, withStates } from './base/parts';
import { at } from './base/path';
import type { SiteReader } from './base/site-reader';
import type { SubjectSpec } from './base/subject-spec';
import { allTexts, attr, changed, json, lines, link, nth, oneOf, tabTitle, text, when } from './base/tries';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'bilibili',
  name: { en: 'Bilibili', zh: '哔哩哔哩' },
  version: 1,
  hosts: ['bilibili.com'],
  cut: null,
};

const VIDEO = /\/video\/(BV[0-9A-Za-z]{10}|av\d+)/;
const SPACE = /space\.bilibili\.com\/(\d+)/;
const NUMBER = /^(\d[\d.,]*\s*[万亿]?)/;
const video = (id: string) => `https://www.bilibili.com/video/${id}`;

/** A number of the bar below the player: shown there, its exact value in the label of the old layout or in the state. */
const bar = (shown: string, old: string, word: RegExp, name: string) =>
  count([text(shown, NUMBER), text(`.ops ${old}`, NUMBER)], {
    exact: [json(`video.stat.${name}`), attr(`.ops ${old}`, 'title', word)],
  });

const post: SubjectSpec = {
  kind: 'post',
  parts: withStates(first('#mirror-vdcon, .video-container-v1, .playlist-container, .v-wrap, #app'), {
    video: {
      find: state('__INITIAL_STATE__', 'videoData'),
      owns: (json, { address: { id } }) => at(json, 'bvid') === id || `av${at(json, 'aid')}` === id,
    },
  }),
  foreign:
    '.rec-list, .recommend-list-v1, .recommend-container, #reco_list, .rec-footer, [class*="video-page-"][class*="card"], .bili-video-card, .video-pod, .multi-page, .reply-list, .comment-list, bili-comments, .bpx-player-container, #bilibili-player',
  ids: [json('video.bvid'), changed(json('video.aid'), (aid) => `av${aid}`)],
  channelIds: [
    oneOf(json('video.owner.mid'), attr('.up-name, .up-info-container a, .u-info .username', 'href', SPACE)),
  ],
  url: video,
  fields: {
    title: [attr('h1[title]', 'title'), text('h1.video-title, h1'), json('video.title')],
    author: [
      text('.up-info-container .up-name, .up-detail .up-name'),
      text('.u-info .username'),
      json('video.owner.name'),
    ],
    authorUrl: [link('.up-name[href], .u-info .username')],
    text: [lines('.desc-info-text, .basic-desc-info'), lines('.video-desc .info'), json('video.desc')],
  },
  published: [
    json('video.pubdate'),
    text('.pubdate-ip-text, .pubdate-text'),
    text('.video-data > span', /^\d{4}-\d\d-\d\d \d\d:\d\d/),
  ],
  format: [when('', 'video')],
  hashtags: allTexts('.tag-panel .tag-link, #v_tag .tag-link, .tag-area .tag'),
  readings: {
    views: count([text('.view-text'), text('.video-data .view, .view.item', NUMBER)], {
      exact: [json('video.stat.view'), attr('.view[title]', 'title', /播放数?(\d+)$/)],
    }),
    danmaku: count([text('.dm-text'), text('.video-data .dm, .dm.item', NUMBER)], {
      exact: [json('video.stat.danmaku'), attr('.dm[title]', 'title', /弹幕数?(\d+)$/)],
    }),
    likes: bar('.video-like-info', '.like', /^点赞(?:人?数)?(\d+)$/, 'like'),
    coins: bar('.video-coin-info', '.coin', /^投(?:硬币|币)(?:枚?数)?(\d+)$/, 'coin'),
    saves: bar('.video-fav-info', '.collect', /^收藏(?:人?数)?(\d+)$/, 'favorite'),
    shares: bar('.video-share-info', '.share', /^分享(?:次?数)?(\d+)$/, 'share'),
    comments: count([text('.reply-header .total-reply, .comment-header .total', NUMBER)], {
      exact: [json('video.stat.reply')],
    }),
  },
};

/** A number beside an icon whose name says what it counts. */
const beside = (icon: string): Try => text(`span:has(> .bili-icon_shipin_${icon})`);
const STATS = '.bili-video-card__stats--left > .bili-video-card__stats--item';

const card: SubjectSpec = {
  kind: 'post',
  parts: each(
    '.video-card-common, .video-card-reco, .rank-wrap, .bili-video-card, .small-item[data-aid], .video-card, .video-item',
  ),
  ids: [oneOf(attr('a[href*="/video/"]', 'href', VIDEO))],
  channelIds: [attr('a[href*="space.bilibili.com/"]', 'href', SPACE)],
  url: video,
  fields: {
    title: [
      attr(
        '.title[title], .ex-title[title], .bili-video-card__info--tit[title], .video-name[title]',
        'title',
      ),
      text('.bili-video-card__info--tit, .bili-video-card__title, .title, .video-name'),
    ],
    author: [text('.ex-up, .up, .bili-video-card__info--author, .up-name__text, .up-name')],
  },
  published: [
    text('.bili-video-card__info--date', /^[·\s]*(.+)/),
    text('.bili-video-card__subtitle, .small-item .time, .so-icon.time'),
  ],
  format: [when('', 'video')],
  readings: {
    views: count([beside('bofangshu'), text('.play', /^\s*(\d.*)/), text('.play-text'), nth(STATS, 0, 2)]),
    danmaku: count([beside('danmushu'), nth(STATS, 1, 2)]),
    likes: count([beside('dianzanshu'), text('.like-text')]),
  },
  placement: { ad: [attr('', 'class', /\bex-card-common\b/)] },
};

const stat = (name: string): Try =>
  text('.nav-statistics__item, .n-statistics .n-data', new RegExp(`^${name}\\s*(\\d.*)`));

const channel: SubjectSpec = {
  kind: 'channel',
  parts: first('#app:has(#h-name), #app:has(.nav-statistics), .h, .space-header'),
  foreign: '.bili-video-card, .small-item, .bili-dyn-item, .live-card, .section',
  ids: [],
  whose: [
    attr(
      '.nav-statistics__item, .nav-tab__item, .n-statistics a, .n-tab-links a',
      'href',
      /^(?:[^?]*\.com)?\/(\d+)\//,
    ),
  ],
  url: (id) => `https://space.bilibili.com/${id}`,
  fields: {
    author: [text('#h-name, .upinfo-detail .nickname, .nickname')],
    bio: [attr('.h-sign', 'title'), text('.upinfo-detail__bottom .pure-text, .h-sign')],
    verification: [text('.h-vipType + .official, .homepage-official')],
  },
  readings: {
    followers: count([text('#n-fs'), stat('粉丝数')], { exact: [attr('#n-fs', 'title')] }),
    following: count([text('#n-gz'), stat('关注数')], { exact: [attr('#n-gz', 'title')] }),
    totalLikes: count([stat('获赞数')]),
    views: count([stat('播放数')]),
  },
};

export const reader = (): SiteReader => ({
  example: {
    url: 'https://m.bilibili.com/video/BV1Ab411c7xY?p=2&share_source=copy_web',
    kind: 'post',
    key: 'bilibili:post:BV1Ab411c7xY',
  },
  proved: {
    list: { on: '2020-05-28', at: /^\.play$|bili-icon_shipin_/, what: ['title', 'author', 'views', 'likes'] },
  },
  address: ({ hostname, pathname, search, searchParams }) => {
    const stated = searchParams.get('bvid') ?? '';
    const id = VIDEO.exec(pathname)?.[1] ?? /^BV[0-9A-Za-z]{10}$/.exec(stated)?.[0];
    if (id) return { kind: 'post', id, url: video(id) };
    const [, space] =
      (hostname === 'space.bilibili.com' ? /^\/(\d+)(?:\/|$)/ : /^\/space\/(\d+)/).exec(pathname) ?? [];
    if (space) return { kind: 'profile', id: space, url: `https://space.bilibili.com/${space}` };
    const list =
      hostname === 'search.bilibili.com' ||
      (/^(?:www\.|m\.)?bilibili\.com$/.test(hostname) && /^\/(?:index\.html|v\/.+|c\/.+)?$/.test(pathname));
    return list ? { kind: 'list', id: '', url: `https://${hostname}${pathname}${search}` } : null;
  },
  barriers: [
    { kind: 'wall', tries: [text('.error-text, .error-body', /啥都木有|视频去哪了|不见了/)] },
    { kind: 'captcha', tries: [tabTitle(/^验证码_哔哩哔哩/)] },
  ],
  pages: {
    post: { main: post },
    profile: { main: channel, items: [card] },
    list: { items: [card] },
  },
});
