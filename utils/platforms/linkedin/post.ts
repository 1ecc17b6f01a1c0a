/** A post, in a feed or by itself, for guests and for members, whose layout is unverified. */

import { lower } from '../base/names';
import { each } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, lines, text, when } from '../base/tries';
import { ACCOUNT, COMMENTS } from './marks';
import { readings } from './readings';

export const POSTS =
  '[data-urn^="urn:li:activity:"], [data-activity-urn], [data-featured-activity-urn], [data-attributed-urn]';
const URN = /^urn:li:(?:activity|ugcPost|share):(\d+)$/;
const ACTOR =
  '.update-components-actor__title span[aria-hidden="true"], .update-components-actor__name span[aria-hidden="true"]';

export const post = (): SubjectSpec => ({
  kind: 'post',
  parts: each(POSTS),
  foreign: `${COMMENTS}, .update-components-mini-update-v2, .feed-shared-update-v2__update-content-wrapper article`,
  ids: ['data-urn', 'data-activity-urn', 'data-featured-activity-urn', 'data-attributed-urn'].map((name) =>
    attr('', name, URN),
  ),
  channelIds: [changed(attr('a[href*="/in/"], a[href*="/company/"]', 'href', ACCOUNT), lower)],
  url: (id) => `https://www.linkedin.com/feed/update/urn:li:activity:${id}/`,
  fields: {
    author: [text('[data-tracking-control-name$="feed-actor-name"]'), text(ACTOR)],
    text: [
      lines('[data-test-id="main-feed-activity-card__commentary"]'),
      lines('.update-components-text, .feed-shared-update-v2__description'),
    ],
  },
  published: [attr('time', 'datetime'), text('time')],
  format: [
    when('video, .update-components-linkedin-video', 'video'),
    when('.update-components-image, [data-test-id="feed-images-content"]', 'image'),
    when('', 'text'),
  ],
  readings,
  placement: {
    ad: [
      text(
        '.update-components-actor__description, .update-components-actor__sub-description',
        /^(?:Promoted|推广)/,
      ),
    ],
  },
});
