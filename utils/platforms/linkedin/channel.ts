/**
 * A person, company or school, for guests and for members, whose layout is unverified but for a company's head and the
 * card beside a person's posts.
 */

import { count } from '../base/numbers';
import { either, first } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, lines, text } from '../base/tries';
import { POSTS } from './post';

/** Another page of the account itself. */
const OWN_PAGE =
  /^(?:https:\/\/\w+\.linkedin\.com)?\/((?:in|company|school|showcase)\/[\w-]+)\/(?:about|posts|people|jobs|life|overlay|recent-activity)(?:[/?]|$)/;

const BESIDE = '#recent-activity-top-card';
const FOLLOWERS =
  /(?:^|\s)(\d(?:[\d.,]|\s(?=\d{3}))*[KM]?)\s?(?:followers?(?::?innen)?|abonnés|seguidores|位关注者|位關注者|位追蹤者|フォロワー)$/i;

export const channel = (): SubjectSpec => ({
  kind: 'channel',
  // The section around the card holds other people, too.
  parts: either(first(`.top-card-layout, .org-top-card, ${BESIDE}`), first('main section')),
  foreign: `${POSTS}, aside`,
  ids: [],
  whose: [
    changed(
      attr(
        'a[href*="session_redirect="]',
        'href',
        /%2F((?:in|company|school|showcase)%2F[\w-]+)(?:%2F|%3F|&|$)/i,
      ),
      (path) => path.replace(/%2f/i, '/'),
    ),
    attr('a[href]', 'href', OWN_PAGE),
    attr(`${BESIDE} a[href]`, 'href', /^\/(in\/[\w-]+)\/$/),
  ],
  url: (id) => `https://www.linkedin.com/${id}/`,
  fields: {
    author: [text('h1'), text(`${BESIDE} h3`)],
    bio: [
      // A company's slogan stands below its industry.
      lines('.top-card-layout__second-subline'),
      lines('.top-card-layout__headline, .org-top-card-summary__tagline'),
      lines(`${BESIDE} h4`),
    ],
  },
  readings: {
    followers: count([
      text('.top-card-layout__first-subline', FOLLOWERS),
      text('.pv-recent-activity-top-card__extra-info > div', /^Followers (\d[\d,]*)$/),
      text('.org-top-card-summary-info-list__info-item', FOLLOWERS),
      text('.not-first-middot, .not-first-middot span, li, p', FOLLOWERS),
    ]),
  },
});
