/** The posts of an account or a list, which show a picture and little else; reels say how often they were seen. Unverified. */

import { media } from '../base/media';
import { lower } from '../base/names';
import { count } from '../base/numbers';
import { each } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, when } from '../base/tries';
import { behind } from './beside';

/** A reel's picture is its ground. */
const VIEWS = 'svg:is([aria-label="View Count Icon" i], [aria-label="Views icon" i])';

export const item: SubjectSpec = {
  kind: 'post',
  parts: each(`main :is(a[href*="/p/"], a[href*="/reel/"]):has(img, ${VIEWS})`),
  ids: [attr('', 'href', /\/(?:p|reel)\/([\w-]+)\/$/)],
  channelIds: [changed(attr('', 'href', /^\/([\w.]+)\/(?:p|reel)\//), lower)],
  url: (id) => `https://www.instagram.com/p/${id}/`,
  fields: { text: [attr('img', 'alt', /^(?!Photo by |May be |Photo shared )[\s\S]+$/)] },
  format: [
    when(VIEWS, 'video'),
    when('svg[aria-label="Clip"], svg[aria-label="Reel"], svg[aria-label="Video"]', 'video'),
    when('img', 'image'),
  ],
  media: media('img'),
  readings: { views: count([behind(VIEWS)]) },
  placement: { pinned: [when('svg[aria-label^="Pinned"]', 'pinned')] },
};
