/**
 * A subreddit or a user: today's header, old.reddit.com's side, and the redesign. Unverified. On pages of 2026-07-31 the
 * header names who came in a week (`weekly-active-users`): who measured them found far fewer of these than of members.
 */

import { count } from '../base/numbers';
import { either, first } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, lines, text } from '../base/tries';
import { MIDDLE, NEW } from './marks';

export const channel = (): SubjectSpec => ({
  kind: 'channel',
  parts: either(
    first('shreddit-subreddit-header'),
    first('.side .titlebox'),
    first('[data-testid="profile-main"], main, #main-content'),
  ),
  foreign: `${NEW}, shreddit-ad-post, ${MIDDLE}`,
  ids: [],
  whose: [attr('', 'prefixed-name', /^r\/[\w-]+$/), attr('.redditname a', 'href', /\/(r\/[\w-]+)\/?$/)],
  url: (id) => `https://www.reddit.com/${id}/`,
  fields: {
    author: [attr('', 'display-name'), attr('', 'prefixed-name'), text('h1')],
    bio: [attr('', 'description'), lines('.usertext-body')],
  },
  readings: {
    members: count([text('.subscribers .number'), text('#subscribers')], {
      exact: [attr('', 'subscribers', /^\d+$/)],
    }),
  },
});
