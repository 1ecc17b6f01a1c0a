/** A post: the cards of s.weibo.com and the old weibo.com, today's articles, and the page of m.weibo.cn. */

import { midOf } from '../base/base62';
import { media } from '../base/media';
import { count } from '../base/numbers';
import { each, either } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, json, link, text, when } from '../base/tries';
import { inMarkup } from '../base/written';
import { blocks } from './blocks';
import { CARD, ITEM, MORE, QUOTED, words } from './marks';

const PERSON = /weibo\.(?:com|cn)\/(?:u\/|profile\/)?(\d{5,})(?:[/?#]|$)/;
const TIME = 'header a[class*="_time_"][href]';

/** The footer of today's layout, and none that stands in the words. */
const FOOTER = 'footer:not(.wbpro-feed-content *)';
/** An item of it: the outermost element with this icon and no other. */
const icon = (name: string, others: string) =>
  text(`${FOOTER} div:has(.woo-font--${name}):not(:has(${others}))`, /^\s*([\d.,]+\s*[万亿w]?\+?)\s*$/i);

/** A count of the state of m.weibo.cn. It counts no further than a million, which the page shows as 100万+. */
const stated = (name: string) => json(name, /^(?!1000000$)\d+$/);

/** Below a card of m.weibo.cn; its script writes the word alone where there are none. */
const below = (name: string) => text(`.f-footer-ctrl .m-diy-btn:has([class*="lite-iconf-${name}"]) h4`);

export const post: SubjectSpec = {
  kind: 'post',
  parts: either(
    each(ITEM),
    each('article:has(footer):has(header)'),
    inMarkup(blocks(/Feed/), each(ITEM)),
    each(CARD),
  ),
  foreign: QUOTED,
  ids: [
    attr('', 'mid', /^\d{8,}$/),
    changed(attr(TIME, 'href', /\/\d+\/([A-Za-z0-9]{9,10})(?:[?#]|$)/), midOf),
    json('id', /^\d{8,}$/),
    attr(MORE, 'href', /^\/status\/(\d{15,17})(?:[?#]|$)/),
  ],
  channelIds: [
    attr('', 'tbinfo', /\bouid=(\d+)/),
    attr('.info .name, .WB_info a', 'href', PERSON),
    attr('header a[usercard]', 'usercard', /^\d+$/),
    attr('.weibo-top a', 'href', /^\/(?:profile|u)\/(\d{5,})/),
    json('user.id'),
  ],
  url: (id) => `https://weibo.com/detail/${id}`,
  fields: {
    author: [
      text('.info .name'),
      text('.WB_info a[usercard]'),
      attr('header a[usercard] [title]', 'title'),
      json('user.screen_name'),
      text('.weibo-top h3'),
    ],
    authorUrl: [link('.info .name'), link('.WB_info a[usercard]'), link('header a[usercard]')],
    text: [
      words('[node-type="feed_list_content_full"]'),
      words('[node-type="feed_list_content"]'),
      words('[class*="_wbtext_"], [class*="_ogText_"], .wbpro-feed-ogText'),
      words('.weibo-og .weibo-text'),
    ],
  },
  published: [
    attr('[node-type="feed_list_item_date"]', 'date', /^\d{13}$/),
    text('.from a', /^(.*?\d.*?)(?:\s*转赞人数.*)?$/),
    attr(TIME, 'title', /^\d.*/),
    text(TIME),
    json('created_at'),
    text('.weibo-top .time'),
  ],
  format: [
    when('.content:has(.card-comment), .WB_detail:has(> .WB_feed_expand)', 'repost'),
    when('[class*="_body_"]:has([class*="_retweet_"])', 'repost'),
    when('.WB_video_h5, [node-type="fl_h5_video"], .WB_media_wrap video, video', 'video'),
    when('[node-type="feed_list_media_prev"] img, .woo-picture-main, .weibo-media img', 'image'),
    when('', 'text'),
  ],
  media: media(
    '[node-type="feed_list_media_prev"] img, .WB_media_wrap img, .woo-picture-img, .weibo-media img',
  ),
  readings: {
    shares: count(
      [
        text('[action-type="feed_list_forward"]', /\d.*/),
        text('[node-type="forward_btn_text"] em:last-child'),
        icon('retweet', '.woo-font--comment, .woo-like-count'),
        text('.lite-page-tab .tab-item', /^转发\s*(\d.*)/),
        below('report'),
      ],
      { exact: [stated('reposts_count')], zero: /^转发$/ },
    ),
    comments: count(
      [
        text('[action-type="feed_list_comment"]', /\d.*/),
        text('[node-type="comment_btn_text"] em:last-child'),
        icon('comment', '.woo-font--retweet, .woo-like-count'),
        text('.lite-page-tab .tab-item', /^评论\s*(\d.*)/),
        below('comments'),
      ],
      { exact: [stated('comments_count')], zero: /^评论$/ },
    ),
    likes: count(
      [
        text('[action-type="feed_list_like"] em, [action-type="feed_list_like"] .woo-like-count', /\d.*/),
        text('[node-type="like_status"] em:last-child'),
        text(`${FOOTER} .woo-like-count`, /\d.*/),
        text('.lite-page-tab .tab-item', /^赞\s*(\d.*)/),
        below('like'),
      ],
      { exact: [stated('attitudes_count')], zero: /^赞$/ },
    ),
    views: count([text('.wbpro-feed-content > span', /^(\d[\d.,]*\s*[万亿]?)次观看$/)]),
  },
  placement: {
    ad: [text('[action-type="feed_list_ad"], .card-tag, [class*="_adTag_"], .wbpro-ad-tag', /^广告$/)],
    pinned: [text('.WB_cardtitle_b, [class*="_title_"]', /^置顶$/)],
  },
};
