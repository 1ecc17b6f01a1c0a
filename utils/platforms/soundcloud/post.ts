/** A track: its state, its head, and the page that runs. */

import { head } from '../base/head';
import { count } from '../base/numbers';
import { first, withStates } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, json, link, text } from '../base/tries';
import { served, tab } from './states';

/** A number of the line below a track: seen shortened, whole in its title. */
const stat = (name: string, stated: readonly string[]) =>
  count([], {
    exact: [
      ...stated.map((path) => json(path, /^\d+$/)),
      attr(`.sc-ministats-item:has(.sc-ministats-${name})`, 'title', /^[\d,]+/),
    ],
  });

export const post: SubjectSpec = {
  kind: 'post',
  parts: withStates(first('.l-listen-wrapper, .listenEngagement'), {
    own: served('playback_count'),
    head,
    tab,
  }),
  foreign: '.commentsList, .l-listen__mainContent ~ *, .soundBadgeList, .sidebarModule',
  ids: [],
  whose: [attr('a[href]', 'href', /^\/([\w-]+\/[\w-]+)\/(?:likes|reposts)$/)],
  channelIds: [json('own.user.permalink'), json('head.soundcloud:user', /soundcloud\.com\/([\w-]+)$/)],
  url: (id) => `https://soundcloud.com/${id}`,
  fields: {
    title: [json('own.title'), json('head.og:title'), text('.soundTitle__title')],
    author: [
      json('own.user.username'),
      text('.soundTitle__username'),
      json('tab.title', /.* by ([^|]+?) \|/),
    ],
    authorUrl: [json('own.user.permalink_url'), link('a.soundTitle__username')],
    text: [json('own.description')],
  },
  published: [json('own.created_at'), attr('time.relativeTime', 'datetime')],
  readings: {
    views: stat('plays', ['own.playback_count', 'head.soundcloud:play_count']),
    likes: stat('likes', ['own.likes_count', 'head.soundcloud:like_count']),
    comments: stat('comments', ['own.comment_count', 'head.soundcloud:comments_count']),
    shares: stat('reposts', ['own.reposts_count']),
  },
};
