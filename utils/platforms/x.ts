/**
 * X (Twitter). Example: https://x.com/examplecafe/status/1234567890123456789
 * Marks last verified 2026-01-28 on saved pages of posts and a profile (`data-testid` layout), and on one post of
 * 2016 (the old `.permalink-tweet` layout). Counts are cut off, not rounded: 18,151 is shown as 18K; the button's
 * label says the exact number.
 */

import { head, jsonLd } from './base/head';
import { count } from './base/numbers';
import type { Try } from './base/part';
import { each, either, first, type Stated, withStates } from './base/parts';
import { at } from './base/path';
import { shownText } from './base/shown';
import type { SiteReader } from './base/site-reader';
import type { SubjectSpec } from './base/subject-spec';
import {
  attr,
  changed,
  counter,
  elementsIn,
  json,
  label,
  lines,
  link,
  media,
  text,
  when,
} from './base/tries';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'x',
  name: { en: 'X', zh: 'X' },
  version: 1,
  hosts: ['x.com', 'twitter.com'],
  cut: true,
};

const POST = /^\/(?:i\/web|i|@?\w{1,15})\/status(?:es)?\/(\d+)/;
const PROFILE = /^\/@?(\w{1,15})(?:\/(?:with_replies|media|highlights)?)?$/;
/** First segments of the site's own pages. */
const NO_ACCOUNT =
  /^(?:home|explore|search|i|settings|messages|notifications|login|signup|share|intent|hashtag|compose|tos|privacy|jobs|about)$/i;

/** The head that the site serves: Example Café (@examplecafe) on X */
const TITLE = /^(.{1,100}) \(@\w+\) on (?:X|Twitter)$/;
const LIST =
  /^\/(?:home|explore|search|hashtag\/[^/]+|i\/(?:lists|communities|bookmarks)(?:\/\d+)?|\w{1,15}\/lists\/[^/]+)\/?$/;

const WORDS = '[data-testid="tweetText"]';
/**
 * The words of a post. A mention stands in a box of its own, which is no line of its own; the beginning of an address is
 * there but transparent, and the address is none without it.
 */
const words: Try = (part) => {
  const seen = lines(WORDS)(part);
  if (!seen) return undefined;
  let value = seen.value
    .replace(/\n(@\w{1,15})(?:\n|$)/g, ' $1 ')
    .replace(/ {2,}/g, ' ')
    .trim();
  for (const element of elementsIn(part, `${WORDS} a[href^="https://t.co/"]`)) {
    const shown = shownText(element);
    if (shown !== '' && !/^https?:/.test(shown)) value = value.replace(shown, () => `https://${shown}`);
  }
  return { ...seen, value };
};

/** The button shows 18K, its label says 18151. */
const button = (name: string) =>
  count([text(`[data-testid="${name}"]`), text(`[data-testid="un${name}"]`)], {
    exact: [label(`[data-testid="${name}"], [data-testid="un${name}"]`, /^([\d,]+) /)],
  });

const post: SubjectSpec = {
  kind: 'post',
  parts: each('article[data-testid="tweet"]'),
  foreign: 'article, div[role="link"]',
  ids: [attr('a[href*="/status/"]:has(time)', 'href', /\/status\/(\d+)/)],
  channelIds: [attr('[data-testid="User-Name"] a', 'href', /^\/(\w+)$/)],
  url: (id) => `https://x.com/i/status/${id}`,
  fields: {
    author: [
      text('[data-testid="User-Name"] a'),
      text('.permalink-header .fullname'),
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
      [text('[data-testid="retweet"], [data-testid="unretweet"]'), text('.request-retweeted-popup strong')],
      {
        exact: [label('[data-testid="retweet"], [data-testid="unretweet"]', /^([\d,]+) /)],
      },
    ),
    likes: count(
      [text('[data-testid="like"], [data-testid="unlike"]'), text('.request-favorited-popup strong')],
      {
        exact: [label('[data-testid="like"], [data-testid="unlike"]', /^([\d,]+) /)],
      },
    ),
    saves: count([text('[data-testid="bookmark"], [data-testid="removeBookmark"]')], {
      exact: [
        label('[data-testid="bookmark"], [data-testid="removeBookmark"]', /^([\d,]+) /),
        label('[role="group"]', /([\d,]+) bookmarks?/),
      ],
    }),
    views: count([text('a[href$="/analytics"]')], {
      exact: [label('a[href$="/analytics"]', /^([\d,]+) /), label('[role="group"]', /([\d,]+) views?/)],
    }),
  },
  placement: {
    pinned: [text('[data-testid="socialContext"]', /^Pinned|^已置顶|^置顶/)],
    ad: [text('div[dir="ltr"]:not([data-testid="User-Name"] *) > span', /^(?:Ad|Promoted|广告|推广)$/)],
  },
};

/** Names whom it is about by itself, so that it counts only with the address. */
const profile: Stated = {
  find: jsonLd(/^ProfilePage$/).find,
  owns: (json, { address }) =>
    String(at(json, 'mainEntity.additionalName') ?? '').toLowerCase() === address.id,
};
const stated = (action: string) => [counter(action, 'ld.mainEntity.interactionStatistic')];

const channel = (): SubjectSpec => ({
  kind: 'channel',
  parts: withStates(
    first('[data-testid="primaryColumn"]', () => '[data-testid="UserName"]'),
    { ld: profile },
  ),
  foreign: 'article, aside, [data-testid="UserCell"]',
  ids: [json('ld.mainEntity.identifier', /^\d+$/)],
  whose: [
    text('[data-testid="UserName"] span', /^@(\w+)$/),
    attr('a[href]', 'href', /^\/(\w+)\/(?:verified_followers|followers|following)$/),
  ],
  url: (id) => `https://x.com/${id}`,
  fields: {
    author: [text('[data-testid="UserName"] div[dir="ltr"]'), json('ld.mainEntity.name')],
    handle: [
      text('[data-testid="UserName"] span', /^@\w+$/),
      changed(json('ld.mainEntity.additionalName'), (name) => `@${name}`),
    ],
    bio: [lines('[data-testid="UserDescription"]'), json('ld.mainEntity.description')],
    verification: [when('[data-testid="UserName"] [data-testid="icon-verified"]', 'verified')],
  },
  readings: {
    followers: count([text('a[href$="/verified_followers"], a[href$="/followers"]')], {
      exact: stated('FollowAction'),
    }),
    following: count([text('a[href$="/following"]')], { exact: stated('SubscribeAction') }),
    posts: count([text('h2 ~ div', /^(\d[\d.,]*[KMB万]?) ?(?:posts?|Tweets?|帖子|推文|条帖子)$/)], {
      exact: stated('WriteAction'),
    }),
  },
});

export const reader = (): SiteReader => ({
  example: {
    url: 'https://mobile.twitter.com/examplecafe/status/1234567890123456789?s=20',
    kind: 'post',
    key: 'x:post:1234567890123456789',
  },
  proved: {
    post: {
      on: '2026-01-28',
      what: ['author', 'handle', 'text', 'published', 'comments', 'shares', 'likes', 'saves'],
    },
    profile: {
      on: '2026-01-28',
      what: [
        'author',
        'handle',
        'followers',
        'following',
        'posts',
        'comments',
        'shares',
        'likes',
        'saves',
        'views',
      ],
    },
  },
  address: ({ pathname }) => {
    const [, id] = POST.exec(pathname) ?? [];
    if (id) return { kind: 'post', id, url: `https://x.com/i/status/${id}` };
    if (LIST.test(pathname)) return { kind: 'list', id: '', url: `https://x.com${pathname}` };
    const [, name = ''] = PROFILE.exec(pathname) ?? [];
    if (name === '' || NO_ACCOUNT.test(name)) return null;
    return { kind: 'profile', id: name.toLowerCase(), url: `https://x.com/${name}` };
  },
  pages: {
    post: {
      main: {
        ...post,
        whose: [...post.ids, attr('', 'data-tweet-id')],
        parts: withStates(
          either(
            first('article[data-testid="tweet"]', ({ address }) => `a[href*="/status/${address.id}"]`),
            first('.permalink-tweet'),
          ),
          { head },
        ),
      },
    },
    profile: { main: channel(), items: [post] },
    list: { items: [post] },
  },
});
