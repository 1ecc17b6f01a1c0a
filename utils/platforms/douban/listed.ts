/** The works of a front page, a tag or the Top 250, and the topics of a group, which are unverified. */

import { decimal } from '../base/decimal';
import { count } from '../base/numbers';
import { each } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, link, oneOf, text } from '../base/tries';
import { PERSON } from './post';
import { WORK, workAt } from './work';

export const row: SubjectSpec = {
  kind: 'product',
  parts: each(
    '.subject-item, tr.item, .grid_view .item, .slide-list li, .list-summary li, .list-ranking li, .chart-dashed-list li',
  ),
  ids: [oneOf(attr('a[href*="/subject/"]', 'href', WORK))],
  url: (id, { look }) => workAt(look.url, id),
  fields: {
    title: [
      attr('.title a[title], .pl2 a[title], h2 a[title]', 'title'),
      text(
        '.info .title a, .info h4 a, h4 a, h2 a, .hd .title, .pl2 a, .title a, .name a, a[href*="/subject/"]',
      ),
    ],
    author: [changed(text('.info > .author, .author'), (name) => name.replace(/^作者\s*[:：]\s*/, ''))],
    image: [link('img', undefined, 'src')],
  },
  readings: {
    rating: decimal([text('.average-rating, .rating_nums, .rating_num')]),
    reviews: count([text('.pl, .star span', /(\d[\d,]*)\s*人评价/)]),
  },
};

const TITLE = 'td.title a[href*="/group/topic/"]';

export const topicRow: SubjectSpec = {
  kind: 'post',
  parts: each('table.olt tr'),
  ids: [changed(attr(TITLE, 'href', /\/group\/topic\/(\d+)/), (id) => `topic/${id}`)],
  channelIds: [attr('a[href*="/people/"]', 'href', PERSON)],
  url: (id) => `https://www.douban.com/group/${id}/`,
  fields: { title: [attr(TITLE, 'title'), text(TITLE)], author: [text('a[href*="/people/"]')] },
  // The last column is when somebody last answered.
  readings: { comments: count([text('td.r-count', /^\d+$/)]) },
  placement: { pinned: [text('td.title .pl', /置顶/)] },
};
