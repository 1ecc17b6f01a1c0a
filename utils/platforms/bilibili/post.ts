/** A video by itself: the older page (`.ops`, `.video-data`), today's, and the page's state. Unverified. */

import type { Json } from '../../model';
import { head } from '../base/head';
import { count } from '../base/numbers';
import { first, state, withStates } from '../base/parts';
import { at } from '../base/path';
import { servedAs } from '../base/served-as';
import type { SubjectSpec } from '../base/subject-spec';
import { allTexts, attr, changed, json, lines, link, oneOf, text, when } from '../base/tries';
import { SPACE, VIDEO, video } from './ids';

const NUMBER = /^(\d[\d.,]*\s*[万亿]?)/;

/** A number of the bar below the player: shown there, its exact value in the label of the old layout or in the state. */
const bar = (shown: string, old: string, word: RegExp, name: string) =>
  count([text(shown, NUMBER), text(`.ops ${old}`, NUMBER)], {
    exact: [json(`video.stat.${name}`), attr(`.ops ${old}`, 'title', word)],
  });

const videoData = state('__INITIAL_STATE__', 'videoData');
const TITLE = [attr('h1[title]', 'title'), text('h1.video-title, h1')];
/** The video that the page was served with, by its number of that form, where its title is the one that is shown. */
const served = (id: (json: Json) => string) =>
  servedAs({ all: (look) => [videoData(look)], id, words: 'title', shown: TITLE });

/** The same by the head that it was served with: the page takes its state away, and the head stays. */
const headed = servedAs({
  all: (look) => [head.find(look)].map((tags) => ({ url: at(tags, 'og:url') ?? '', title: named(tags) })),
  id: (json) => VIDEO.exec(String(at(json, 'url')))?.[1] ?? '',
  words: 'title',
  shown: TITLE,
});
const named = (tags: Json) => String(at(tags, 'og:title') ?? '').replace(/_哔哩哔哩_bilibili$/, '');

export const post = (): SubjectSpec => ({
  kind: 'post',
  parts: withStates(
    first('#mirror-vdcon, .video-container-v1, .playlist-container, .v-wrap, .left-container, #app'),
    {
      video: {
        find: videoData,
        owns: (json, { address: { id } }) => at(json, 'bvid') === id || `av${at(json, 'aid')}` === id,
      },
    },
  ),
  foreign:
    '.rec-list, .recommend-list-v1, .recommend-container, #reco_list, .rec-footer, [class*="video-page-"][class*="card"], .bili-video-card, .video-pod, .multi-page, .reply-list, .comment-list, bili-comments, .bpx-player-container, #bilibili-player',
  whose: [served((json) => String(at(json, 'bvid') ?? '')), headed, served((json) => `av${at(json, 'aid')}`)],
  ids: [json('video.bvid'), changed(json('video.aid'), (aid) => `av${aid}`)],
  channelIds: [
    oneOf(json('video.owner.mid'), attr('.up-name, .up-info-container a, .u-info .username', 'href', SPACE)),
  ],
  url: video,
  fields: {
    title: [...TITLE, json('video.title')],
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
});
