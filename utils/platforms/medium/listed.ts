/**
 * The stories of a profile, a tag or a search. On saved pages of 2026-09-16 cards show responses and no claps; a
 * publication is named before the author.
 */

import { lower } from '../base/names';
import { count } from '../base/numbers';
import { each } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { always, attr, changed, text } from '../base/tries';

/** Today's cards show a number beside each drawing, which says in its label what it draws. */
const beside = (drawing: string) => text(`:has(> svg[aria-labelledby^="${drawing}-"])`, /^\d[\d.,]*[KM]?$/);

export const item: SubjectSpec = {
  kind: 'post',
  parts: each('article[data-testid="post-preview"], article:has(h2)'),
  ids: [attr('a[href]', 'href', /-([\da-f]{9,12})(?:\?|$)/)],
  channelIds: [changed(attr('a[href]', 'href', /\/(@[\w.-]+)(?:\/|\?|$)/), lower)],
  url: (id) => `https://medium.com/p/${id}`,
  fields: { title: [text('h2')], author: [text('[data-testid="authorName"], a[href*="/@"] p')] },
  published: [text('p', /^[A-Z][a-z]{2} \d{1,2}(?:, \d{4})?$/)],
  format: [always('article')],
  readings: {
    claps: count([text('.pw-multi-vote-count, [data-testid="clapCount"]'), beside('clap')]),
    comments: count([text('.pw-responses-count, [data-testid="responsesCount"]'), beside('response')]),
  },
};
