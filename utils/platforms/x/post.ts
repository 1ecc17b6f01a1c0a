/** A post: the `data-testid` layout of today, and the cards of before it, which name themselves (`old.ts`). */

import { media } from '../base/media';
import { lower, withAt } from '../base/names';
import { count } from '../base/numbers';
import { each, either } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, json, label, lines, link, text, when } from '../base/tries';
import { CARD, stat } from './old';
import { words } from './words';

/** The head that the site serves: Example Café (@examplecafe) on X, and before that Example Café on Twitter */
const TITLE = /^(.{1,100}?)(?: \(@\w+\))? on (?:X|Twitter)$/;

/** What is shown; while a count changes, the old one stands beside the new one, and only the label tells. */
const shown = (selector: string) =>
  text(`:is(${selector}):not(:has([data-testid="app-text-transition-container"] > * + *))`);

/** The button shows 18K, its label says 18151. */
const button = (name: string, old: string, popup?: string) =>
  count(
    [
      shown(`[data-testid="${name}"]`),
      shown(`[data-testid="un${name}"]`),
      ...(popup ? [text(`${popup} strong`)] : []),
    ],
    {
      exact: [label(`[data-testid="${name}"], [data-testid="un${name}"]`, /^([\d,]+) /), stat(old)],
    },
  );

/** "Bob reposted", a link around the words (checked in public on the site of 2026-10); "Bob follows" is one too. */
const REPOSTED = text(
  '[data-testid="socialContext"]',
  / (?:reposted|Retweeted)$|repostou|repostet|reposté|reposteó|republi|转帖|转推|轉發|轉推|リポスト|リツイート|재게시/,
);

export const post: SubjectSpec = {
  kind: 'post',
  parts: either(each('article[data-testid="tweet"]'), each(CARD)),
  foreign: 'article, div[role="link"], .QuoteTweet',
  ids: [attr('a[href*="/status/"]:has(time)', 'href', /\/status\/(\d+)/), attr('', 'data-tweet-id', /^\d+$/)],
  channelIds: [
    changed(attr('[data-testid="User-Name"] a', 'href', /^\/(\w+)$/), lower),
    changed(attr('', 'data-screen-name', /^\w+$/), lower),
  ],
  url: (id) => `https://x.com/i/status/${id}`,
  fields: {
    author: [
      text('[data-testid="User-Name"] a'),
      attr('', 'data-name'),
      lines('.permalink-header .fullname', '.verifiedContainer'),
      json('head.og:title', TITLE),
    ],
    handle: [
      text('[data-testid="User-Name"] a', /^@\w+$/),
      changed(attr('', 'data-screen-name', /^\w+$/), withAt),
      text('.permalink-header .username'),
      json('head.og:title', /\((@\w+)\) on (?:X|Twitter)$/),
    ],
    authorUrl: [link('[data-testid="User-Name"] a'), link('.permalink-header .account-group')],
    title: [text('[data-testid="twitter-article-title"]')],
    text: [
      words,
      lines(
        '[data-testid="twitterArticleRichTextView"]',
        'article, [data-testid="markdown-code-block"] > div',
      ),
      lines('.js-tweet-text'),
      json('head.og:description', /^“([\s\S]*)”$/),
      json('head.og:description'),
    ],
  },
  published: [
    attr('time', 'datetime'),
    attr('.permalink-header ._timestamp, .stream-item-header ._timestamp', 'data-time'),
    text('.metadata span'),
  ],
  format: [
    changed(REPOSTED, () => 'repost'),
    changed(attr('', 'data-retweeter'), () => 'repost'),
    when('[data-testid="twitterArticleReadView"]', 'article'),
    when('[data-testid="videoPlayer"], .AdaptiveMedia-video', 'video'),
    when('[data-testid="tweetPhoto"], .AdaptiveMedia-photoContainer', 'image'),
    when('', 'text'),
  ],
  media: media('[data-testid="tweetPhoto"] img, [data-testid="videoPlayer"] video'),
  readings: {
    comments: button('reply', 'reply'),
    shares: button('retweet', 'retweet', '.request-retweeted-popup'),
    likes: button('like', 'favorite', '.request-favorited-popup'),
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
    pinned: [
      text('[data-testid="socialContext"]', /^Pinned|^已置顶|^置顶/),
      attr('', 'class', /(?:^|\s)user-pinned(?:\s|$)/),
    ],
    ad: [
      attr('', 'data-disclosure-type', /^promoted$/),
      text('div[dir="ltr"]:not([data-testid="User-Name"] *) > span', /^(?:Ad|Promoted|广告|推广)$/),
    ],
  },
};
