/** The numbers below articles and posts: as served to guests, as shown to members, and as microdata. */

import { count } from '../base/numbers';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, label, text } from '../base/tries';

const REACTIONS =
  '[data-test-id="social-actions__reactions"], .social-details-social-counts__reactions, .social-counts-reactions__social-counts-item';
const RESPONSES =
  '[data-test-id="social-actions__comments"], .social-details-social-counts__comments, .social-action-counts__social-counts-item';
const EXACT_REACTIONS = /^(\d[\d.,\s]*) (?:reactions?|likes?)/i;

export const readings: NonNullable<SubjectSpec['readings']> = {
  likes: count(
    [
      text(
        '.social-counts-reactions__social-counts-numRections, .social-details-social-counts__reactions-count, .social-details-social-counts__social-proof-fallback-number',
      ),
      text(REACTIONS, /^\d[\d.,]*[KM]?$/),
      text('[itemprop="upvoteCount"] .count'),
    ],
    {
      exact: [
        label(`:is(${REACTIONS}), :is(${REACTIONS}) button`, EXACT_REACTIONS),
        attr('[data-num-reactions]', 'data-num-reactions'),
      ],
    },
  ),
  comments: count(
    [text(RESPONSES, /^(\d[\d.,]*[KM]?) comments?$/i), text('[itemprop="commentCount"] .count')],
    {
      exact: [
        attr('[data-num-comments]', 'data-num-comments'),
        label(`:is(${RESPONSES}) button`, /^(\d[\d.,\s]*) comments?/i),
      ],
    },
  ),
  shares: count([
    text('.social-details-social-counts__item button', /^(\d[\d.,]*[KM]?) reposts?$/i),
    label('.social-details-social-counts button', /^(\d[\d.,]*[KM]?) reposts? of /i),
  ]),
  views: count([text('.views .count')]),
};
