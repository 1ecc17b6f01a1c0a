/** A post by itself: the saved pages (JSON-LD, head, `liked_by`, `_sharedData`), and the state of today's. */

import { counter } from '../base/counter';
import { head, jsonLd } from '../base/head';
import { media } from '../base/media';
import { lower, withAt } from '../base/names';
import { count } from '../base/numbers';
import type { Look } from '../base/part';
import { either, first, withStates } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, json, lines, text, when } from '../base/tries';
import { whenJson } from '../base/when-json';
import { beside } from './beside';
import { before, found, shared } from './states';

const holding = ({ address: { id } }: Look) =>
  `a[href*="/p/${id}"], a[href*="/reel/${id}"], a[href*="/tv/${id}"]`;
const LIKED = 'a[href$="/liked_by/"]';
const likes = beside(
  ...['Like', 'Unlike', 'Gefällt mir', '「いいね！」', 'いいね！', '讚', '收回讚', '赞', '取消赞'],
  ...['J’aime', 'Me gusta', 'Curtir', 'Mi piace'],
);
const comments = beside(
  ...[
    'Comment',
    'Kommentieren',
    'コメントする',
    'コメント',
    '回應',
    '留言',
    '评论',
    'Commenter',
    'Comentar',
    'Commenta',
  ],
);
/** 95 likes, 3 comments - Example Café (@examplecafe) on Instagram: “…” */
const DESCRIBED_NAME = /^[^“]* - (.{1,100}?) \(@[\w.]+\) on Instagram: “/;
const described = (numbers: RegExp) => [
  json('head.description', numbers),
  json('head.og:description', numbers),
];

export const post: SubjectSpec = {
  kind: 'post',
  parts: withStates(either(first('article', holding), first('main', holding)), {
    ld: jsonLd(/^(?:ImageObject|VideoObject|SocialMediaPosting)$/),
    shared,
    before,
    own: found,
    head,
  }),
  foreign: 'ul ul, a[href*="/p/"] img',
  ids: [],
  channelIds: [
    changed(json('own.user.username'), lower),
    changed(json('shared.owner.username'), lower),
    changed(json('before.owner.username'), lower),
    changed(json('ld.author.alternateName', /^@?([\w.]+)$/), lower),
    changed(attr('header a[href]', 'href', /^\/([\w.]+)\/$/), lower),
  ],
  url: (id) => `https://www.instagram.com/p/${id}/`,
  fields: {
    author: [
      json('own.user.full_name'),
      json('shared.owner.full_name'),
      json('before.owner.full_name'),
      json('head.og:title', /^(.{1,100}?)(?: \(@[\w.]+\))? on Instagram: /),
      json('head.description', DESCRIBED_NAME),
      json('head.twitter:title', /^(.{1,100}?) \(@[\w.]+\)/),
    ],
    handle: [
      changed(json('own.user.username'), withAt),
      changed(json('shared.owner.username'), withAt),
      changed(json('before.owner.username'), withAt),
      json('ld.author.alternateName', /^@[\w.]+$/),
      changed(attr('header a[href]', 'href', /^\/([\w.]+)\/$/), withAt),
      json('head.twitter:title', /\((@[\w.]+)\)/),
      json('head.description', / \((@[\w.]+)\) on Instagram: “/),
    ],
    text: [
      json('own.caption.text'),
      json('shared.edge_media_to_caption.edges.0.node.text'),
      json('before.caption'),
      json('ld.caption'),
      lines('h1'),
      json('head.og:title', /^.{1,140}? on Instagram: ["“]([\s\S]*)["”]$/),
      json('head.description', / on Instagram: “([\s\S]*)”$/),
    ],
  },
  published: [
    json('own.taken_at'),
    json('shared.taken_at_timestamp'),
    json('before.date'),
    attr('time', 'datetime'),
    json('head.description', /on (\w+ \d{1,2}, \d{4})(?:[.:]|$)/),
  ],
  format: [
    whenJson('own.media_type', 2, 'video'),
    whenJson('shared.is_video', true, 'video'),
    whenJson('before.is_video', true, 'video'),
    when('video', 'video'),
    // A reel's medium is called an image.
    changed(json('head.og:url', /\/(?:reel|tv)\//), () => 'video'),
    json('head.medium', /^(?:image|video)$/),
    when('img', 'image'),
  ],
  media: media('article img[srcset], video'),
  readings: {
    likes: count(
      [
        text(LIKED),
        text(LIKED, /^「いいね！」 ?(\d[\d,]*)件$/),
        likes,
        ...described(/^(\d[\d.,]*[KM]?) likes?, /i),
      ],
      {
        exact: [
          json('own.like_count'),
          json('shared.edge_media_preview_like.count'),
          json('before.likes.count'),
          counter('LikeAction', 'ld.interactionStatistic'),
        ],
      },
    ),
    comments: count([comments, ...described(/^\d[\d.,]*[KM]? likes?, (\d[\d.,]*[KM]?) comments? - /i)], {
      exact: [
        json('own.comment_count'),
        json('shared.edge_media_to_parent_comment.count'),
        json('before.comments.count'),
        json('ld.commentCount'),
        counter('CommentAction', 'ld.interactionStatistic'),
      ],
    }),
    views: count([], {
      exact: [
        json('own.play_count'),
        json('own.view_count'),
        json('shared.video_view_count'),
        json('before.video_views'),
      ],
    }),
  },
};
