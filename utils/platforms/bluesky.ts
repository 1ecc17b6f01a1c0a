/**
 * Bluesky. Example: https://bsky.app/profile/cafe.example.com/post/3abcdefghij2k
 * Marks last verified 2026-01-27 on saved pages of a post and a profile with its posts (`data-testid` layout). Counts are cut off, not
 * rounded; labels and the served JSON-LD say the exact number. Reposts include quotes, as the button counts them.
 */
import { head, jsonLd } from './base/head';
import { withStates } from './base/parts';
import type { SiteReader } from './base/site-reader';
import { attr } from './base/tries';
import { channel } from './bluesky/channel';
import { asId } from './bluesky/marks';
import { OF_POST, own } from './bluesky/open-post';
import { post } from './bluesky/post';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'bluesky',
  name: { en: 'Bluesky', zh: 'Bluesky' },
  version: 1,
  hosts: ['bsky.app'],
  live: true,
  cut: true,
};

const POST = /^\/profile\/([^/]{3,253})\/post\/([a-z\d]{8,20})\/?$/i;
const PROFILE = /^\/profile\/([^/]{3,253})\/?$/i;
const LIST = /^\/(?:hashtag\/[^/]+|search|profile\/[^/]+\/(?:feed|lists)\/[^/]+)?$/;

export const reader = (): SiteReader => ({
  example: {
    url: 'https://bsky.app/profile/Cafe.example.com/post/3abcdefghij2k',
    kind: 'post',
    key: 'bluesky:post:cafe.example.com/3abcdefghij2k',
  },
  proved: {
    post: {
      on: '2026-01-27',
      what: ['author', 'handle', 'text', 'published', 'likes', 'comments', 'shares'],
    },
    profile: {
      on: '2026-01-27',
      what: [
        'author',
        'handle',
        'followers',
        'following',
        'posts',
        'text',
        'published',
        'likes',
        'comments',
        'shares',
      ],
    },
  },
  address: ({ pathname }) => {
    const path = decodeURIComponent(pathname);
    const [, account = '', key = ''] = POST.exec(path) ?? [];
    if (key !== '') {
      const id = `${account}/${key}`.toLowerCase();
      return { kind: 'post', id, url: `https://bsky.app/profile/${id.replace('/', '/post/')}` };
    }
    const [, name = ''] = PROFILE.exec(path) ?? [];
    if (name !== '')
      return {
        kind: 'profile',
        id: name.toLowerCase(),
        url: `https://bsky.app/profile/${name.toLowerCase()}`,
      };
    return LIST.test(path) ? { kind: 'list', id: '', url: `https://bsky.app${pathname}` } : null;
  },
  pages: {
    post: {
      main: {
        ...post(),
        whose: [attr('a[href*="/post/"]', 'href', OF_POST)].map(asId),
        parts: withStates(own, {
          ld: jsonLd(/^(?:DiscussionForumPosting|SocialMediaPosting)$/),
          head,
        }),
      },
    },
    profile: { main: channel(), items: [post()] },
    list: { items: [post()] },
  },
});
