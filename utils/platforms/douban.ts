/**
 * Douban 豆瓣: books, films and music with their ratings. Example: https://book.douban.com/subject/1000001/
 * Marks last verified 2018-11-28 on the saved front page of 豆瓣读书. Pages of one work (`v:` properties) and the
 * tables of 标签 and Top 250 are read from public knowledge. Works of all kinds are numbered together.
 */
import { count, decimal } from './base/numbers';
import { each, first } from './base/parts';
import type { SiteReader } from './base/site-reader';
import type { SubjectSpec } from './base/subject-spec';
import { attr, changed, link, oneOf, text } from './base/tries';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'douban',
  name: { en: 'Douban', zh: '豆瓣' },
  version: 1,
  hosts: ['book.douban.com', 'movie.douban.com', 'music.douban.com'],
};

const WORK = /\/subject\/(\d+)/;
const RAW_WORK = /^\/subject\/(\d+)\/?$/;

const work: SubjectSpec = {
  kind: 'product',
  parts: first('#wrapper:has([property="v:itemreviewed"])'),
  foreign:
    '#db-rec-section, .comment-item, .review-item, #reviews-wrapper, .subject-others-interests, .aside',
  ids: [],
  whose: [
    attr('[name^="pbtn-"]', 'name', /^pbtn-(\d+)-/),
    attr('.lnk-sharing', 'share-id'),
    attr('.rating_people, #mainpic a', 'href', WORK),
  ],
  url: (id, { look }) => `https://${new URL(look.url).hostname}/subject/${id}/`,
  fields: {
    title: [text('[property="v:itemreviewed"]')],
    author: [
      changed(
        text(
          '#info',
          /(?:作者|导演|表演者)\s*[:：]\s*(.+?)(?=\s*(?:出版社|编剧|副标题|译者|流派|主演|出品方|$))/,
        ),
        (names) => names.trim(),
      ),
    ],
    image: [link('#mainpic img', undefined, 'src')],
  },
  readings: {
    rating: decimal([text('[property="v:average"]')]),
    reviews: count([text('[property="v:votes"]')]),
  },
};

const row: SubjectSpec = {
  kind: 'product',
  parts: each(
    '.subject-item, tr.item, .grid_view .item, .slide-list li, .list-summary li, .list-ranking li, .chart-dashed-list li',
  ),
  ids: [oneOf(attr('a[href*="/subject/"]', 'href', WORK))],
  url: work.url,
  fields: {
    title: [
      attr('.title a[title], .pl2 a[title], h2 a[title]', 'title'),
      text(
        '.info .title a, .info h4 a, h4 a, h2 a, .hd .title, .pl2 a, .title a, .name a, a[href*="/subject/"]',
      ),
    ],
    author: [changed(text('.info > .author, .author'), (name) => name.replace(/^作者\s*[:：]\s*/, ''))],
    image: [link('img', undefined, 'src')],
  },
  readings: {
    rating: decimal([text('.average-rating, .rating_nums, .rating_num')]),
    reviews: count([text('.pl, .star span', /(\d[\d,]*)\s*人评价/)]),
  },
};

export const reader = (): SiteReader => ({
  example: {
    url: 'https://book.douban.com/subject/1000001/?icn=index-editionrecommend',
    kind: 'product',
    key: 'douban:product:1000001',
  },
  proved: { list: { on: '2018-11-28', what: ['title', 'author', 'rating'] } },
  address: ({ hostname, pathname, search }) => {
    const [, id] = RAW_WORK.exec(pathname) ?? [];
    if (id) return { kind: 'product', id, url: `https://${hostname}/subject/${id}/` };
    return /^\/(?:tag\/.+|top250|chart|latest)?\/?$/.test(pathname)
      ? { kind: 'list', id: '', url: `https://${hostname}${pathname}${search}` }
      : null;
  },
  pages: { product: { main: work }, list: { items: [row] } },
});
