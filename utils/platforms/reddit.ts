/**
 * Reddit. Example: https://www.reddit.com/r/examplecafe/comments/1abcde/winter_menu/
 * Proved on a saved post of 2022 or soon after (the redesign of that time); today's elements (`shreddit-post`) and
 * old.reddit.com come from public knowledge. A hidden score (•) is none, whatever `data-score` says.
 */
import { head } from './base/head';
import { count } from './base/numbers';
import { each, either, first, withStates } from './base/parts';
import type { SiteReader } from './base/site-reader';
import type { SubjectSpec } from './base/subject-spec';
import { always, attr, changed, json, lines, link, text, when } from './base/tries';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'reddit',
  name: { en: 'Reddit', zh: 'Reddit' },
  version: 1,
  hosts: ['reddit.com', 'redd.it'],
  cut: null,
};

const POST = /^\/(?:(?:r|user|u)\/[\w-]+\/)?comments\/([a-z\d]{3,12})(?:\/|$)/i;
const PROFILE =
  /^\/(r|user|u)\/([\w-]{2,40})(?:\/(?:hot|new|top|rising|best|submitted|comments|posts|overview|about)?)?\/?$/i;
/** Subreddits that are lists of others'. */
const NO_CHANNEL = /^(?:popular|all|friends|mod)$/i;
const LIST = /^\/(?:(?:r\/[\w-]+\/)?search|hot|new|top|best|rising|r\/(?:popular|all))?\/?$/;

const NEW = 'shreddit-post';
const OLD = '.thing.link[data-fullname]';
const MIDDLE = '[data-test-id="post-content"], [data-testid="post-container"]';
const FULL = /^t3_([a-z\d]+)$/;
const lower = (name: string) => name.toLowerCase();

const post = (): SubjectSpec => ({
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
      json('head.og:title', /^From the .{1,60}? community on Reddit: (.+)$/),
    ],
    author: [
      attr('', 'author', /^(?!\[deleted\]).+$/),
      attr('', 'data-author'),
      text('a[data-testid="post_author_link"]', /^u\/(\S+)$/),
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
        text('[id^="vote-arrows-t3_"]', /^\d[\d.,]*k?$/i),
        text('[id^="vote-arrows-t3_"] > div', /^\d[\d.,]*[km]?$/i),
      ],
      {
        exact: [attr('', 'score', /^\d+$/), attr('.score.unvoted', 'title', /^\d+$/)],
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
    pinned: [attr('', 'class', /(?:^|\s)stickied(?:\s|$)/)],
  },
});

const ad = (): SubjectSpec => ({
  ...post(),
  parts: each('shreddit-ad-post'),
  placement: { ad: [always('ad')] },
});

const channel = (): SubjectSpec => ({
  kind: 'channel',
  parts: either(
    first('shreddit-subreddit-header'),
    first('.side .titlebox'),
    first('[data-testid="profile-main"], main, #main-content'),
  ),
  foreign: `${NEW}, shreddit-ad-post, ${MIDDLE}`,
  ids: [],
  whose: [attr('', 'prefixed-name', /^r\/[\w-]+$/), attr('.redditname a', 'href', /\/(r\/[\w-]+)\/?$/)],
  url: (id) => `https://www.reddit.com/${id}/`,
  fields: {
    author: [attr('', 'display-name'), attr('', 'prefixed-name'), text('h1')],
    bio: [attr('', 'description'), lines('.usertext-body')],
  },
  readings: {
    members: count([text('.subscribers .number'), text('#subscribers', /^\d[\d.,]*[KM]?/i)], {
      exact: [attr('', 'subscribers', /^\d+$/)],
    }),
  },
});

export const reader = (): SiteReader => ({
  example: {
    url: 'https://old.reddit.com/r/examplecafe/comments/1abcde/winter_menu/kxyz/',
    kind: 'post',
    key: 'reddit:post:1abcde',
  },
  proved: {
    post: { on: '2022-03-05', at: /vote-arrows|num-comments/, what: ['title', 'score', 'comments'] },
  },
  address: ({ hostname, pathname }) => {
    const [, named = ''] = POST.exec(pathname) ?? [];
    const [, short = ''] = hostname === 'redd.it' ? (/^\/([a-z\d]{3,12})$/i.exec(pathname) ?? []) : [];
    const id = lower(named || short);
    if (id !== '') return { kind: 'post', id, url: `https://www.reddit.com/comments/${id}/` };
    const [, what = '', name = ''] = PROFILE.exec(pathname) ?? [];
    if (name !== '' && !(what === 'r' && NO_CHANNEL.test(name))) {
      const channelId = `${what === 'r' ? 'r' : 'user'}/${lower(name)}`;
      return { kind: 'profile', id: channelId, url: `https://www.reddit.com/${channelId}/` };
    }
    return LIST.test(pathname) ? { kind: 'list', id: '', url: `https://www.reddit.com${pathname}` } : null;
  },
  pages: {
    post: {
      main: {
        ...post(),
        parts: withStates(
          either(
            (look) =>
              first(`${NEW}[id="t3_${look.address.id}"], ${OLD}[data-fullname="t3_${look.address.id}"]`)(
                look,
              ),
            (look) =>
              first(MIDDLE, ({ address: { id } }) => `[id$="t3_${id}"], a[href*="/comments/${id}/"]`)(look),
          ),
          { head },
        ),
      },
    },
    profile: { main: channel(), items: [post(), ad()] },
    list: { items: [post(), ad()] },
  },
  barriers: [{ kind: 'captcha', tries: [text('body', /^whoa there, pardner!/i)] }],
});
