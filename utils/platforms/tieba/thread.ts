/** A thread by its first floor: `.l_post`, and the layout of 2026. Unverified. */

import { readCount } from '../../lib/counts';
import { media } from '../base/media';
import { nth } from '../base/nth';
import { count } from '../base/numbers';
import type { Part, Seen, Try } from '../base/part';
import { either, first } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, lines, link, text, when } from '../base/tries';

/** The first floor by what it says of itself: the first post of a later page is another's. */
const OPENING = `.l_post:is([data-field*='"post_no":1,'], [data-field*="'floor':1,"])`;

/** What the layout of 2026 shows of the first floor; its head is that of every reply, too. */
const HEAD = '.head-line.user-info';
const WORDS = '.pb-content-wrap';

const replies = text('.card-tab .tab-item', /^全部回复\s*[（(]\s*(\d[\d,.]*万?)\s*[)）]$/);
const inBar = (at: number) => nth('.pc-pb-first-floor-interactive .action-number', at, 4);
const answered = inBar(1);

/**
 * Shares, replies, likes, saves: only their drawings and their order tell them apart, and of drawings a fragment keeps
 * none. The order is believed where its second number is that of the replies, which the page prints again by name.
 */
const ofBar =
  (at: number): Try =>
  (part) => {
    const [one, other] = [answered(part), replies(part)];
    return one && other && agree(one, other, part) ? inBar(at)(part) : undefined;
  };

function agree(one: Seen, other: Seen, { look }: Part): boolean {
  const [a, b] = [one, other].map(({ value }) => readCount(value, { lang: look.lang, cut: null }));
  return !!a && !!b && a.low <= (b.high ?? a.low) && b.low <= (a.high ?? b.low);
}

export const thread: SubjectSpec = {
  kind: 'post',
  parts: either(
    first('#container:has(.l_post), #content:has(.l_post), body:has(.l_post)'),
    first(`.pc-pb-box:has(.pb-title, ${WORDS})`),
  ),
  foreign: `.l_post:not(${OPENING}), .core_reply, .lzl_single_post, .right_section, #j_p_postlist ~ .l_post, .pc-pb-reply-list, .thread-container, .pb-comment-item`,
  ids: [],
  whose: [
    attr('#lzonly_cntn, .pb_list_pager a, .l_pager a', 'href', /\/p\/(\d+)/),
    attr(OPENING, 'data-field', /["']thread_id["']:["']?(\d+)/),
  ],
  channelIds: [text('.card_title_fname', /^(.+?)吧?$/)],
  url: (id) => `https://tieba.baidu.com/p/${id}`,
  fields: {
    title: [attr('.core_title_txt', 'title'), text('.core_title_txt'), text('.pb-title')],
    author: [text(`${OPENING} .p_author_name`), text(`${HEAD} .head-name`)],
    authorUrl: [link(`${OPENING} .p_author_name`), link(`${HEAD} a.name-info-link`)],
    text: [lines(`${OPENING} .d_post_content`), lines(WORDS, '.tooltip, .popover')],
  },
  published: [
    text(`${OPENING} .post-tail-wrap .tail-info`, /\d{4}-\d\d-\d\d \d\d:\d\d/),
    attr(OPENING, 'data-field', /["']date["']:["'](\d{4}-\d\d-\d\d \d\d:\d\d)/),
    text(`${HEAD} .post-num`, /^(?:\d{4}-)?\d{1,2}-\d{1,2}$/),
  ],
  format: [
    when(`${OPENING} .video_src_wrapper, ${OPENING} video, ${WORDS} video`, 'video'),
    when(`${OPENING} .BDE_Image, ${WORDS} .image-card-wrapper img`, 'image'),
    when(`${OPENING}, ${WORDS}`, 'text'),
  ],
  media: media(`${OPENING} .BDE_Image, ${WORDS} .image-card-wrapper img`, ['data-src', 'src']),
  readings: {
    comments: count([text('.l_posts_num .l_reply_num', /^(\d[\d,]*)\s*回复贴/), replies]),
    likes: count([ofBar(2)]),
    shares: count([ofBar(0)]),
    saves: count([ofBar(3)]),
  },
};
