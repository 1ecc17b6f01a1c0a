/** Articles as cards: of the front page, channels, searches, rankings, an author. Unverified. */

import { each } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, link, text, when } from '../base/tries';
import { USER } from './article';

const TITLE = 'a.article-item-title, a[href*="/p/"]';

export const card = (): SubjectSpec => ({
  kind: 'post',
  parts: each('.information-flow-item, .kr-flow-article-item, .kr-shadow-content, .article-item-info'),
  ids: [attr(TITLE, 'href', /\/p\/(\d+)/)],
  channelIds: [attr('.kr-flow-bar-author', 'href', USER)],
  url: (id) => `https://36kr.com/p/${id}`,
  fields: {
    title: [text(TITLE)],
    author: [text('.kr-flow-bar-author')],
    authorUrl: [link('.kr-flow-bar-author', /^[^?#]+/)],
    text: [text('.article-item-description')],
    image: [link('.article-item-pic img', undefined, 'src')],
  },
  published: [text('.kr-flow-bar-time')],
  format: [when('', 'article')],
});
