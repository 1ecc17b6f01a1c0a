/** A 说说: in a feed, on a space's page or by itself. Comments have authors and times of their own. */

import { media } from '../base/media';
import { count } from '../base/numbers';
import { each, first } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, lines, link, text, when } from '../base/tries';

const DATA = '[name="feed_data"]';
const NICK = '.f-single-head .f-name, .f-nick .f-name';
const LIKE = '.qz_like_btn_v3, .qz_like_prase';
const TID = /^[0-9a-f]{16,32}$/;
const IN_KEY = /\/mood\/([0-9a-f]{16,32})/;

export const item: SubjectSpec = {
  kind: 'post',
  parts: each('li.f-single'),
  foreign: '.mod-comments, .comments-list, .f-ct-quote, .f-reprint, .user-list',
  ids: [attr(DATA, 'data-tid', TID, true), attr(LIKE, 'data-curkey', IN_KEY, true)],
  channelIds: [attr(DATA, 'data-uin', /^\d{5,11}$/, true), attr(NICK, 'href', /qzone\.qq\.com\/(\d{5,11})/)],
  url: (id, part) => {
    const uin = attr(DATA, 'data-uin', /^\d{5,11}$/, true)(part)?.value;
    return uin ? `https://user.qzone.qq.com/${uin}/mood/${id}` : '';
  },
  fields: {
    author: [text(NICK)],
    authorUrl: [link(NICK)],
    text: [lines('.f-info.qz_info_complete'), lines('.f-info')],
  },
  published: [attr(DATA, 'data-abstime', /^\d{10}$/, true), text('.info-detail .state')],
  format: [
    when('.f-ct-quote, .f-reprint', 'repost'),
    when('.f-ct video, .f-video, .video-box', 'video'),
    when('.f-ct .img-item img, .f-ct .img-box img', 'image'),
    when('', 'text'),
  ],
  media: media('.f-ct .img-box img'),
  readings: {
    views: count([text('.qz_feed_plugin', /^浏览\s*\d[\d.,]*万?\s*次$/)]),
    likes: count([text('.f-like-cnt')], { exact: [attr(LIKE, 'data-likecnt', /^\d+$/)] }),
  },
  placement: { ad: [text('.f-single-top span', /^广告$/)] },
};

/** The card that the address names, wherever else the page shows some. */
export const own: SubjectSpec = {
  ...item,
  parts: first('li.f-single', ({ address: { id } }) => `[data-tid="${id}"], [data-curkey*="/mood/${id}"]`),
  whose: item.ids,
};
