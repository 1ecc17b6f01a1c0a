/** The pins of a board, a search or an account. Unverified. */

import { media } from '../base/media';
import { each } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, text, when } from '../base/tries';

export const item: SubjectSpec = {
  kind: 'post',
  parts: each('[data-test-id="pin"]'),
  ids: [
    attr('', 'data-test-pin-id', /^\d+$/),
    attr('a[href*="/pin/"]', 'href', /\/pin\/(?:[^/]*--)?(\d+)\//),
  ],
  url: (id) => `https://www.pinterest.com/pin/${id}/`,
  fields: {
    title: [
      text('[data-test-id="pointer-events-wrapper"] h2, [data-test-id="pinrep-footer"] h2'),
      attr('a[aria-label]', 'aria-label', /^(.+) pin page$/),
    ],
  },
  format: [when('video', 'video'), when('img', 'image')],
  media: media('img'),
  placement: {
    ad: [text('[data-test-id="otpp"], [data-test-id="pinrep-promoted"]', /Promoted|Sponsored|推广/)],
  },
};
