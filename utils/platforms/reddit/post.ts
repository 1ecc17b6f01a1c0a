/** A post or an ad: today's elements, old.reddit.com, and the redesign as saved in 2022. */

import { lower } from '../base/names';
import { count } from '../base/numbers';
import type { Try } from '../base/part';
import { each } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { always, attr, changed, json, lines, link, text, when } from '../base/tries';
import { NEW, OLD } from './marks';

const FULL = /^t3_([a-z\d]+)$/;

/** A new post's votes are not shown yet, whatever its element states. */
/* @__NO_SIDE_EFFECTS__ */
const unhidden =
  (find: Try): Try =>
  (part) =>
    part.root?.matches('[score-hidden], [is-score-hidden], [hide-score]') ? undefined : find(part);

export const post = (): SubjectSpec => ({
  kind: 'post',
  parts: each(`${NEW}, ${OLD}, [data-testid="post-container"]`),
  foreign:
    'shreddit-comment, shreddit-comment-tree, .commentarea, [data-testid="comment"], [data-testid="crosspost-container"]',
  ids: [
    attr('', 'id', FULL),
    attr('', 'data-fullname', FULL),
    attr('a[data-click-id="body"], a[data-click-id="comments"]', 'href', /\/comments\/([a-z\d]+)\//),
  ],
  channelIds: [
    changed(attr('', 'author', /^(?!\[deleted\])[\w-]+$/), (name) => `user/${lower(name)}`),
    changed(attr('', 'data-author'), (name) => `user/${lower(name)}`),
    changed(attr('', 'subreddit-prefixed-name', /^r\/[\w-]+$/), lower),
    changed(attr('', 'data-subreddit'), (name) => `r/${lower(name)}`),
  ],
  url: (id) => `https://www.reddit.com/comments/${id}/`,
  fields: {
    title: [
      attr('', 'post-title'),
      text('[slot="title"], h1, h3'),
      text('a.title'),
      json('head.og:title', /^(?:From the .{1,60}? community on Reddit:|r\/\w+(?: on Reddit:| -)) (.+)$/),
    ],
    author: [
      attr('', 'author', /^(?!\[deleted\]).+$/),
      attr('', 'data-author'),
      text('a[data-testid="post_author_link"], a[href*="/user/"]', /^u\/(\S+)$/),
    ],
    authorUrl: [link('a.author, a[data-testid="post_author_link"]')],
    text: [lines('[slot="text-body"], .usertext-body, [data-click-id="text"]')],
  },
  published: [
    attr('', 'created-timestamp'),
    attr('', 'data-timestamp'),
    text('[data-testid="post_timestamp"], [data-click-id="timestamp"]'),
  ],
  format: [
    attr('', 'post-type', /^(image|video|text)$/),
    when('shreddit-player, video', 'video'),
    when('[slot="text-body"], .usertext-body', 'text'),
  ],
  readings: {
    score: count(
      [
        text('.score.unvoted'),
        // Where one has voted, another of three is shown in its place.
        text('.score:is(.likes, .dislikes)'),
        text('[id^="vote-arrows-t3_"]', /^\d[\d.,]*k?$/i),
        text('[id^="vote-arrows-t3_"] > div', /^\d[\d.,]*[km]?$/i),
      ],
      {
        exact: [unhidden(attr('', 'score', /^\d+$/)), attr('.score.unvoted', 'title', /^\d+$/)],
      },
    ),
    comments: count(
      [
        text('[data-test-id="comments-page-link-num-comments"]'),
        text('a[data-click-id="comments"]', /^\d[\d.,]*[km]? comments?$/i),
        text('.comments', /^\d[\d.,]* comments?$/),
      ],
      { exact: [attr('', 'comment-count', /^\d+$/), attr('', 'data-comments-count', /^\d+$/)] },
    ),
  },
  placement: {
    ad: [
      attr('', 'data-promoted', /^true$/),
      attr('', 'class', /(?:^|\s)promoted(?:\s|$)/),
      text('span', /^promoted$/i),
    ],
    // Every post of today's holds the sign; who measured real pages of 2026-07-31 found it hidden but where it is meant.
    pinned: [
      attr('', 'class', /(?:^|\s)stickied(?:\s|$)/),
      when('svg.stickied-status:not(.hidden)', 'pinned'),
    ],
  },
});

export const ad = (): SubjectSpec => ({
  ...post(),
  parts: each('shreddit-ad-post'),
  placement: { ad: [always('ad')] },
});
