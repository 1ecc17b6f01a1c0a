/**
 * X (Twitter). Example: https://x.com/examplecafe/status/1234567890123456789
 * Marks last verified 2026-01-28 on saved pages of posts and a profile (`data-testid` layout), 2026-02-13 on one of a
 * long article, which shows its counts twice and other posts within, and on one post of 2016 (the old `.permalink-tweet`
 * layout; its profiles and lists come from public knowledge, and are unverified). Counts are cut off, not rounded:
 * 18,151 is shown as 18K; the button's label says the exact number.
 */

import { head } from './base/head';
import { either, first, withStates } from './base/parts';
import type { SiteReader } from './base/site-reader';
import { attr } from './base/tries';
import type { PlatformMeta } from './platform';
import { channel } from './x/channel';
import { post } from './x/post';

export const meta: PlatformMeta = {
  id: 'x',
  name: { en: 'X', zh: 'X' },
  version: 1,
  hosts: ['x.com', 'twitter.com'],
  live: true,
  cut: true,
};

/** A long article under its author's name has the post's number; `/i/article/` has one of its own. */
const POST = /^\/(?:(?:i\/web|i|@?\w{1,15})\/status(?:es)?|(?!i\/)\w{1,15}\/article)\/(\d+)/;
const PROFILE = /^\/@?(\w{1,15})(?:\/(?:with_replies|media|highlights)?)?$/;
/** First segments of the site's own pages. */
const NO_ACCOUNT =
  /^(?:home|explore|search|i|settings|messages|notifications|login|signup|share|intent|hashtag|compose|tos|privacy|jobs|about)$/i;
const LIST =
  /^\/(?:home|explore|search|hashtag\/[^/]+|i\/(?:lists|communities|bookmarks)(?:\/\d+)?|\w{1,15}\/lists\/[^/]+)\/?$/;

/** Profiles, lists and cards of 2014 to 2020 are not proved. */
const TODAY = /^(?!\.Profile)/;

export const reader = (): SiteReader => ({
  example: {
    url: 'https://mobile.twitter.com/examplecafe/status/1234567890123456789?s=20',
    kind: 'post',
    key: 'x:post:1234567890123456789',
  },
  proved: {
    post: {
      on: '2026-02-13',
      at: TODAY,
      what: [
        'author',
        'handle',
        'title',
        'text',
        'published',
        'comments',
        'shares',
        'likes',
        'saves',
        'views',
      ],
    },
    profile: {
      on: '2026-01-28',
      at: TODAY,
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
