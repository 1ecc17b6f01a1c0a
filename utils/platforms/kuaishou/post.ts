/** A video by itself. `likeCount` and `viewCount` are written as printed (1.2万), `realLikeCount` whole. Unverified. */

import { count } from '../base/numbers';
import type { Try } from '../base/part';
import { first, withStates } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { always, attr, json, lines, text } from '../base/tries';
import { servedVideo, video } from './states';

/** Written as printed or whole: a whole number is its own range. */
const stated = (name: string) => json(`own.photo.${name}`);

/** Two fields may count what is passed on, and nothing tells which of them the page prints: they must agree. */
const shared: Try = (part) => {
  const [one, other] = [stated('forwardCount')(part), stated('shareCount')(part)];
  return one && other && one.value !== other.value ? undefined : (one ?? other);
};

export const post = (): SubjectSpec => ({
  kind: 'post',
  parts: withStates(first('.short-video-wrapper, .short-video-container, .short-video-info-container'), {
    own: video,
  }),
  foreign: '.comment-container, .comment-item, .video-card, .recommend-list, .related-video',
  ids: [],
  // The site takes its state out of the page; what plays still names its video.
  whose: [servedVideo, attr('video', 'src', /[?&]clientCacheKey=(3x[a-z0-9]{6,22})(?:_\w+)?\./)],
  channelIds: [
    json('own.author.id'),
    attr('a[href*="/profile/"]:has(.profile-user-name-title)', 'href', /\/profile\/([\w-]+)/),
  ],
  url: (_id, { look }) => look.address.url,
  fields: {
    author: [text('.profile-user-name-title'), json('own.author.name')],
    text: [lines('.video-info-title'), lines('.short-video-info-container-detail > p'), stated('caption')],
  },
  published: [stated('timestamp'), text('.photo-time', /^(?:发布时间\s*[:：]|[·\s])*(.+)/)],
  format: [always('video')],
  readings: {
    // Open crawlers wait until it is neither `undefined` nor 0: a zero that is shown proves nothing.
    likes: count([text('.like-item .item-count', /^[1-9].*/), stated('likeCount')], {
      exact: [stated('realLikeCount'), stated('likeCount')],
    }),
    views: count([text('.play-item .item-count'), stated('viewCount')], { exact: [stated('viewCount')] }),
    comments: count([text('.comment-count-item .item-count'), stated('commentCount')], {
      exact: [stated('commentCount')],
    }),
    shares: count([shared]),
  },
});
