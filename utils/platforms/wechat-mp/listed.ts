/** What the lists of 搜狗微信 show: articles and accounts, as of 2018. */

import { each } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, text, when } from '../base/tries';

export const found: SubjectSpec = {
  kind: 'post',
  parts: each('.news-list > li'),
  ids: [attr('', 'd', /^[\w-]{20,}$/)],
  url: () => '',
  fields: {
    title: [text('h3 a')],
    author: [text('.s-p .account'), text('.s-p .all-time-y2')],
    text: [text('.txt-info')],
  },
  published: [attr('.s-p', 't', /^\d{10}$/), text('.s-p .s2')],
  format: [when('', 'article')],
};

export const account: SubjectSpec = {
  kind: 'channel',
  parts: each('.news-list2 > li'),
  ids: [text('[name="em_weixinhao"]', /^[\w-]{3,40}$/)],
  url: () => '',
  fields: { author: [text('.tit a')], handle: [text('[name="em_weixinhao"]')] },
};
