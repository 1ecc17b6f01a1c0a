/**
 * Instagram. Example: https://www.instagram.com/p/CexamplE1_a/
 * Proved on a saved post of 2021-10-20 (JSON-LD, `liked_by` link) and a later one without a date (its head alone);
 * accounts, reels and the state of today's pages come from public knowledge. Where an account hides its likes the state still names a
 * number, which is none.
 */
import { allText, attempt, queryAll } from '../lib/html';
import type { Json } from '../model';
import { head, jsonLd } from './base/head';
import { count } from './base/numbers';
import type { Look } from './base/part';
import { each, either, first, idAt, type Stated, state, withStates } from './base/parts';
import { at, objectsWith } from './base/path';
import type { SiteReader } from './base/site-reader';
import type { SubjectSpec } from './base/subject-spec';
import { attr, changed, counter, json, lines, media, text, when, whenJson } from './base/tries';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'instagram',
  name: { en: 'Instagram', zh: 'Instagram' },
  version: 1,
  hosts: ['instagram.com', 'instagr.am'],
  cut: null,
};

const POST = /^\/(?:[\w.]+\/)?(?:p|reels?|tv)\/([\w-]{5,60})(?:\/(?:embed|captioned)?)*$/;
const PROFILE = /^\/([\w.]{1,30})(?:\/(?:reels|tagged)?)?\/?$/;
const NO_ACCOUNT =
  /^(?:accounts|explore|reels?|direct|stories|p|tv|about|developer|legal|emails|challenge|web|api|privacy|session)$/i;

const lower = (name: string) => name.toLowerCase();
const handle = (name: string) => `@${name}`;

/** Today's pages spread their state over many scripts: the media with the address's code, without likes that are hidden. */
const found: Stated = {
  find: ({ document, address: { id } }) => {
    for (const script of Array.from(queryAll(document, 'script[type="application/json"]'))) {
      const content = allText(script);
      if (!content.includes(`"code":"${id}"`)) continue;
      const parsed = attempt(() => JSON.parse(content) as Json, null);
      const own = objectsWith(parsed, 'like_count').find((one) => at(one, 'code') === id) as
        | Record<string, Json>
        | undefined;
      if (!own) continue;
      const { like_count: likes = null, ...others } = own;
      return at(own, 'like_and_view_counts_disabled') === true ? others : { ...others, like_count: likes };
    }
    return null;
  },
  owns: idAt('code'),
};

const shared: Stated = {
  find: state('_sharedData', 'entry_data.PostPage.0.graphql.shortcode_media'),
  owns: idAt('shortcode'),
};
const holding = ({ address: { id } }: Look) =>
  `a[href*="/p/${id}"], a[href*="/reel/${id}"], a[href*="/tv/${id}"]`;
const LIKED = 'a[href$="/liked_by/"]';

const post: SubjectSpec = {
  kind: 'post',
  parts: withStates(either(first('article', holding), first('main', holding)), {
    ld: jsonLd(/^(?:ImageObject|VideoObject|SocialMediaPosting)$/),
    shared,
    own: found,
    head,
  }),
  foreign: 'ul ul, a[href*="/p/"] img',
  ids: [],
  channelIds: [
    changed(json('own.user.username'), lower),
    changed(json('shared.owner.username'), lower),
    changed(json('ld.author.alternateName', /^@?([\w.]+)$/), lower),
    changed(attr('header a[href]', 'href', /^\/([\w.]+)\/$/), lower),
  ],
  url: (id) => `https://www.instagram.com/p/${id}/`,
  fields: {
    author: [
      json('own.user.full_name'),
      json('shared.owner.full_name'),
      json('head.og:title', /^(.{1,100}?)(?: \(@[\w.]+\))? on Instagram: /),
      json('head.twitter:title', /^(.{1,100}?) \(@[\w.]+\)/),
    ],
    handle: [
      changed(json('own.user.username'), handle),
      changed(json('shared.owner.username'), handle),
      json('ld.author.alternateName', /^@[\w.]+$/),
      changed(attr('header a[href]', 'href', /^\/([\w.]+)\/$/), handle),
      json('head.twitter:title', /\((@[\w.]+)\)/),
    ],
    text: [
      json('own.caption.text'),
      json('shared.edge_media_to_caption.edges.0.node.text'),
      json('ld.caption'),
      lines('h1'),
      json('head.og:title', /^.{1,140}? on Instagram: ["“]([\s\S]*)["”]$/),
    ],
  },
  published: [
    json('own.taken_at'),
    json('shared.taken_at_timestamp'),
    attr('time', 'datetime'),
    json('head.description', /on (\w+ \d{1,2}, \d{4})[.:]/),
  ],
  format: [
    whenJson('own.media_type', 2, 'video'),
    whenJson('shared.is_video', true, 'video'),
    when('video', 'video'),
    json('head.medium', /^(?:image|video)$/),
    when('img', 'image'),
  ],
  media: media('article img[srcset], video'),
  readings: {
    likes: count([text(LIKED), json('head.description', /^(\d[\d.,]*[KM]?) likes?, /i)], {
      exact: [
        json('own.like_count'),
        json('shared.edge_media_preview_like.count'),
        counter('LikeAction', 'ld.interactionStatistic'),
      ],
    }),
    comments: count([json('head.description', /^\d[\d.,]*[KM]? likes?, (\d[\d.,]*[KM]?) comments? - /i)], {
      exact: [
        json('own.comment_count'),
        json('shared.edge_media_to_parent_comment.count'),
        json('ld.commentCount'),
        counter('CommentAction', 'ld.interactionStatistic'),
      ],
    }),
    views: count([], {
      exact: [json('own.play_count'), json('own.view_count'), json('shared.video_view_count')],
    }),
  },
};

const WORDS = {
  followers: 'followers|seguidores|abonnés|粉丝|位粉丝',
  following: 'following|seguidos|关注',
  posts: 'posts?|publicaciones|帖子|篇帖子',
};
/* @__NO_SIDE_EFFECTS__ */
const counted = (words: string) =>
  new RegExp(`^(\\d[\\d.,]*(?: ?[KM万]| mil| mill\\.)?) ?(?:${words})$`, 'i');
const LINES = 'header li, header a, header button';
const IN_HEAD = /^([\d.,]+[KM]?) Followers, ([\d.,]+[KM]?) Following, ([\d.,]+[KM]?) Posts/;

const channel = (): SubjectSpec => ({
  kind: 'channel',
  parts: withStates(
    first('main', ({ address: { id } }) => `header :is(a[href^="/${id}/followers" i], a[href="/${id}/" i])`),
    {
      head,
      user: {
        find: state('_sharedData', 'entry_data.ProfilePage.0.graphql.user'),
        owns: (user, { address }) => String(at(user, 'username')).toLowerCase() === address.id,
      },
    },
  ),
  foreign: 'article',
  ids: [json('user.id')],
  url: (id) => `https://www.instagram.com/${id}/`,
  fields: {
    author: [json('user.full_name'), json('head.og:title', /^(.{1,100}?) \(@[\w.]+\)/)],
    handle: [
      changed(json('user.username'), handle),
      json('head.og:title', /\((@[\w.]+)\)/),
      changed(text('header h2', /^[\w.]+$/), handle),
    ],
    bio: [json('user.biography')],
    verification: [
      whenJson('user.is_verified', true, 'verified'),
      when('header [aria-label="Verified"], header [title="Verified"]', 'verified'),
    ],
  },
  readings: {
    followers: count([text(LINES, counted(WORDS.followers)), json('head.description', IN_HEAD)], {
      exact: [
        json('user.edge_followed_by.count'),
        attr('header a[href$="/followers/"] [title]', 'title', /^[\d.,]+$/),
      ],
    }),
    following: count(
      [
        text(LINES, counted(WORDS.following)),
        json('head.description', /^[\d.,]+[KM]? Followers, ([\d.,]+[KM]?) Following/),
      ],
      {
        exact: [json('user.edge_follow.count')],
      },
    ),
    posts: count(
      [
        text(LINES, counted(WORDS.posts)),
        json('head.description', /^[\d.,]+[KM]? Followers, [\d.,]+[KM]? Following, ([\d.,]+[KM]?) Posts/),
      ],
      {
        exact: [json('user.edge_owner_to_timeline_media.count')],
      },
    ),
  },
});

const item: SubjectSpec = {
  kind: 'post',
  parts: each('main :is(a[href*="/p/"], a[href*="/reel/"]):has(img)'),
  ids: [attr('', 'href', /\/(?:p|reel)\/([\w-]+)\/$/)],
  channelIds: [changed(attr('', 'href', /^\/([\w.]+)\/(?:p|reel)\//), lower)],
  url: (id) => `https://www.instagram.com/p/${id}/`,
  fields: { text: [attr('img', 'alt', /^(?!Photo by |May be |Photo shared )[\s\S]+$/)] },
  format: [
    when('svg[aria-label="Clip"], svg[aria-label="Reel"], svg[aria-label="Video"]', 'video'),
    when('img', 'image'),
  ],
  media: media('img'),
  placement: { pinned: [when('svg[aria-label^="Pinned"]', 'pinned')] },
};

export const reader = (): SiteReader => ({
  example: {
    url: 'https://instagram.com/examplecafe/reel/CexamplE1_a/?igsh=x',
    kind: 'post',
    key: 'instagram:post:CexamplE1_a',
  },
  proved: {
    post: {
      on: '2021-10-20',
      at: /liked_by|\$\.(?:ld|shared|head)\./,
      what: ['author', 'handle', 'text', 'published', 'likes', 'comments'],
    },
  },
  address: ({ pathname }) => {
    const [, id = ''] = POST.exec(pathname) ?? [];
    if (id !== '') return { kind: 'post', id, url: `https://www.instagram.com/p/${id}/` };
    if (/^\/explore\/(?:tags|locations|search)\//.test(pathname))
      return { kind: 'list', id: '', url: `https://www.instagram.com${pathname}` };
    const [, name = ''] = PROFILE.exec(pathname) ?? [];
    if (name === '' || NO_ACCOUNT.test(name)) return null;
    return { kind: 'profile', id: lower(name), url: `https://www.instagram.com/${lower(name)}/` };
  },
  pages: {
    post: { main: post },
    profile: { main: channel(), items: [item] },
    list: { items: [item] },
  },
});
