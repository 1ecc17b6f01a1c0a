/** A book, a film or a record with its rating. */

import { decimal } from '../base/decimal';
import { count } from '../base/numbers';
import { first } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, link, text } from '../base/tries';

export const WORK = /\/subject\/(\d+)/;

export const work: SubjectSpec = {
  kind: 'product',
  parts: first('#wrapper:has([property="v:itemreviewed"])'),
  foreign:
    '#db-rec-section, .comment-item, .review-item, #reviews-wrapper, .subject-others-interests, .aside',
  ids: [],
  whose: [
    attr('[name^="pbtn-"]', 'name', /^pbtn-(\d+)-/),
    attr('.lnk-sharing', 'share-id'),
    attr('.rating_people, #mainpic a', 'href', WORK),
  ],
  url: (id, { look }) => (id === look.address.id ? look.address.url : workAt(look.url, id)),
  fields: {
    title: [text('[property="v:itemreviewed"]')],
    author: [
      changed(
        text(
          '#info',
          /(?:作者|导演|表演者)\s*[:：]\s*(.+?)(?=\s*(?:出版社|编剧|副标题|译者|流派|主演|出品方|$))/,
        ),
        (names) => names.trim(),
      ),
    ],
    image: [link('#mainpic img', undefined, 'src')],
  },
  readings: {
    rating: decimal([text('[property="v:average"]')]),
    reviews: count([text('[property="v:votes"]')]),
  },
};

/** A work that is listed on a page: on the same host. */
export function workAt(page: string, id: string): string {
  return `https://${new URL(page).hostname}/subject/${id}/`;
}
