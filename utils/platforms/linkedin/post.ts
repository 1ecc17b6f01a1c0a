/**
 * A post, in a feed or by itself, for guests and for members. What somebody passes on has a number of its own; all that
 * is shown of it, its age and counts among it, is the other's post.
 */

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

/** Said to the ear alone: the word before each hashtag. */
const UNSEEN = '.visually-hidden';

export const post = (): SubjectSpec => ({
  kind: 'post',
  parts: each(POSTS),
  foreign: `${COMMENTS}, .update-components-mini-update-v2, .feed-shared-update-v2__update-content-wrapper`,
  ids: ['data-urn', 'data-activity-urn', 'data-featured-activity-urn', 'data-attributed-urn'].map((name) =>
    attr('', name, URN),
  ),
  channelIds: [
    // Above stands who passed it on, or liked it.
    changed(
      attr(':is(a[href*="/in/"], a[href*="/company/"]):not(.update-components-header *)', 'href', ACCOUNT),
      lower,
    ),
  ],
  url: (id) => `https://www.linkedin.com/feed/update/urn:li:activity:${id}/`,
  fields: {
    author: [text('[data-tracking-control-name$="feed-actor-name"]'), text(ACTOR)],
    text: [
      lines('[data-test-id="main-feed-activity-card__commentary"]'),
      lines('.update-components-text', UNSEEN),
      lines('.feed-shared-update-v2__description', `${UNSEEN}, button`),
    ],
  },
  published: [
    attr('time', 'datetime'),
    text('time'),
    text('.update-components-actor__sub-description [aria-hidden="true"]', /^(\d+(?:mo|yr|[mhdwy])) •/),
  ],
  format: [
    changed(text('.update-components-header__text-view', / reposted this$/), () => 'repost'),
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
