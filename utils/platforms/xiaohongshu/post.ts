/**
 * A note by itself or in the dialog over a list. Comments have hearts and counts of their own. What the bar below it
 * shows is unverified. A shared page writes `nickName` where the desktop writes `nickname`.
 */

import { media } from '../base/media';
import { count } from '../base/numbers';
import { either, first, withStates } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { always, attr, changed, json, lines, link, text, when } from '../base/tries';
import { whenJson } from '../base/when-json';
import { note, servedNote } from './states';

const USER = /\/user\/profile\/([0-9a-f]{24})/;
const AUTHOR = '.author-wrapper a[href*="/user/profile/"]';
const BAR = ':is(.interact-container, .engage-bar)';

/** A number of the bar below the note. The state writes it as printed (1.2万, 10+) or whole. */
const bar = (name: string, stated: string) =>
  count([text(`${BAR} .${name}-wrapper .count`), json(`own.interactInfo.${stated}`)], {
    exact: [json(`own.interactInfo.${stated}`)],
  });

export const post = (): SubjectSpec => ({
  kind: 'post',
  parts: withStates(
    either(
      first('#noteContainer, .note-container, .note-detail-mask', () => BAR),
      first('body:has(#detail-title, #detail-desc)'),
    ),
    { own: note },
  ),
  foreign: '.parent-comment, .comment-item, .list-container, .note-item, .feeds-container, .recommend-list',
  ids: [],
  whose: [attr('', 'note-id', /^[0-9a-f]{24}$/), servedNote],
  channelIds: [json('own.user.userId'), attr(AUTHOR, 'href', USER)],
  url: (_id, { look }) => look.address.url,
  fields: {
    title: [text('#detail-title'), json('own.title')],
    author: [
      text('.author-wrapper .username'),
      text('.author-wrapper .name'),
      json('own.user.nickname'),
      json('own.user.nickName'),
    ],
    authorUrl: [link(AUTHOR, /^[^?]+/)],
    // The state marks its topics: #咖啡[话题]#.
    text: [
      lines('#detail-desc'),
      changed(json('own.desc'), (words) => words.replace(/\[话题\]#/g, ' ').trim()),
    ],
  },
  // 编辑于 is when it was changed.
  published: [json('own.time'), text('.bottom-container .date, .note-content .date', /^(?!编辑于).+/)],
  format: [
    whenJson('own.type', 'video', 'video'),
    when('.player-container, .media-container video, [data-type="video"]', 'video'),
    always('image'),
  ],
  media: media('.media-container img, .note-slider-img'),
  readings: {
    likes: bar('like', 'likedCount'),
    saves: bar('collect', 'collectedCount'),
    comments: count(
      [
        text(`${BAR} .chat-wrapper .count`),
        text('.comments-container > .total', /^共\s*\d[\d.]*万?\+?\s*条评论$|^(\d[\d,]*) comments in total$/),
        json('own.interactInfo.commentCount'),
      ],
      { exact: [json('own.interactInfo.commentCount')] },
    ),
    shares: bar('share', 'shareCount'),
  },
});
