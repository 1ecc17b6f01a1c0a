/**
 * An article, and the state of a page of 2026-06 with the numbers that no layout is known to print. Its likes and saves
 * stand there twice, once beside the author's number of articles.
 */

import { count } from '../base/numbers';
import { first, idAt, state, withStates } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, json, link, text, when } from '../base/tries';
import { servedId } from '../base/whose';

const DETAIL = state('initialState', 'articleDetail');
const ID = 'articleDetailData.data.itemId';
export const USER = /\/user\/(\d+)/;
/** A dot stands between author and time. */
export const undotted = (line: string): string => line.replace(/^[·•\s]+/, '');

export const article = (): SubjectSpec => ({
  kind: 'post',
  parts: withStates(
    first('.article-wrapper, .article-detail-wrapper-box, .article-content, .kr-layout-content:has(h1)'),
    { detail: { find: DETAIL, owns: idAt(ID) } },
  ),
  foreign:
    '.articleDetailContent, .kr-article-recommend, [class*="recommend"], [class*="comment-list"], .kr-flow-article-item, [class*="author-detail"], aside',
  ids: [],
  // Each article is a document of its own: what it was served with names it.
  whose: [servedId(DETAIL, ID)],
  channelIds: [
    attr('.title-icon-item.item-a, .article-title-icon a', 'href', USER),
    json('detail.articleDetailData.data.authorId', /^\d+$/),
  ],
  url: (id) => `https://36kr.com/p/${id}`,
  fields: {
    title: [text('h1.article-title, h1'), json('detail.articleDetailData.data.widgetTitle')],
    author: [
      changed(text('.title-icon-item.item-a, .article-title-icon a, a.title-icon-item'), undotted),
      json('detail.articleDetailData.data.author'),
    ],
    authorUrl: [link('.title-icon-item.item-a, .article-title-icon a', /^[^?#]+/)],
  },
  published: [
    changed(text('.item-time, .title-icon-item time'), undotted),
    json('detail.articleDetailData.data.publishTime', /^\d{13}$/),
  ],
  format: [when('', 'article')],
  readings: {
    likes: count([], { exact: [json('detail.likeCount')] }),
    saves: count([], { exact: [json('detail.favoriteCount')] }),
    comments: count([], { exact: [json('detail.articleRecommendData.statComment')] }),
  },
});
