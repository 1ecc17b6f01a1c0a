/** A space: the older layout (`.n-statistics`) and today's. Unverified. */

import { count } from '../base/numbers';
import type { Try } from '../base/part';
import { first } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, text } from '../base/tries';

const stat = (name: string): Try =>
  text('.nav-statistics__item, .n-statistics .n-data', new RegExp(`^${name}\\s*(\\d.*)`));

/** Today's layout prints 45.6万 and says the whole of it in the title of that number. */
const whole = (relation: string): Try =>
  attr(`.nav-statistics a[href*="/relation/${relation}"] .nav-statistics__item-num`, 'title');

export const channel: SubjectSpec = {
  kind: 'channel',
  parts: first('#app:has(#h-name), #app:has(.nav-statistics), .h, .space-header, .upinfo'),
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
    followers: count([text('#n-fs'), stat('粉丝数')], {
      exact: [attr('#n-fs', 'title'), whole('fans')],
    }),
    following: count([text('#n-gz'), stat('关注数')], {
      exact: [attr('#n-gz', 'title'), whole('follow')],
    }),
    totalLikes: count([stat('获赞数')]),
    views: count([stat('播放数')]),
    posts: count([text('.nav-tab__item', /^投稿\s*(\d.*)/)]),
  },
};
