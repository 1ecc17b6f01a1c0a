/**
 * Baidu Tieba 百度贴吧. Example: https://tieba.baidu.com/p/7000000001
 * Marks last verified 2020-08-02 on a saved forum. Threads (`.l_post`) are read from public knowledge. A forum is a
 * channel, its 关注 are followers; a thread's numbers are its replies.
 */
import { count } from './base/numbers';
import type { Try } from './base/part';
import { each, either, first } from './base/parts';
import type { SiteReader } from './base/site-reader';
import type { SubjectSpec } from './base/subject-spec';
import { attr, lines, link, media, oneOf, tabTitle, text, when } from './base/tries';
import { commented, inMarkup } from './base/written';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'tieba',
  name: { en: 'Baidu Tieba', zh: '百度贴吧' },
  version: 1,
  hosts: ['tieba.baidu.com'],
  cut: null,
};

const ROW = '.j_thread_list[data-tid], .j_thread_list[data-field]';
/** The first floor by what it says of itself: the first post of a later page is another's. */
const OPENING = `.l_post:is([data-field*='"post_no":1,'], [data-field*="'floor':1,"])`;

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

const forum: SubjectSpec = {
  kind: 'channel',
  parts: either(
    first('.head_card:has(.card_title_fname), .card_top:has(.card_title_fname)'),
    first('.head_main:has(.card_title_fname), .head_content:has(.card_title_fname)'),
    inMarkup(commented('code.pagelet_html'), first('.card_title:has(.card_title_fname)')),
  ),
  ids: [text('.card_title_fname', /^(.+?)吧?$/)],
  // Addresses write the name with or without the word for a forum.
  whose: [text('.card_title_fname', /^(.+?)吧?$/), text('.card_title_fname')],
  url: forumUrl,
  fields: {
    title: [text('.card_title_fname')],
    author: [text('.card_title_fname')],
    bio: [text('.card_slogan')],
  },
  readings: { followers: count([text('.card_menNum')]), posts: count([text('.card_infoNum')]) },
};

const row: SubjectSpec = {
  kind: 'post',
  parts: either(each(ROW), inMarkup(commented('code.pagelet_html'), each(ROW))),
  ids: [
    oneOf(
      attr('', 'data-tid', /^\d+$/),
      attr('', 'data-field', /"id":(\d+)/),
      attr('a.j_th_tit', 'href', /\/p\/(\d+)/),
    ),
  ],
  url: (id) => `https://tieba.baidu.com/p/${id}`,
  fields: {
    title: [attr('a.j_th_tit', 'title'), text('a.j_th_tit')],
    author: [
      attr('.tb_icon_author', 'title', /^主题作者[:：]\s*(.+)/),
      text('.tb_icon_author .frs-author-name'),
    ],
    authorUrl: [link('.tb_icon_author .frs-author-name')],
    text: [lines('.threadlist_abs')],
  },
  published: [created],
  format: [when('.threadlist_video', 'video'), when('.threadlist_media img', 'image'), when('', 'text')],
  media: media('.threadlist_media img.threadlist_pic', ['bpic', 'data-original', 'src']),
  readings: { comments: count([text('.threadlist_rep_num')]) },
  placement: { pinned: [when('.icon-top', 'pinned')] },
};

const thread: SubjectSpec = {
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

function forumUrl(name: string): string {
  return `https://tieba.baidu.com/f?kw=${encodeURIComponent(name)}`;
}

export const reader = (): SiteReader => ({
  example: {
    url: 'https://tieba.baidu.com/p/7000000001?pid=1&see_lz=1',
    kind: 'post',
    key: 'tieba:post:7000000001',
  },
  proved: {
    list: {
      on: '2020-08-02',
      at: /^\.(?:card_|threadlist_)/,
      what: ['title', 'author', 'text', 'published', 'comments', 'followers', 'posts'],
    },
  },
  address: ({ pathname, searchParams }) => {
    const [, id] = /^\/p\/(\d+)\/?$/.exec(pathname) ?? [];
    if (id) return { kind: 'post', id, url: `https://tieba.baidu.com/p/${id}` };
    if (!/^\/f\/?$/.test(pathname)) return null;
    const number = searchParams.get('kz') ?? '';
    if (/^\d+$/.test(number)) return { kind: 'post', id: number, url: `https://tieba.baidu.com/p/${number}` };
    // Names in the old encoding cannot be read here; the page says them.
    const stated = (searchParams.get('kw') ?? '').trim();
    const name = stated.includes('\ufffd') ? '' : stated;
    return { kind: 'list', id: name, url: name === '' ? '' : forumUrl(name) };
  },
  barriers: [
    { kind: 'captcha', tries: [tabTitle(/百度安全验证/)] },
    { kind: 'wall', tries: [text('#errorText, .page404', /被删除|不存在|被隐藏/)] },
  ],
  pages: { post: { main: thread }, list: { main: forum, items: [row] } },
});
