/** A thread by its first floor. Unverified. */

import { count } from '../base/numbers';
import { first } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, lines, link, media, text, when } from '../base/tries';

/** The first floor by what it says of itself: the first post of a later page is another's. */
const OPENING = `.l_post:is([data-field*='"post_no":1,'], [data-field*="'floor':1,"])`;

export const thread: SubjectSpec = {
  kind: 'post',
  parts: first('#container:has(.l_post), #content:has(.l_post), body:has(.l_post)'),
  foreign: `.l_post:not(${OPENING}), .core_reply, .lzl_single_post, .right_section, #j_p_postlist ~ .l_post`,
  ids: [],
  whose: [
    attr('#lzonly_cntn, .pb_list_pager a, .l_pager a', 'href', /\/p\/(\d+)/),
    attr(OPENING, 'data-field', /["']thread_id["']:["']?(\d+)/),
  ],
  channelIds: [text('.card_title_fname', /^(.+?)吧?$/)],
  url: (id) => `https://tieba.baidu.com/p/${id}`,
  fields: {
    title: [attr('.core_title_txt', 'title'), text('.core_title_txt')],
    author: [text(`${OPENING} .p_author_name`)],
    authorUrl: [link(`${OPENING} .p_author_name`)],
    text: [lines(`${OPENING} .d_post_content`)],
  },
  published: [
    text(`${OPENING} .post-tail-wrap .tail-info`, /\d{4}-\d\d-\d\d \d\d:\d\d/),
    attr(OPENING, 'data-field', /["']date["']:["'](\d{4}-\d\d-\d\d \d\d:\d\d)/),
  ],
  format: [
    when(`${OPENING} .video_src_wrapper, ${OPENING} video`, 'video'),
    when(`${OPENING} .BDE_Image`, 'image'),
    when(OPENING, 'text'),
  ],
  media: media(`${OPENING} .BDE_Image`),
  readings: { comments: count([text('.l_posts_num .l_reply_num', /^(\d[\d,]*)\s*回复贴/)]) },
};
