/** A post: the `data-testid` layout of today, and the `.permalink-tweet` of 2016. */

import { media } from '../base/media';
import { lower } from '../base/names';
import { count } from '../base/numbers';
import { each } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, json, label, lines, link, text, when } from '../base/tries';
import { words } from './words';

/** The head that the site serves: Example Café (@examplecafe) on X */
const TITLE = /^(.{1,100}) \(@\w+\) on (?:X|Twitter)$/;

/** What is shown; while a count changes, the old one stands beside the new one, and only the label tells. */
const shown = (selector: string) =>
  text(`:is(${selector}):not(:has([data-testid="app-text-transition-container"] > * + *))`);

/** The button shows 18K, its label says 18151. */
const button = (name: string) =>
  count([shown(`[data-testid="${name}"]`), shown(`[data-testid="un${name}"]`)], {
    exact: [label(`[data-testid="${name}"], [data-testid="un${name}"]`, /^([\d,]+) /)],
  });

export const post: SubjectSpec = {
  kind: 'post',
  parts: each('article[data-testid="tweet"]'),
  foreign: 'article, div[role="link"]',
  ids: [attr('a[href*="/status/"]:has(time)', 'href', /\/status\/(\d+)/)],
  channelIds: [changed(attr('[data-testid="User-Name"] a', 'href', /^\/(\w+)$/), lower)],
  url: (id) => `https://x.com/i/status/${id}`,
  fields: {
    author: [
      text('[data-testid="User-Name"] a'),
      lines('.permalink-header .fullname', '.verifiedContainer'),
      json('head.og:title', TITLE),
    ],
    handle: [
      text('[data-testid="User-Name"] a', /^@\w+$/),
      text('.permalink-header .username'),
      json('head.og:title', /\((@\w+)\) on (?:X|Twitter)$/),
    ],
    authorUrl: [link('[data-testid="User-Name"] a'), link('.permalink-header .account-group')],
    text: [words, lines('.js-tweet-text'), json('head.og:description')],
  },
  published: [
    attr('time', 'datetime'),
    attr('.permalink-header ._timestamp', 'data-time'),
    text('.metadata span'),
  ],
  format: [
    when('[data-testid="socialContext"] [href]', 'repost'),
    when('[data-testid="videoPlayer"]', 'video'),
    when('[data-testid="tweetPhoto"]', 'image'),
    when('', 'text'),
  ],
  media: media('[data-testid="tweetPhoto"] img, [data-testid="videoPlayer"] video'),
  readings: {
    comments: button('reply'),
    shares: count(
      [shown('[data-testid="retweet"], [data-testid="unretweet"]'), text('.request-retweeted-popup strong')],
      {
        exact: [label('[data-testid="retweet"], [data-testid="unretweet"]', /^([\d,]+) /)],
      },
    ),
    likes: count(
      [shown('[data-testid="like"], [data-testid="unlike"]'), text('.request-favorited-popup strong')],
      {
        exact: [label('[data-testid="like"], [data-testid="unlike"]', /^([\d,]+) /)],
      },
    ),
    saves: count([shown('[data-testid="bookmark"], [data-testid="removeBookmark"]')], {
      exact: [
        label('[data-testid="bookmark"], [data-testid="removeBookmark"]', /^([\d,]+) /),
        label('[role="group"]', /([\d,]+) (?:bookmarks?|书签)/),
      ],
    }),
    views: count([shown('a[href$="/analytics"]')], {
      exact: [
        label('a[href$="/analytics"]', /^([\d,]+) /),
        label('[role="group"]', /([\d,]+) (?:views?|次观看)/),
      ],
    }),
  },
  placement: {
    pinned: [text('[data-testid="socialContext"]', /^Pinned|^已置顶|^置顶/)],
    ad: [text('div[dir="ltr"]:not([data-testid="User-Name"] *) > span', /^(?:Ad|Promoted|广告|推广)$/)],
  },
};
