/**
 * Zhihu 知乎. Example: https://www.zhihu.com/question/12345678/answer/87654321
 * Marks last verified on a saved question and an answer of 2015 (`.zm-item-answer`). Today's layout (`.ContentItem`,
 * `js-initialData`) is read from public knowledge. A question is a subject of its own beside its answers.
 */
import { count } from './base/numbers';
import { each, either, first } from './base/parts';
import type { SiteReader } from './base/site-reader';
import type { FindParts, SubjectSpec } from './base/subject-spec';
import { attr, changed, json, lines, link, media, oneOf, text, when } from './base/tries';
import type { PlatformMeta } from './platform';
import { channel } from './zhihu/channel';
import { ANSWER, COMMENTS, withEntity } from './zhihu/entity';
import { idIn, idInZop, urlOf } from './zhihu/ids';
import { question } from './zhihu/question';

export const meta: PlatformMeta = {
  id: 'zhihu',
  name: { en: 'Zhihu', zh: '知乎' },
  version: 1,
  hosts: ['zhihu.com'],
  cut: null,
};

const post: SubjectSpec = {
  kind: 'post',
  parts: either(each(ANSWER), each('.ContentItem'), each('.HotItem')),
  foreign: COMMENTS,
  ids: [
    oneOf(
      changed(attr('', 'data-atoken', /^\d+$/), (token) => `answer/${token}`),
      changed(attr('', 'data-zop'), idInZop),
      changed(attr('.ContentItem-title a, .HotItem-content > a, .ContentItem-time a', 'href'), idIn),
    ),
  ],
  channelIds: [
    oneOf(
      attr('.zm-item-answer-author-wrap a', 'href', /\/(?:people|org)\/([^/?#]+)/),
      attr('.AuthorInfo-name a', 'href', /\/(?:people|org)\/([^/?#]+)/),
      json('author.urlToken'),
    ),
  ],
  url: urlOf,
  fields: {
    title: [
      text('.ContentItem-title'),
      text('.Post-Title'),
      text('.HotItem-title'),
      attr('', 'data-zop', /"title":"([^"\\]+)"/),
      json('question.title'),
      json('title'),
    ],
    author: [
      text('.zm-item-answer-author-wrap a:not(.zm-item-link-avatar)'),
      text('.zm-item-answer-author-wrap', /^匿名用户|^知乎用户/),
      text('.AuthorInfo-name .UserLink-link'),
      attr('.AuthorInfo meta[itemprop="name"]', 'content', undefined, true),
      json('author.name'),
    ],
    authorUrl: [link('.zm-item-answer-author-wrap a'), link('.AuthorInfo-name a')],
    text: [
      lines('.zm-item-rich-text .zm-editable-content'),
      lines('.RichContent-inner [itemprop="text"], .RichContent-inner .RichText'),
      lines('.RichContent-inner'),
      lines('.Post-RichText'),
    ],
  },
  published: [
    attr('', 'data-created', /^\d{10}$/),
    json('createdTime'),
    json('created'),
    attr(':scope > meta[itemprop="dateCreated"]', 'content', undefined, true),
    attr('.answer-date-link', 'data-tip', /发布于\s*(.+)/),
    text('.answer-date-link', /发布于\s*(.+)/),
    attr('.ContentItem-time [data-tooltip]', 'data-tooltip', /发布于\s*(.+)/),
    text('.ContentItem-time', /发布于\s*([^・·]+)/),
  ],
  format: [
    when('.ZVideoItem, .VideoAnswerPlayer', 'video'),
    when('.Post-Title', 'article'),
    when('', 'text'),
  ],
  media: media('.RichContent-inner figure img, .Post-RichText figure img', [
    'data-original',
    'data-actualsrc',
    'src',
  ]),
  readings: {
    likes: count(
      [
        text('.zm-votebar .up .count'),
        text('.VoteButton--up, .VoteButton[aria-label^="赞同"]', /赞同\s*(\d.*)/),
      ],
      {
        exact: [
          attr('.zm-item-vote-info', 'data-votecount'),
          json('voteupCount'),
          attr(':scope > meta[itemprop="upvoteCount"]', 'content', undefined, true),
        ],
      },
    ),
    comments: count(
      [
        text('.zm-item-meta [name="addcomment"]', /\d[\d,.]*\s*[千万KkWw]?\s*条评论/),
        text('.ContentItem-actions button, .BottomActions-CommentBtn', /\d[\d,.]*\s*[千万KkWw]?\s*条评论/),
      ],
      {
        exact: [
          json('commentCount'),
          attr(':scope > meta[itemprop="commentCount"]', 'content', undefined, true),
        ],
      },
    ),
  },
};

const article: SubjectSpec = {
  ...post,
  parts: withEntity(
    first('.Post-content[data-zop], .Post-Main, .Post-NormalMain, article.Post-content'),
    'articles',
  ),
  whose: [changed(attr('', 'data-zop'), idInZop)],
};

/** The answer that the address names, wherever else the page shows some. */
const own: FindParts = (look) => {
  const number = look.address.id.split('/').at(-1);
  return withEntity(
    first(
      `${ANSWER}[data-atoken="${number}"], .AnswerItem[name="${number}"], .PinItem[name="${number}"], .ZVideoItem[name="${number}"]`,
    ),
    look.address.id.startsWith('pin/') ? 'pins' : 'answers',
  )(look);
};

const PROFILE =
  /^\/(?:people|org)\/([^/]+)(?:\/(?:activities|answers|posts|asks|pins|zvideos|columns|about)(?:\/.*)?)?\/?$/;
const LIST = /^\/(?:(?:follow|hot|search|explore|(?:topic|collection|column)\/.+)\/?)?$/;

/** The marks of the layout that saved pages have. */
const OLD = /^(?:#zh-|\.z[hm]-)/;

export const reader = (): SiteReader => ({
  example: {
    url: 'https://www.zhihu.com/question/12345678/answer/87654321?utm_source=x',
    kind: 'post',
    key: 'zhihu:post:answer/87654321',
  },
  proved: {
    post: { on: '2015-08-14', at: OLD, what: ['author', 'text', 'published', 'likes', 'comments'] },
    list: {
      on: '2015-08-14',
      at: OLD,
      what: ['title', 'author', 'text', 'published', 'likes', 'comments', 'answers', 'followers', 'views'],
    },
  },
  address: ({ hostname, pathname, search }) => {
    if (/^\/account\/unhuman/.test(pathname)) return { kind: 'captcha', id: '', url: '' };
    const id = idIn(pathname.replace(/(\/question\/\d+)\/answers.*$/, '$1'));
    const [kind] = id.split('/');
    if (kind === 'question') return { kind: 'list', id, url: urlOf(id) };
    if (kind === 'article') return { kind: 'article', id, url: urlOf(id) };
    if (id !== '') return { kind: 'post', id, url: urlOf(id) };
    const [, name] = PROFILE.exec(pathname) ?? [];
    if (name) return { kind: 'profile', id: name, url: `https://www.zhihu.com/people/${name}` };
    const list = hostname === 'zhuanlan.zhihu.com' ? /^\/[\w-]+\/?$/.test(pathname) : LIST.test(pathname);
    return list ? { kind: 'list', id: '', url: `https://${hostname}${pathname}${search}` } : null;
  },
  barriers: [
    { kind: 'captcha', tries: [when('.Unhuman', 'captcha')] },
    { kind: 'wall', tries: [when('.SignFlowHomepage, .ErrorPage', 'wall')] },
  ],
  pages: {
    post: { main: { ...post, parts: own } },
    article: { main: article },
    list: { main: question, items: [post] },
    profile: { main: channel, items: [post] },
  },
});
