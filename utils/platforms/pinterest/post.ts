/** A pin by itself: its `data-test-id` marks and its state. Unverified. */

import { head, jsonLd } from '../base/head';
import { media } from '../base/media';
import { lower, withAt } from '../base/names';
import { count } from '../base/numbers';
import { first, withStates } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, json, lines, link, text, when } from '../base/tries';
import { pin, servedPin, TITLE } from './states';

const OTHERS =
  '[data-test-id="pin"], [data-test-id="related-pins-title"] ~ *, [data-test-id="relatedPins"], [data-test-id="comment-thread"], [data-test-id="aggregated-comment-list"]';

export const post: SubjectSpec = {
  kind: 'post',
  parts: withStates(
    first(
      '[data-test-id="closeup-container"], [data-test-id="CloseupDetails"], [data-test-id="closeup-body"]',
    ),
    { own: pin, ld: jsonLd(/^SocialMediaPosting$/), head },
  ),
  foreign: OTHERS,
  ids: [],
  whose: [
    attr('a[href*="/pin/"]', 'href', /\/pin\/(\d+)\/(?:visual-search|activity|repin|edit|analytics)/),
    servedPin,
  ],
  channelIds: [
    changed(json('own.pinner.username'), lower),
    changed(
      attr(
        '[data-test-id="creator-profile-name"] a, [data-test-id="creator-avatar"] a',
        'href',
        /^\/([\w.-]+)\/$/,
      ),
      lower,
    ),
  ],
  url: (id) => `https://www.pinterest.com/pin/${id}/`,
  fields: {
    title: [
      text(TITLE),
      json('own.title'),
      json('own.grid_title'),
      json('ld.headline'),
      json('head.og:title'),
    ],
    author: [
      text('[data-test-id="creator-profile-name"]'),
      json('own.pinner.full_name'),
      json('ld.author.name'),
    ],
    handle: [changed(json('own.pinner.username'), withAt)],
    authorUrl: [link('[data-test-id="creator-profile-name"] a')],
    text: [
      lines('[data-test-id="main-pin-description-text"], [data-test-id="closeup-description"]'),
      json('own.description'),
    ],
  },
  published: [json('own.created_at'), json('ld.datePublished')],
  format: [when('video', 'video'), when('img', 'image')],
  media: media('[data-test-id="closeup-image"] img'),
  readings: {
    saves: count([text('[data-test-id="save-count"]')], {
      exact: [json('own.aggregated_pin_data.aggregated_stats.saves')],
    }),
    likes: count([
      text(
        '[data-test-id="reaction-count"], [data-test-id="reactions-count"], [data-test-id="reactions-count-button"]',
      ),
    ]),
    comments: count(
      [
        text(
          '[data-test-id="comment-count"], [data-test-id="canonicalCommentsHeading"]',
          /^(\d[\d.,]*k?)(?: comments?)?$/i,
        ),
      ],
      {
        exact: [json('own.aggregated_pin_data.comment_count')],
      },
    ),
  },
};
