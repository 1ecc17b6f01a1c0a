/** A post, in a thread or a feed: the `data-testid` layout of 2026. */

import { counter } from '../base/counter';
import { media } from '../base/media';
import { lower } from '../base/names';
import { count } from '../base/numbers';
import { each } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, json, label, lines, link, text, when } from '../base/tries';
import { ACCOUNT, asId, at, ITEM, QUOTED, STAMP } from './marks';

/** "Like (3,121 likes)" */
const IN_LABEL = /\((\d[\d.,\s]*\d|\d)\D*\)/;

export const post = (): SubjectSpec => ({
  kind: 'post',
  parts: each(ITEM),
  foreign: QUOTED,
  ids: [asId(attr(STAMP, 'href', /^\/profile\/([^/]+\/post\/\w+)$/))],
  channelIds: [changed(attr(ACCOUNT, 'href', /^\/profile\/([^/]+)/), lower)],
  url: (id) => `https://bsky.app/profile/${id.replace('/', '/post/')}`,
  fields: {
    author: [
      // In lists a name stands between signs that say which way it is written.
      changed(text('a[aria-label="View profile"]'), (name) =>
        name.replace(/[\u202a-\u202e\u2066-\u2069]/g, ''),
      ),
      attr(`${ACCOUNT}:not(:has([data-testid="userAvatarImage"]))`, 'aria-label'),
      json('ld.author.name'),
      json('head.og:title', /^(.{1,100}?) \(@[\w.-]+\)$/),
    ],
    handle: [
      at(attr(ACCOUNT, 'href', /^\/profile\/([^/]+)/)),
      json('ld.author.alternateName', /^@\S+$/),
      json('head.og:title', /\((@[\w.-]+)\)$/),
    ],
    authorUrl: [link(ACCOUNT)],
    text: [
      lines('[data-testid="postText"]'),
      lines('[data-word-wrap="1"]'),
      json('ld.text'),
      json('head.og:description'),
    ],
  },
  published: [json('ld.datePublished'), json('head.article:published_time'), attr(STAMP, 'data-tooltip')],
  format: [
    when('[data-testid*="ideo"], video', 'video'),
    when('button img[src*="/feed_thumbnail/"], button img[src*="/feed_fullsize/"]', 'image'),
    when('', 'text'),
  ],
  media: media('button img[src*="/feed_thumbnail/"], button img[src*="/feed_fullsize/"]'),
  readings: {
    comments: count([text('[data-testid="replyBtn"]')], {
      exact: [
        label('[data-testid="replyBtn"]', IN_LABEL),
        counter('CommentAction', 'ld.interactionStatistic'),
      ],
    }),
    shares: count([text('[data-testid="repostCount"]')], {
      exact: [counter('ShareAction', 'ld.interactionStatistic')],
    }),
    likes: count([text('[data-testid="likeCount"]')], {
      exact: [label('[data-testid="likeBtn"]', IN_LABEL), counter('LikeAction', 'ld.interactionStatistic')],
    }),
    saves: count([text('[data-testid="bookmarkCount-expanded"]')]),
  },
  placement: { pinned: [text('div:not([data-testid])', /^Pinned$/)] },
});
