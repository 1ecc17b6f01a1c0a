/** The threads of a forum, as of 2020, and the cards of 2026, which are unverified. */

import { media } from '../base/media';
import { nth } from '../base/nth';
import { count } from '../base/numbers';
import type { Try } from '../base/part';
import { each, either } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, lines, link, oneOf, text, when } from '../base/tries';
import { commented, inMarkup } from '../base/written';

const ROW = '.j_thread_list[data-tid], .j_thread_list[data-field]';
const CARD = '.thread-card-wrapper';
/** Below a card stand shares, replies and likes: numbers, or their words where there are none yet. */
const inBar = (at: number) => nth('.action-bar-warp .action-number', at, 3);

const CHINA_MS = 8 * 3_600_000;

/** As lists print it: 08:55 of today, 7-3 of this year, 2019-12. All on the site's clock, wherever one looks from. */
const created: Try = (part) => {
  const seen = text('.is_show_create_time')(part);
  if (!seen) return undefined;
  const today = new Date(part.look.now + CHINA_MS).toISOString().slice(0, 10);
  const value = seen.value
    .replace(/^(\d{1,2})-(\d{1,2})$/, '$1月$2日')
    .replace(/^(\d):/, '0$1:')
    .replace(/^(\d\d:\d\d)$/, `${today}T$1:00+08:00`);
  return { ...seen, value };
};

export const row: SubjectSpec = {
  kind: 'post',
  parts: either(each(ROW), each(CARD), inMarkup(commented('code.pagelet_html'), each(ROW))),
  ids: [
    oneOf(
      attr('', 'data-tid', /^\d+$/),
      attr('', 'data-field', /"id":(\d+)/),
      attr('a.j_th_tit', 'href', /\/p\/(\d+)/),
      attr('a.thread-content-link, a.thread-title', 'href', /\/p\/(\d+)/),
    ),
  ],
  url: (id) => `https://tieba.baidu.com/p/${id}`,
  fields: {
    title: [attr('a.j_th_tit', 'title'), text('a.j_th_tit'), text('.thread-title')],
    author: [
      attr('.tb_icon_author', 'title', /^主题作者[:：]\s*(.+)/),
      text('.tb_icon_author .frs-author-name'),
      text('.head-name'),
    ],
    authorUrl: [link('.tb_icon_author .frs-author-name'), link('a.name-info-link')],
    text: [lines('.threadlist_abs'), lines('.thread-content')],
  },
  published: [created],
  format: [
    when('.threadlist_video', 'video'),
    when('.threadlist_media img, .image-list-item img', 'image'),
    when('', 'text'),
  ],
  media: media('.threadlist_media img.threadlist_pic', ['bpic', 'data-original', 'src']),
  readings: {
    comments: count([text('.threadlist_rep_num'), inBar(1)]),
    likes: count([inBar(2)]),
    shares: count([inBar(0)]),
  },
  placement: { pinned: [when('.icon-top', 'pinned')] },
};
