/** The videos of an account, a tag, a sound or a search. Unverified. */

import { lower } from '../base/names';
import { count } from '../base/numbers';
import { each } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { always, attr, changed, lines, text, when } from '../base/tries';

const ITEM_LINK = 'a[href*="/video/"], a[href*="/photo/"]';

export const item: SubjectSpec = {
  kind: 'post',
  parts: each(
    '[data-e2e="user-post-item"], [data-e2e="challenge-item"], [data-e2e="music-item"], [data-e2e="search_top-item"], [data-e2e="search_video-item"]',
  ),
  ids: [attr(ITEM_LINK, 'href', /\/(?:video|photo)\/(\d+)/)],
  channelIds: [changed(attr(ITEM_LINK, 'href', /\/@([\w.]+)\//), lower)],
  url: (id, part) =>
    attr(ITEM_LINK, 'href', /^https:[^?]+/)(part)?.value ?? `https://www.tiktok.com/@/video/${id}`,
  fields: {
    handle: [attr(ITEM_LINK, 'href', /\/(@[\w.]+)\//)],
    text: [lines('[data-e2e="user-post-item-desc"], [data-e2e="search-card-video-caption"]')],
  },
  format: [when('a[href*="/photo/"]', 'image'), always('video')],
  readings: { views: count([text('[data-e2e="video-views"]')]) },
  placement: {
    pinned: [
      text(
        '[data-e2e="video-card-badge"]',
        /^(?:Pinned|置[顶頂]|Angepinnt|Angeheftet|Épinglé|Fijad[ao]|Fixad[ao]|ピン留め|固定)/,
      ),
    ],
  },
};
