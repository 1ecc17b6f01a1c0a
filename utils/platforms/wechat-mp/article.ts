/** An article: the pages of 2018 and 2020. */

import { count } from '../base/numbers';
import { first } from '../base/parts';
import { at } from '../base/path';
import type { SubjectSpec } from '../base/subject-spec';
import { json, oneOf, parameter, text, when } from '../base/tries';
import { urlOf } from './ids';
import { withScript } from './script';

export const article: SubjectSpec = {
  kind: 'post',
  parts: withScript(first('#js_article, #img-content')),
  // The words of an article are its author's: nothing in them may speak for the page.
  foreign: '#js_content, .rich_media_content, .comment_list, #js_cmt_area',
  ids: [json('id')],
  // Each article is a document of its own: its scripts change with what it shows.
  whose: [json('id')],
  channelIds: [oneOf(parameter('__biz'), json('values.biz')), json('values.account')],
  url: (id, { json: values, look }) => urlOf(id, String(at(values, 'values.sn') ?? ''), look.address.url),
  fields: {
    title: [text('#activity-name'), text('.rich_media_title')],
    author: [text('#js_name'), text('#post-user'), text('.wx_follow_nickname'), json('values.nickname')],
    region: [text('#js_ip_wording')],
  },
  published: [json('values.ct'), json('values.created'), text('#publish_time'), text('#post-date')],
  format: [when('', 'article')],
  readings: {
    views: count([text('#readNum3')]),
    likes: count([text('#likeNum3')]),
  },
};
