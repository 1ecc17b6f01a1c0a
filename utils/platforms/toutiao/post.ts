/** An article, short post or video by itself: `.article-box` of 2019 with its `BASE_DATA`, and today's. */

import { count } from '../base/numbers';
import { first } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, json, label, lines, link, oneOf, text, when } from '../base/tries';
import { servedId } from '../base/whose';
import { withJson } from '../base/with-json';
import { scriptValues } from '../base/written';
import { USER, urlOf } from './ids';

const ITEM_NUMBER = /toutiao\.com\/(?:group|item|[ai])\/?(\d{15,20})(?:[/?#]|$)/;
const DAY = /\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?)?/;

/** A button below a video: its number, or its word alone. */
const below = (name: string) =>
  text(`.ttp-video-extras-bar .video-action-button.${name}`, /^\d[\d.,]*\s*[万亿]?$/);

/** What the old articles were served with, each a document of its own. */
const BASE_DATA = scriptValues({
  group: /\bcommentInfo:\s*\{\s*group_?[iI]d:\s*'(\d+)'/,
  comments: /\bcommentInfo:\s*\{[^{}]*\bcomments_count:\s*(\d+)/,
  time: /\bsubInfo:\s*\{[^{}]*\btime:\s*'([^'\\]+)'|\bpublish_time:\s*'([^'\\]+)',\s*group_id:/,
  name: /\bmediaInfo:\s*\{[^{}]*\bname:\s*'([^'\\]+)'/,
  user: /\bmediaInfo:\s*\{[^{}]*\bopenUrl:\s*'\/c\/user\/(\d+)/,
});

export const post: SubjectSpec = {
  kind: 'post',
  parts: withJson(
    first(
      '.container:has(.article-box), .container:has(.galleryBox), .article-detail-container, .main:has(.article-content), .wtt-detail, .video-detail-container, .main-content:has(.ttp-video-extras-bar), #root:has(.article-content)',
    ),
    BASE_DATA,
    'group',
  ),
  foreign:
    '.c-item, .comment-list, .ttp-comment-block, .index-right, .right-sidebar, .feed-infinite-wrapper, .related-list, .article-content article',
  ids: [],
  whose: [attr('.J_qrcode_img', 'title', ITEM_NUMBER, true), servedId(BASE_DATA, 'group')],
  channelIds: [oneOf(attr('.article-meta a, .user-card-name a, .user-info a', 'href', USER), json('user'))],
  url: (id, { look }) => look.address.url || urlOf(id),
  fields: {
    title: [text('h1.article-title'), text('.article-content > h1, h1')],
    author: [
      text('.article-sub span', /^(?!原创$|转载$|\d{4}-\d\d)(.+)/),
      text('.article-meta .name'),
      text('.user-info .name, .author-info .name'),
      json('name'),
    ],
    authorUrl: [link('.article-meta a, .user-card-name a, .user-info a', /^.*\/c\/user\/[^?#]+/)],
    text: [lines('.weitoutiao-html, .wtt-content')],
  },
  published: [
    text('.article-sub span', DAY),
    text('.article-meta span', DAY),
    text('.time, .publish-time', DAY),
    json('time'),
  ],
  format: [
    when('.article-box, .article-content', 'article'),
    when('.galleryBox', 'image'),
    when('video, .ttp-video-extras-bar', 'video'),
  ],
  readings: {
    comments: count(
      [
        text('[ga_event="click_comment_anchor"] span'),
        text('#comment .c-header', /^([\d,]+)\s*条评论/),
        label('[class*="interaction-comment"], .detail-comment', /评论\s*(\d[\d.,]*\s*万?)/),
        below('comment'),
      ],
      { exact: [json('comments')] },
    ),
    likes: count([
      label('[class*="interaction-like"], .detail-like', /点赞\s*(\d[\d.,]*\s*万?)/),
      below('like'),
    ]),
    shares: count([label('[class*="interaction-share"], .detail-share', /转发\s*(\d[\d.,]*\s*万?)/)]),
    saves: count([
      label('[class*="interaction-collect"], .detail-collect', /收藏\s*(\d[\d.,]*\s*万?)/),
      below('favour'),
    ]),
    views: count([
      text('.ttp-video-extras-bar .views-count', /^(\d[\d.,]*\s*[万亿]?)\s*(?:次播放|次观看|播放)?$/),
    ]),
  },
};
