/**
 * The Paper 澎湃新闻. Example: https://www.thepaper.cn/newsDetail_forward_10000001
 * Marks last verified on saved articles of 2019-08 to 2020-06 (`.news_title`). Today's pages state all in
 * `__NEXT_DATA__`, read from public knowledge and only for the address's own article; names above the date (`index_left…`)
 * from open crawlers, 2023 to 2026.
 */
import { count } from './base/numbers';
import { first, state } from './base/parts';
import type { SiteReader } from './base/site-reader';
import type { SubjectSpec } from './base/subject-spec';
import { attr, changed, json, text, when } from './base/tries';
import { withJson } from './base/with-json';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'thepaper',
  name: { en: 'The Paper', zh: '澎湃新闻' },
  version: 2,
  hosts: ['thepaper.cn'],
};

const article: SubjectSpec = {
  kind: 'post',
  parts: withJson(
    first('.newscontent, [class*="index_wrapper"]:has(h1), main:has(h1)'),
    state('', 'props.pageProps.detailData.contentDetail', 'script#__NEXT_DATA__'),
    'contId',
  ),
  foreign:
    '.news_txt, [class*="index_cententWrap"], [class*="index_comment"], .comment_que, [class*="rightcontent"]',
  ids: [],
  whose: [attr('[contid]', 'contid', /^\d+$/)],
  url: (id) => `https://www.thepaper.cn/newsDetail_forward_${id}`,
  fields: {
    title: [text('h1.news_title'), text('h1'), json('name')],
    author: [
      changed(
        text('.news_about p, [class*="index_left"] > div:first-child', /^(?!\d{4}-|来源)(.+)/),
        (name) => name.replace(/^澎湃新闻(?:实习生|[^\s/]*记者)\s+/, ''),
      ),
      text('.news_paike_author .name'),
      json('author'),
    ],
  },
  published: [
    text('.news_about p', /^\d{4}-\d\d-\d\d \d\d:\d\d/),
    text('[class*="index_left"] span, [class*="ant-space"] span', /^\d{4}-\d\d-\d\d \d\d:\d\d/),
    json('pubTime'),
  ],
  format: [when('', 'article')],
  readings: {
    likes: count([], { exact: [json('praiseTimes')] }),
    comments: count([], { exact: [json('interactionNum')] }),
  },
};

export const reader = (): SiteReader => ({
  example: {
    url: 'https://m.thepaper.cn/newsDetail_forward_10000001?from=timeline',
    kind: 'article',
    key: 'thepaper:post:10000001',
  },
  proved: { article: { on: '2020-06-06', what: ['title', 'author', 'published'] } },
  address: ({ pathname }) => {
    const [, id] = /^\/(?:\w+_)?(?:newsDetail|detail)(?:_forward)?[_/](\d+)/.exec(pathname) ?? [];
    return id ? { kind: 'article', id, url: `https://www.thepaper.cn/newsDetail_forward_${id}` } : null;
  },
  pages: { article: { main: article } },
});
