/** A space. What its visitors are and how many is the owner's affair; the page prints how many posts it has. Unverified. */

import { labelled } from '../base/labelled';
import { count } from '../base/numbers';
import { first } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, text } from '../base/tries';

export const channel: SubjectSpec = {
  kind: 'channel',
  parts: first('.head-detail, .head-info, #headContainer, .layout-head'),
  foreign: 'li.f-single, .feed',
  ids: [],
  whose: [attr('a[href*="user.qzone.qq.com/"]', 'href', /user\.qzone\.qq\.com\/(\d{5,11})/)],
  url: (id) => `https://user.qzone.qq.com/${id}`,
  fields: {
    author: [text('.head-detail-name .user-name, .user-name'), text('.head-detail .textoverflow')],
    bio: [text('.head-description .description, #QzoneSignature')],
  },
  readings: {
    posts: count([text('a, li, span', /^说说\s*(\d[\d,]*)$/)]),
    followers: count([labelled('a, li, span', '粉丝')]),
  },
};
