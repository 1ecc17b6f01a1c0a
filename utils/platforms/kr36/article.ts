/** An article. Unverified. */

import { first, idAt, state, withStates } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, json, link, text, when } from '../base/tries';
import { servedId } from '../base/whose';

const DATA = state('initialState', 'articleDetail.articleDetailData.data');
export const USER = /\/user\/(\d+)/;
/** A dot stands between author and time. */
export const undotted = (line: string): string => line.replace(/^[·•\s]+/, '');

export const article = (): SubjectSpec => ({
  kind: 'post',
  parts: withStates(
    first('.article-wrapper, .article-detail-wrapper-box, .article-content, .kr-layout-content:has(h1)'),
    { data: { find: DATA, owns: idAt('itemId') } },
  ),
  foreign:
    '.articleDetailContent, .kr-article-recommend, [class*="recommend"], [class*="comment-list"], .kr-flow-article-item, [class*="author-detail"], aside',
  ids: [],
  // Each article is a document of its own: what it was served with names it.
  whose: [servedId(DATA, 'itemId')],
  channelIds: [
    attr('.title-icon-item.item-a, .article-title-icon a', 'href', USER),
    json('data.authorId', /^\d+$/),
  ],
  url: (id) => `https://36kr.com/p/${id}`,
  fields: {
    title: [text('h1.article-title, h1'), json('data.widgetTitle')],
    author: [
      changed(text('.title-icon-item.item-a, .article-title-icon a, a.title-icon-item'), undotted),
      json('data.author'),
    ],
    authorUrl: [link('.title-icon-item.item-a, .article-title-icon a', /^[^?#]+/)],
  },
  published: [
    changed(text('.item-time, .title-icon-item time'), undotted),
    json('data.publishTime', /^\d{13}$/),
  ],
  format: [when('', 'article')],
});
