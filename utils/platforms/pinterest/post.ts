/** A pin by itself: its `data-test-id` marks, the answers it was served with, and its state. */

import { head, jsonLd } from '../base/head';
import { media } from '../base/media';
import { lower, withAt } from '../base/names';
import { count } from '../base/numbers';
import { either, first, withStates } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, json, lines, link, text, when } from '../base/tries';
import { answers, pin, servedPin, TITLE, WORDS } from './states';

/** Who is shown: the account that a site has, where somebody else saved the pin from it, whom the state calls `pinner`. */
const CREATOR = '[data-test-id="creator-profile-name"]';
const LINK = `${CREATOR} a, a:has(${CREATOR}), [data-test-id="creator-avatar"] a`;
const handle = [
  attr(LINK, 'href', /^\/([\w.-]+)\/$/),
  json('answers.*.closeupAttribution.username'),
  json('own.closeup_attribution.username'),
];

const OTHERS =
  '[data-test-id="pin"], [data-test-id="related-pins-title"] ~ *, [data-test-id="relatedPins"], [data-test-id="comment-thread"], [data-test-id="aggregated-comment-list"]';

export const post: SubjectSpec = {
  kind: 'post',
  parts: withStates(
    either(
      first(
        '[data-test-id="CloseupMainPin"], [data-test-id="CloseupDetails"], [data-test-id="closeup-body"]',
      ),
      // Where there is one of those, this holds the picture alone.
      first('[data-test-id="closeup-container"]'),
    ),
    { own: pin, answers, ld: jsonLd(/^SocialMediaPosting$/), head },
  ),
  foreign: OTHERS,
  ids: [],
  whose: [
    attr('a[href*="/pin/"]', 'href', /\/pin\/(\d+)\/(?:visual-search|activity|repin|edit|analytics)/),
    ...servedPin,
  ],
  channelIds: handle.map((one) => changed(one, lower)),
  url: (id) => `https://www.pinterest.com/pin/${id}/`,
  fields: {
    title: [
      text(TITLE),
      json('own.title'),
      json('own.grid_title'),
      json('answers.*.title'),
      json('answers.*.gridTitle'),
      json('ld.headline'),
      json('head.og:title'),
    ],
    author: [
      text(CREATOR),
      json('answers.*.closeupAttribution.fullName'),
      json('own.closeup_attribution.full_name'),
      json('ld.author.name'),
    ],
    handle: handle.map((one) => changed(one, withAt)),
    authorUrl: [link(LINK)],
    text: [lines(WORDS), json('own.description'), json('answers.*.closeupUnifiedDescription')],
  },
  published: [json('own.created_at'), json('answers.*.createdAt'), json('ld.datePublished')],
  format: [when('video', 'video'), when('img', 'image')],
  media: media('[data-test-id="closeup-image"] img, [data-test-id="pin-closeup-image"] img'),
  readings: {
    saves: count([text('[data-test-id="save-count"]')], {
      exact: [
        json('own.aggregated_pin_data.aggregated_stats.saves'),
        json('answers.*.aggregatedPinData.aggregatedStats.saves'),
      ],
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
        exact: [
          json('own.aggregated_pin_data.comment_count'),
          json('answers.*.aggregatedPinData.commentCount'),
        ],
      },
    ),
  },
};
