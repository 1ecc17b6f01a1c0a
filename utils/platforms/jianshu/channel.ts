/** A person: five numbers, each above its word, and the words about oneself beside the articles. */

import { labelled } from '../base/labelled';
import { count } from '../base/numbers';
import { first } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, lines, text } from '../base/tries';

const COUNTS = '.info .meta-block';

export const channel: SubjectSpec = {
  kind: 'channel',
  parts: first('.person:has(.main-top .meta-block), .main-top:has(.meta-block)'),
  foreign: '.note-list',
  ids: [],
  whose: [
    attr('a[href*="/followers"], a[href*="/following"]', 'href', /\/users\/([0-9A-Za-z]{6,14})\/follow/),
  ],
  url: (id) => `https://www.jianshu.com/u/${id}`,
  fields: { author: [text('.title .name')], bio: [lines('.description .js-intro')] },
  readings: {
    following: count([labelled(COUNTS, '关注')]),
    followers: count([labelled(COUNTS, '粉丝')]),
    posts: count([labelled(COUNTS, '文章')]),
    totalLikes: count([text(COUNTS, /^(\d[\d,]*)\s*收获喜欢$/)]),
  },
};
