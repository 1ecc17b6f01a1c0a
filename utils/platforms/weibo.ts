/**
 * Weibo 微博. Example: https://weibo.com/1234567890/IEY7vfLUm
 * Marks last verified 2020-07-08 on saved result pages of s.weibo.com, and on a profile of 2017, whose content stands
 * in script calls (`FM.view`). Today's weibo.com (articles with a footer of icons) and m.weibo.cn (`$render_data`) are
 * read from public knowledge. A post has a number (mid) and the same number in 62 signs (bid).
 */

import { bidOf, midOf } from './base/base62';
import { embeddedInCalls } from './base/embedded';
import { count } from './base/numbers';
import type { Look } from './base/part';
import { each, either, first, state, withJson } from './base/parts';
import { at } from './base/path';
import type { SiteReader } from './base/site-reader';
import type { FindParts, SubjectSpec } from './base/subject-spec';
import { attr, changed, json, lines, link, media, parameter, text, when } from './base/tries';
import { servedId } from './base/whose';
import { inMarkup } from './base/written';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'weibo',
  name: { en: 'Weibo', zh: '微博' },
  version: 1,
  hosts: ['weibo.com', 'weibo.cn'],
  cut: null,
};

/** The markup that the old pages hand to `FM.view`, of the blocks whose place has such a name. */
const blocks =
  (name: RegExp) =>
  ({ document }: Look) =>
    embeddedInCalls(document, 'FM.view(')
      .filter((block) => name.test(String(at(block, 'domid') ?? '')))
      .map((block) => at(block, 'html'))
      .filter((html) => typeof html === 'string')
      .join('');

/** Icons are letters of a font; 展开 and the invisible sign at the end are the site's, not the author's. */
const words = (selector: string) =>
  changed(
    lines(selector, 'i.wbicon, .W_ficon, [action-type="fl_unfold"], [action-type="fl_fold"], a > i, .expand'),
    (value) => value.replace(/[\u200b-\u200f]+/g, '').trim(),
  );

const PERSON = /weibo\.(?:com|cn)\/(?:u\/|profile\/)?(\d{5,})(?:[/?#]|$)/;
const ITEM = '[action-type="feed_list_item"][mid]';
const TIME = 'header a[class*="_time_"][href]';
/** What a post holds of another post. */
const QUOTED =
  '[node-type="feed_list_forwardContent"], .card-comment, .WB_feed_expand, [class*="_retweet_"], .weibo-rp';

/** An item of the footer of today's layout: the outermost element with this icon and no other. */
const icon = (name: string, others: string) =>
  text(`footer div:has(.woo-font--${name}):not(:has(${others}))`, /^\s*([\d.,]+\s*[万亿w]?\+?)\s*$/i);

const post: SubjectSpec = {
  kind: 'post',
  parts: either(each(ITEM), each('article:has(footer):has(header)'), inMarkup(blocks(/Feed/), each(ITEM))),
  foreign: QUOTED,
  ids: [
    attr('', 'mid', /^\d{8,}$/),
    changed(attr(TIME, 'href', /\/\d+\/([A-Za-z0-9]{9,10})(?:[?#]|$)/), midOf),
    json('id', /^\d{8,}$/),
  ],
  channelIds: [
    attr('', 'tbinfo', /\bouid=(\d+)/),
    attr('.info .name, .WB_info a', 'href', PERSON),
    attr('header a[usercard]', 'usercard', /^\d+$/),
    json('user.id'),
  ],
  url: (id) => `https://weibo.com/detail/${id}`,
  fields: {
    author: [
      text('.info .name'),
      text('.WB_info a[usercard]'),
      attr('header a[usercard] [title]', 'title'),
      json('user.screen_name'),
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
      ],
      { exact: [json('reposts_count')], zero: /^转发$/ },
    ),
    comments: count(
      [
        text('[action-type="feed_list_comment"]', /\d.*/),
        text('[node-type="comment_btn_text"] em:last-child'),
        icon('comment', '.woo-font--retweet, .woo-like-count'),
        text('.lite-page-tab .tab-item', /^评论\s*(\d.*)/),
      ],
      { exact: [json('comments_count')], zero: /^评论$/ },
    ),
    likes: count(
      [
        text('[action-type="feed_list_like"] em, [action-type="feed_list_like"] .woo-like-count', /\d.*/),
        text('[node-type="like_status"] em:last-child'),
        text('footer .woo-like-count', /\d.*/),
        text('.lite-page-tab .tab-item', /^赞\s*(\d.*)/),
      ],
      { exact: [json('attitudes_count')], zero: /^赞$/ },
    ),
  },
  placement: {
    ad: [text('[action-type="feed_list_ad"], .card-tag, [class*="_adTag_"]', /^广告$/)],
    pinned: [text('.WB_cardtitle_b, [class*="_title_"]', /^置顶$/)],
  },
};

/** Whose followers the page leads to. */
const UID = attr('a[href*="relate=fans"]', 'href', /\/(?:p\/\d{6}|u\/page\/follow\/|u\/)(\d{5,10})/);

const channel: SubjectSpec = {
  kind: 'channel',
  parts: either(
    inMarkup(blocks(/Header|TriColumn/), first('body')),
    first('.WB_frame, :has(> .PCD_header)'),
    first('.woo-panel-main:has([class*="ProfileHeader_"]), .woo-panel-main:has(a[href*="relate=fans"])'),
  ),
  ids: [UID],
  whose: [UID, changed(text('h1.username, [class*="ProfileHeader_name"]'), (nick) => `n/${nick}`)],
  url: (id) => (/^\d+$/.test(id) ? `https://weibo.com/u/${id}` : `https://weibo.com/${id}`),
  fields: {
    author: [text('h1.username'), text('[class*="ProfileHeader_name"]')],
    bio: [text('.pf_intro', /^(?!.{0,2}还没有填写).+/)],
  },
  readings: {
    followers: count([
      text('.PCD_counter a[href*="relate=fans"] strong'),
      text('a[href*="relate=fans"]', /^粉丝\s*\d.*|^\d.*粉丝$/),
    ]),
    following: count([
      text('.PCD_counter a[href*="/follow?"]:not([href*="relate=fans"]) strong'),
      text('a[href*="/u/page/follow/"]:not([href*="relate="])', /^关注\s*\d.*|^\d.*关注$/),
    ]),
    posts: count([text('.PCD_counter a[href*="/home?"] strong')]),
  },
};

/** What a page of m.weibo.cn was served with. Each post there is a document of its own. */
const served = state('$render_data', '0.status');

/** The card of one post: of the address's id, wherever else the page shows posts. */
const own: FindParts = (look) => {
  const { id } = look.address;
  const todays = first('article:has(footer):has(header)', () => `header a[href*="/${bidOf(id)}"]`);
  const old = first(`${ITEM}[mid="${id}"]`);
  const mobile = withJson(first('.weibo-main, .m-container-max'), served, 'id');
  return either(todays, old, inMarkup(blocks(/Feed|Detail/), old), mobile)(look);
};

const POST = /^\/(?:(?:u\/)?\d{5,}|detail|status)\/(\d{15,17}|[A-Za-z0-9]{9,10})\/?$/;
const LIST = /^\/(?:home|hot(?:\/\w+)?|mygroups|newsfeed)?\/?$/;
const PROFILE =
  /^\/(?:(?:u\/|profile\/)?(\d{5,10})|p\/\d{6}(\d{5,10})(?:\/home)?|n\/([^/]+)|([a-z][a-z0-9_.-]{2,30}))\/?$/i;
/** First segments of the site's own pages. */
const NO_ACCOUNT =
  /^(?:home|hot|search|tv|login|newlogin|signup|settings?|message|messages|mygroups|friends|fav|like|at|set|u|p|n|ajax|ttarticle|detail|status|profile|api|logout|discover|newsfeed|svip|beian|privacy|about|compose|beta|find|feature)$/i;

export const reader = (): SiteReader => ({
  example: {
    url: 'https://www.weibo.com/1234567890/JgMA99Qdw?refer_flag=1001030103_',
    kind: 'post',
    key: 'weibo:post:4540000012345678',
  },
  proved: {
    list: {
      on: '2020-07-08',
      at: /^\[action-type="feed_list_/,
      what: ['author', 'text', 'published', 'shares', 'comments', 'likes'],
    },
    profile: {
      on: '2017-05-06',
      at: /^\.PCD_counter|^\[node-type="/,
      what: ['author', 'text', 'published', 'shares', 'comments', 'likes', 'followers', 'following', 'posts'],
    },
  },
  address: ({ hostname, pathname, search, searchParams }) => {
    const query = searchParams.get('q') ?? '';
    if (hostname === 's.weibo.com')
      return query === '' || /^\/(?:user|pic|topic|top)\b/.test(pathname)
        ? null
        : { kind: 'list', id: '', url: `https://s.weibo.com/weibo?q=${encodeURIComponent(query)}` };
    const [, post = ''] = POST.exec(pathname) ?? [];
    if (post !== '') {
      const id = /^\d{15,}$/.test(post) ? post : midOf(post);
      return { kind: 'post', id, url: `https://weibo.com/detail/${id}` };
    }
    if (LIST.test(pathname)) return { kind: 'list', id: '', url: `https://weibo.com${pathname}${search}` };
    const [, uid, page, nick, name] = PROFILE.exec(pathname) ?? [];
    const id = uid ?? page ?? (nick ? `n/${decodeURIComponent(nick)}` : name?.toLowerCase());
    if (id === undefined || NO_ACCOUNT.test(id)) return null;
    return { kind: 'profile', id, url: `https://weibo.com/${/^\d+$/.test(id) ? `u/${id}` : encodeURI(id)}` };
  },
  pages: {
    post: { main: { ...post, parts: own, whose: [servedId(served, 'id')] } },
    profile: { main: channel, items: [post] },
    list: {
      items: [post],
      results: {
        query: [parameter('q')],
        organic: {
          parts: each(`${ITEM}:not(:has(.card-tag))`),
          foreign: QUOTED,
          title: [words('[node-type="feed_list_content"]')],
          url: [link('.from a[href*="weibo.com/"]')],
        },
      },
    },
  },
});
