/** The numbers below articles and posts: as served to guests, as shown to members, and as microdata. */

import { count } from '../base/numbers';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, label, text } from '../base/tries';

/** A number and one of the words that the site's languages have for it. */
/* @__NO_SIDE_EFFECTS__ */
const counted = (words: string) => new RegExp(`^(\\d[\\d.,\\s]*[KM]?)\\s(?:${words})(?=$|[\\s,·])`, 'i');
export const WORDS = {
  likes: counted('reactions?|likes?|réactions?|Reaktion(?:en)?|reacci(?:ón|ones)|reazion[ei]|reaç(?:ão|ões)'),
  comments: counted(
    'comments?|commentaires?|Kommentare?|comentarios?|comentários?|comment[oi]|条评论|則評論',
  ),
  shares: counted(
    'reposts?|republications?|(?:direkt )?geteilte Beiträge|veces compartido|compartilhamentos?|diffusion[ei]|次转发',
  ),
};

const REACTIONS =
  '[data-test-id="social-actions__reactions"], .social-details-social-counts__reactions, .social-counts-reactions__social-counts-item';
const RESPONSES =
  '[data-test-id="social-actions__comments"], .social-details-social-counts__comments, .social-action-counts__social-counts-item';

export const readings: NonNullable<SubjectSpec['readings']> = {
  likes: count(
    [
      text('.social-details-social-counts__reactions-count'),
      text(
        '.social-counts-reactions__social-counts-numRections, .social-details-social-counts__social-proof-fallback-number',
      ),
      text(REACTIONS, /^\d[\d.,]*[KM]?$/),
      text('[itemprop="upvoteCount"] .count'),
    ],
    {
      exact: [
        attr('[data-num-reactions]', 'data-num-reactions'),
        label(`:is(${REACTIONS}), :is(${REACTIONS}) button`, WORDS.likes),
      ],
    },
  ),
  comments: count([text(RESPONSES, WORDS.comments), text('[itemprop="commentCount"] .count')], {
    exact: [
      attr('[data-num-comments]', 'data-num-comments'),
      label(`:is(${RESPONSES}) button`, WORDS.comments),
    ],
  }),
  shares: count([
    text('.social-details-social-counts__item button', WORDS.shares),
    label('.social-details-social-counts button', WORDS.shares),
  ]),
  views: count([text('.views .count')]),
};
