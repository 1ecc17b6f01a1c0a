/** A person. Unverified. */

import { count } from '../base/numbers';
import { first } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, lines, text } from '../base/tries';

export const channel: SubjectSpec = {
  kind: 'channel',
  parts: first('#wrapper:has(#db-usr-profile), body:has(#db-usr-profile)'),
  foreign: '.status-item, .stream-items, .comment-item',
  ids: [],
  whose: [
    attr('.rev-link a, #friend h2 a', 'href', /\/people\/([\w.-]+)\/(?:rev_contacts|contacts)/),
    attr('#db-usr-profile .pic a, #db-usr-profile a[href*="/people/"]', 'href', /\/people\/([\w.-]+)\//),
  ],
  url: (id) => `https://www.douban.com/people/${id}/`,
  fields: {
    author: [text('#db-usr-profile .info h1')],
    bio: [lines('#intro_display'), lines('.user-intro .pl')],
  },
  readings: {
    followers: count([text('.rev-link a', /被\s*(\d[\d,]*)\s*人关注/)]),
    following: count([text('#friend h2 a', /^成员\s*(\d[\d,]*)$/)]),
  },
};
