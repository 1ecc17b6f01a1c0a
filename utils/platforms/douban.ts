/**
 * Douban 豆瓣: books, films and music with their ratings; topics of groups, reviews, people.
 * Example: https://book.douban.com/subject/1000001/
 * Marks last verified on pages of a book and of a series that ltaoo/wx_channels_download (GitHub) saved 2026-09-10 (`v:`
 * properties), and 2018-11-28 on the saved front page of 豆瓣读书. The tables of 标签 and Top 250 are read from public
 * knowledge; so are topics (`.topic-richtext`, `table.olt`), reviews (`.useful_count`) and people (`.rev-link`), from
 * readers of 2013 to 2026 (GitHub). Works of all kinds are numbered together.
 */
import type { SiteReader } from './base/site-reader';
import { inAddress, text, when } from './base/tries';
import { channel } from './douban/channel';
import { row, topicRow } from './douban/listed';
import { post } from './douban/post';
import { work } from './douban/work';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'douban',
  name: { en: 'Douban', zh: '豆瓣' },
  version: 2,
  hosts: ['douban.com'],
};

const WORK = /^(?:\/(book|movie|music))?\/subject\/(\d+)\/?$/;
const TOPIC = /^\/group\/topic\/(\d+)\/?$/;
const REVIEW = /^(?:\/\w+)?\/review\/(\d+)\/?$/;
const PROFILE = /^\/people\/([\w.-]{1,60})\/?$/;
const OF_WORKS = /^(book|movie|music)\.douban\.com$/;

export const reader = (): SiteReader => ({
  example: {
    url: 'https://book.douban.com/subject/1000001/?icn=index-editionrecommend',
    kind: 'product',
    key: 'douban:product:1000001',
  },
  proved: {
    product: { on: '2026-09-10', what: ['title', 'author', 'rating', 'reviews'] },
    list: { on: '2018-11-28', what: ['title', 'author', 'rating'] },
  },
  address: ({ hostname, pathname, search }) => {
    if (hostname === 'sec.douban.com') return { kind: 'captcha', id: '', url: '' };
    const [, sort] = OF_WORKS.exec(hostname) ?? [];
    const isMobile = hostname === 'm.douban.com';
    if (!sort && !isMobile && !/^(?:www\.)?douban\.com$/.test(hostname)) return null;
    const [, mobile, id] = WORK.exec(pathname) ?? [];
    const host = sort ?? (isMobile ? mobile : undefined);
    if (id && host) return { kind: 'product', id, url: `https://${host}.douban.com/subject/${id}/` };
    const [, topic] = TOPIC.exec(pathname) ?? [];
    if (topic)
      return { kind: 'post', id: `topic/${topic}`, url: `https://www.douban.com/group/topic/${topic}/` };
    const [, review] = REVIEW.exec(pathname) ?? [];
    if (review)
      return {
        kind: 'post',
        id: `review/${review}`,
        url: `https://${sort ? hostname : 'www.douban.com'}/review/${review}/`,
      };
    const [, name] = PROFILE.exec(pathname) ?? [];
    if (name && !sort) return { kind: 'profile', id: name, url: `https://www.douban.com/people/${name}/` };
    const list = sort
      ? /^\/(?:tag\/.+|top250|chart|latest)?\/?$/.test(pathname)
      : !isMobile && /^\/group\/(?:[\w-]+(?:\/discussion)?|explore)?\/?$/.test(pathname);
    return list ? { kind: 'list', id: '', url: `https://${hostname}${pathname}${search}` } : null;
  },
  barriers: [
    {
      kind: 'captcha',
      tries: [inAddress(/^https:\/\/sec\.douban\.com\//), when('form[name="sec"], #sec', 'yes')],
    },
    {
      kind: 'wall',
      tries: [
        text(
          '#exception, .error-wrapper, .mn.exception, #content > .article > .mod > p, #wrapper > #content > ul',
          /你想访问的页面不存在|页面不存在|已被(?:管理员|作者)?删除|该帖子不存在|该用户帐号已被/,
        ),
      ],
    },
  ],
  pages: {
    product: { main: work },
    post: { main: post },
    profile: { main: channel },
    list: { items: [row, topicRow] },
  },
});
