/** An article (`/pulse/…`): `.stream-article` of 2016, and the page of 2022 for people who are not signed in. */

import { jsonLd } from '../base/head';
import { lower } from '../base/names';
import { either, first, withStates } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, json, link, text, when } from '../base/tries';
import { ACCOUNT, COMMENTS } from './marks';
import { readings } from './readings';

export const article = (): SubjectSpec => ({
  kind: 'post',
  parts: withStates(
    either(
      first('article.stream-article'),
      first('main', () => 'article'),
      first('article'),
    ),
    { ld: jsonLd(/Article$/) },
  ),
  foreign: COMMENTS,
  ids: [],
  whose: [
    attr('', 'data-stream-perm-link'),
    attr('a[href*="session_redirect="]', 'href', /%2Fpulse%2F([\w-]+)(?:%3F|&|$)/i),
  ],
  channelIds: [changed(attr('a[href*="/in/"], a[href*="/company/"]', 'href', ACCOUNT), lower)],
  url: (id) => `https://www.linkedin.com/pulse/${id}`,
  fields: {
    title: [text('h1')],
    author: [
      text('[itemprop="author"]'),
      text('.base-main-card__title, .publisher-author-card h3, .main-author-card h3'),
      json('ld.author.name'),
    ],
    authorUrl: [link('.main-author-card a, .publisher-author-card a, h2 a.name', /^[^?]+/)],
  },
  published: [
    json('ld.datePublished'),
    attr('time[itemprop="datePublished"]', 'datetime'),
    text('.base-main-card__metadata, .publisher-author-card', /(?:Published )?(\w{3} \d{1,2}, \d{4})/),
  ],
  format: [when('', 'article')],
  readings,
});
