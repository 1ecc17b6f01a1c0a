/**
 * Jianshu 简书. Example: https://www.jianshu.com/p/0a1b2c3d4e5f
 * Marks last verified on pages that public projects hold (GitHub): cards and a person's head of 2017-05, articles
 * with `page-data` and `.views-count` of 2017 to 2018-10. All else is unverified: the fields of a note (`likes_count`,
 * `public_comment_count`, `views_count`) from JianshuResearchTools/jkit (GitHub, 2024), `__NEXT_DATA__` from RSSHub
 * (2023). Class names of today's articles change with every build: words beside numbers tell.
 * People and collections of the first years have short names of letters of both cases.
 */
import type { SiteReader } from './base/site-reader';
import { text, when } from './base/tries';
import { article } from './jianshu/article';
import { channel } from './jianshu/channel';
import { item } from './jianshu/listed';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'jianshu',
  name: { en: 'Jianshu', zh: '简书' },
  version: 1,
  hosts: ['jianshu.com'],
  cut: null,
};

const SLUG = '([0-9A-Za-z]{6,14})';
const ARTICLE = new RegExp(`^/p/${SLUG}/?$`);
const PROFILE = new RegExp(`^/(?:u|users|timeline)/${SLUG}(?:/latest_articles|/timeline)?/?$`);
const LIST = /^\/(?:(?:c|nb)\/[0-9A-Za-z]+|trending\/\w+|search)?\/?$/;
const SITE = 'https://www.jianshu.com';

export const reader = (): SiteReader => ({
  example: {
    url: 'https://m.jianshu.com/p/0a1b2c3d4e5f?utm_campaign=maleskine',
    kind: 'article',
    key: 'jianshu:post:0a1b2c3d4e5f',
  },
  proved: {
    article: {
      on: '2018-10-17',
      at: /^\.\w+-count(?: |$)|^\$\.page\./,
      what: ['title', 'author', 'published', 'text', 'views', 'comments', 'likes'],
    },
    profile: {
      on: '2017-05-16',
      what: [
        'author',
        'bio',
        'following',
        'followers',
        'posts',
        'totalLikes',
        'title',
        'published',
        'views',
        'comments',
        'likes',
      ],
    },
    list: { on: '2017-05-17', what: ['title', 'author', 'published', 'views', 'comments', 'likes'] },
  },
  address: ({ hostname, pathname, search }) => {
    if (!/^(?:www\.|m\.)?jianshu\.com$/.test(hostname)) return null;
    const [, id] = ARTICLE.exec(pathname) ?? [];
    if (id) return { kind: 'article', id, url: `${SITE}/p/${id}` };
    const [, user] = PROFILE.exec(pathname) ?? [];
    if (user) return { kind: 'profile', id: user, url: `${SITE}/u/${user}` };
    return LIST.test(pathname) ? { kind: 'list', id: '', url: `${SITE}${pathname}${search}` } : null;
  },
  barriers: [
    {
      kind: 'wall',
      tries: [
        text(
          '.error-block, .error, .not-found',
          /您要找的页面不存在|文章已被(?:作者)?(?:删除|锁定)|页面找不到/,
        ),
        when('body.sign-in, .sign .js-sign-in-container', 'yes'),
      ],
    },
  ],
  pages: {
    article: { main: article() },
    profile: { main: channel, items: [item] },
    list: { items: [item] },
  },
});
