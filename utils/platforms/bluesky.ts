/**
 * Bluesky. Example: https://bsky.app/profile/cafe.example.com/post/3abcdefghij2k
 * Marks last verified 2026-01-27 on saved pages of a post and a profile (`data-testid` layout). Counts are cut off, not
 * rounded; labels and the served JSON-LD say the exact number. Reposts include quotes, as the button counts them.
 */
import { attribute, isHidden, queryAll } from '../lib/html';
import { jsonLd } from './base/head';
import { count } from './base/numbers';
import type { Try } from './base/part';
import { each, first, withStates } from './base/parts';
import type { SiteReader } from './base/site-reader';
import type { FindParts, SubjectSpec } from './base/subject-spec';
import { attr, changed, counter, json, label, lines, link, media, text, when } from './base/tries';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'bluesky',
  name: { en: 'Bluesky', zh: 'Bluesky' },
  version: 1,
  hosts: ['bsky.app'],
  cut: true,
};

const POST = /^\/profile\/([^/]{3,253})\/post\/([a-z\d]{8,20})\/?$/i;
const PROFILE = /^\/profile\/([^/]{3,253})\/?$/i;
const LIST = /^\/(?:hashtag\/[^/]+|search|profile\/[^/]+\/(?:feed|lists)\/[^/]+)?$/;
const ITEM = '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]';
/** A quoted post; names and pictures are links to accounts. */
const QUOTED = 'div[role="link"][aria-label]';
const STAMP = 'a[data-tooltip][href*="/post/"]';
const ACCOUNT = 'a[href^="/profile/"]:not([href*="/post/"])';
/** "Like (3,121 likes)" */
const IN_LABEL = /\((\d[\d.,\s]*\d|\d)\D*\)/;

/** Who liked it, and such: pages of the post itself, which its stamp does not lead to. */
const OF_POST = /^\/profile\/([^/]+\/post\/\w+)\/(?:liked-by|reposted-by|quotes)$/;
const asId = (path: Try): Try => changed(path, (found) => found.replace('/post', '').toLowerCase());

const at = (find: Try): Try => changed(find, (name) => (name.startsWith('did:') ? '' : `@${name}`));

/** The one of a thread that the page is about has no stamp that leads to it, and its author stands in the address. */
const own: FindParts = (look) => {
  const [account = ''] = look.address.id.split('/');
  const mine = each(ITEM)(look).filter(({ root }) => {
    const by = root && attribute(root, 'data-testid')?.split('-by-')[1]?.toLowerCase();
    return account.startsWith('did:') || by === account;
  });
  const stamps = (root: Element, selector: string) => queryAll(root, selector).length;
  const isOwn = ({ root }: { root: Element | null }) =>
    root !== null && !isHidden(root) && stamps(root, STAMP) === stamps(root, `${QUOTED} ${STAMP}`);
  return mine.filter(isOwn).slice(0, 1);
};

const post = (): SubjectSpec => ({
  kind: 'post',
  parts: each(ITEM),
  foreign: QUOTED,
  ids: [asId(attr(STAMP, 'href', /^\/profile\/([^/]+\/post\/\w+)$/))],
  channelIds: [changed(attr(ACCOUNT, 'href', /^\/profile\/([^/]+)/), (name) => name.toLowerCase())],
  url: (id) => `https://bsky.app/profile/${id.replace('/', '/post/')}`,
  fields: {
    author: [
      text('a[aria-label="View profile"]'),
      attr(`${ACCOUNT}:not(:has([data-testid="userAvatarImage"]))`, 'aria-label'),
      json('ld.author.name'),
    ],
    handle: [at(attr(ACCOUNT, 'href', /^\/profile\/([^/]+)/)), json('ld.author.alternateName', /^@\S+$/)],
    authorUrl: [link(ACCOUNT)],
    text: [lines('[data-testid="postText"]'), lines('[data-word-wrap="1"]'), json('ld.text')],
  },
  published: [json('ld.datePublished'), attr(STAMP, 'data-tooltip')],
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

const GIVEN = 'ld.mainEntity.agentInteractionStatistic';
const FOLLOWERS = '[data-testid="profileHeaderFollowersButton"]';
const FOLLOWS = '[data-testid="profileHeaderFollowsButton"]';

const channel = (): SubjectSpec => ({
  kind: 'channel',
  parts: withStates(
    first('[data-testid="profileScreen"], [data-testid="profileView"], main', ({ address: { id } }) =>
      id.startsWith('did:') ? FOLLOWERS : `${FOLLOWERS}[href="/profile/${id}/followers" i]`,
    ),
    { ld: jsonLd(/^ProfilePage$/) },
  ),
  foreign: ITEM,
  ids: [
    json('ld.mainEntity.identifier', /^did:\S+$/),
    changed(attr(FOLLOWERS, 'href', /^\/profile\/([^/]+)/), (name) => name.toLowerCase()),
  ],
  url: (id) => `https://bsky.app/profile/${id}`,
  fields: {
    author: [text('[data-testid="profileHeaderDisplayName"]'), json('ld.mainEntity.name')],
    handle: [
      at(attr(FOLLOWERS, 'href', /^\/profile\/([^/]+)/)),
      json('ld.mainEntity.alternateName', /^@\S+$/),
    ],
    bio: [lines('[data-testid="profileHeaderDescription"]'), json('ld.mainEntity.description')],
    verification: [when('[data-testid="profileHeaderDisplayName"] button[aria-label*="verif"]', 'verified')],
  },
  readings: {
    followers: count([text(`${FOLLOWERS} > :first-child`), text(FOLLOWERS)], {
      exact: [label(FOLLOWERS, /^(\d+) /), counter('FollowAction', 'ld.mainEntity.interactionStatistic')],
    }),
    following: count([text(`${FOLLOWS} > :first-child`), text(FOLLOWS)], {
      exact: [label(FOLLOWS, /^(\d+) /), counter('FollowAction', GIVEN)],
    }),
    posts: count([text(`${FOLLOWS} ~ *`, /^(\d[\d.,]*[KMB]?) /)], { exact: [counter('WriteAction', GIVEN)] }),
  },
});

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
    profile: { on: '2026-01-27', what: ['author', 'handle', 'followers', 'following', 'posts'] },
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
        parts: withStates(own, { ld: jsonLd(/^(?:DiscussionForumPosting|SocialMediaPosting)$/) }),
      },
    },
    profile: { main: channel(), items: [post()] },
    list: { items: [post()] },
  },
});
