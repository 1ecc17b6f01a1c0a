/** The posts of an account or a list, which show a picture and little else. Unverified. */

import { media } from '../base/media';
import { lower } from '../base/names';
import { each } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, when } from '../base/tries';

export const item: SubjectSpec = {
  kind: 'post',
  parts: each('main :is(a[href*="/p/"], a[href*="/reel/"]):has(img)'),
  ids: [attr('', 'href', /\/(?:p|reel)\/([\w-]+)\/$/)],
  channelIds: [changed(attr('', 'href', /^\/([\w.]+)\/(?:p|reel)\//), lower)],
  url: (id) => `https://www.instagram.com/p/${id}/`,
  fields: { text: [attr('img', 'alt', /^(?!Photo by |May be |Photo shared )[\s\S]+$/)] },
  format: [
    when('svg[aria-label="Clip"], svg[aria-label="Reel"], svg[aria-label="Video"]', 'video'),
    when('img', 'image'),
  ],
  media: media('img'),
  placement: { pinned: [when('svg[aria-label^="Pinned"]', 'pinned')] },
};
