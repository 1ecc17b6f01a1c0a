/** The articles of a person, a collection or a book, and of the home page as of 2017. */

import { count } from '../base/numbers';
import type { Try } from '../base/part';
import { each } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { always, attr, link, text } from '../base/tries';

/** The number behind a drawing of the card's last line. */
const beside = (icon: string): Try => text(`.meta :is(a, span):has(> .ic-list-${icon})`);
const AUTHOR = 'a.nickname, .author .name a';

export const item: SubjectSpec = {
  kind: 'post',
  parts: each('.note-list > li'),
  ids: [attr('a.title', 'href', /\/p\/([0-9A-Za-z]{6,14})/)],
  channelIds: [attr(AUTHOR, 'href', /\/u\/([0-9A-Za-z]{6,14})/)],
  url: (id) => `https://www.jianshu.com/p/${id}`,
  fields: { title: [text('a.title')], author: [text(AUTHOR)], authorUrl: [link(AUTHOR)] },
  published: [attr('[data-shared-at]', 'data-shared-at')],
  format: [always('article')],
  readings: {
    views: count([beside('read')]),
    comments: count([beside('comments')]),
    likes: count([beside('like')]),
  },
};
