/**
 * TMTPost 钛媒体. Example: https://www.tmtpost.com/8000001.html
 * Unverified. Address forms of articles and newsflashes (/nictation/) from feed makers and citations of 2021 to 2026, the
 * article's parts from its heading, its `<article>` and the words that it prints; an old newsflash list from a reader of
 * 2018 (`.day_part .w_tit`). What the page counts nobody has described: nothing of it is read.
 */
import { each, first } from './base/parts';
import type { SiteReader } from './base/site-reader';
import type { SubjectSpec } from './base/subject-spec';
import { attr, link, text, when } from './base/tries';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'tmtpost',
  name: { en: 'TMTPost', zh: '钛媒体' },
  version: 1,
  hosts: ['tmtpost.com'],
};

const ITEM = /\/(?:nictation\/|post\/)?(\d{5,9})(?:\.html)?(?:[?#]|$)/;
const TIME = /\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日?(?: \d\d:\d\d)?/;
const AUTHOR = '[rel="author"], a[href*="/user/"], a[href*="/author/"]';
const LINK = 'h2 a, h3 a, .w_tit a';
const USER = /\/(?:user|author)\/(\w+)/;
const OTHERS =
  '[class*="comment"], [class*="recommend"], [class*="related"], aside, footer, [class*="sidebar"]';

const urlOf = (id: string, isFlash: boolean) =>
  `https://www.tmtpost.com/${isFlash ? 'nictation/' : ''}${id}.html`;

const article: SubjectSpec = {
  kind: 'post',
  parts: first('article:has(h1), main:has(h1), [class*="article"]:has(h1), [class*="content"]:has(h1)'),
  foreign: OTHERS,
  ids: [],
  url: (id, { look }) => look.address.url || urlOf(id, false),
  channelIds: [attr(AUTHOR, 'href', USER)],
  fields: {
    title: [text('h1')],
    author: [
      text(AUTHOR),
      text('[class*="author"] [class*="name"], [class*="author"]', /^(?:作者\s*[:：]\s*)?(\S.{0,29})$/),
    ],
    authorUrl: [link(AUTHOR)],
  },
  published: [
    attr('time[datetime]', 'datetime'),
    text('[class*="time"], [class*="date"], time', TIME),
    text('[class*="time"], [class*="date"], time', /^.{1,16}前$/),
  ],
  format: [when('', 'article')],
};

const card: SubjectSpec = {
  kind: 'post',
  parts: each('article:not(:has(h1)), .day_part li, li:has(.w_tit), [class*="item"]:has(h2 a, h3 a)'),
  ids: [attr(LINK, 'href', ITEM)],
  channelIds: [attr(AUTHOR, 'href', USER)],
  url: (id, part) => urlOf(id, attr(LINK, 'href', /\/nictation\//)(part) !== undefined),
  fields: {
    title: [text('h2 a, h3 a, .w_tit a'), text('h2, h3')],
    author: [text(AUTHOR)],
  },
  published: [attr('time[datetime]', 'datetime'), text('[class*="time"], time', TIME)],
  format: [when('', 'article')],
};

export const reader = (): SiteReader => ({
  example: { url: 'https://m.tmtpost.com/8000001.html', kind: 'article', key: 'tmtpost:post:8000001' },
  proved: {},
  address: ({ pathname, search }) => {
    const [, flash, id] = /^\/(nictation\/|post\/)?(\d{5,9})(?:\.html)?\/?$/.exec(pathname) ?? [];
    if (id) return { kind: 'article', id, url: urlOf(id, flash === 'nictation/') };
    return /^\/(?:|nictation|new|tag\/\d+|(?:user|author)\/\w+|column\/\w+)\/?$/.test(pathname)
      ? { kind: 'list', id: '', url: `https://www.tmtpost.com${pathname}${search}` }
      : null;
  },
  pages: { article: { main: article }, list: { items: [card] } },
});
