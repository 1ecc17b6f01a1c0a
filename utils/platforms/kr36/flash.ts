/** A newsflash 快讯, by itself and in lists. Unverified. */

import type { FindParts, SubjectSpec } from '../base/subject-spec';
import { always, attr, changed, lines, oneOf, text } from '../base/tries';
import { undotted } from './article';

const LINK = 'a[href*="/newsflashes/"]';

export const flash = (parts: FindParts): SubjectSpec => ({
  kind: 'post',
  parts,
  foreign: '[class*="recommend"]',
  ids: [changed(attr(LINK, 'href', /\/newsflashes\/(\d+)/), (id) => `n${id}`)],
  whose: [changed(attr('a.item-title', 'href', /\/newsflashes\/(\d+)/), (id) => `n${id}`)],
  url: (id) => `https://36kr.com/newsflashes/${id.slice(1)}`,
  fields: {
    title: [text('.item-title, h1')],
    text: [lines('.item-desc span, .item-desc, .pre-item-des')],
  },
  published: [changed(oneOf(text('.item-related .time'), text('.time, .item-time')), undotted)],
  format: [always('text')],
});
