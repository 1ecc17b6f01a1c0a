/** An article, or what today has a page of another make: pictures with a few words, words alone, a video or a sound. */

import { count } from '../base/numbers';
import { first } from '../base/parts';
import { at } from '../base/path';
import type { SubjectSpec } from '../base/subject-spec';
import { json, lines, oneOf, parameter, text, when } from '../base/tries';
import { urlOf } from './ids';
import { withScript } from './script';

export const article: SubjectSpec = {
  kind: 'post',
  parts: withScript(first('#js_article, #img-content')),
  // The words of an article are its author's: nothing in them may speak for the page. Where there are pictures alone, the
  // same id holds what the site says of them.
  foreign: '#img-content #js_content, .rich_media_content, .comment_list, #js_cmt_area',
  ids: [json('id')],
  // Each article is a document of its own: its scripts change with what it shows.
  whose: [json('id')],
  channelIds: [oneOf(parameter('__biz'), json('values.biz')), json('values.account')],
  url: (id, { json: values, look }) => urlOf(id, String(at(values, 'values.sn') ?? ''), look.address.url),
  fields: {
    title: [
      text('#activity-name'),
      text('.rich_media_title'),
      text('#js_video_page_title, #js_audio_title, #js_text_title'),
    ],
    author: [text('#js_name'), text('#post-user'), text('.wx_follow_nickname'), json('values.nickname')],
    text: [lines('#js_image_desc')],
    region: [text('#js_ip_wording')],
  },
  published: [json('values.ct'), json('values.created'), text('#publish_time'), text('#post-date')],
  format: [
    when('.img_swiper_area, #js_image_desc', 'image'),
    when('#js_video_page_title', 'video'),
    when('#js_text_title', 'text'),
    when('', 'article'),
  ],
  readings: {
    views: count([text('#readNum3')]),
    // Since 2019 that of 在看 has the id that the number of 赞 had.
    likes: count([text('.meta_praise :is(#likeNum3, #likeNum_old)')]),
  },
};
