/**
 * Medium. Example: https://medium.com/@examplecafe/winter-menu-0123456789ab
 * Proved on saved stories of about 2021, without dates (`__APOLLO_STATE__`, `pw-` classes); profiles come from public knowledge.
 * Domains of their own that Medium serves are read by the generic reader.
 */
import { count } from './base/numbers';
import { each, either, first, type Stated, state, withStates } from './base/parts';
import { at } from './base/path';
import type { SiteReader } from './base/site-reader';
import type { SubjectSpec } from './base/subject-spec';
import { always, attr, changed, json, link, text } from './base/tries';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'medium',
  name: { en: 'Medium', zh: 'Medium' },
  version: 1,
  hosts: ['medium.com'],
  cut: null,
};

const STORY = /^\/(?:[^/]+\/)?(?:[^/]*-)?([\da-f]{9,12})\/?$/;
const NAME = /^\/(@[\w.-]{1,60}|[a-z\d][\w-]{2,60})(?:\/(?:followers|about|latest|archive|all)?)?\/?$/i;
const NO_CHANNEL =
  /^(?:m|me|search|tag|topics?|new-story|membership|about|plans|policy|jobs|p|explore-topics|creators|business|verified-authors)$/i;
const LIST = /^\/(?:search(?:\/posts)?|tag\/[^/]+(?:\/\w+)?|)$/;
const lower = (name: string) => name.toLowerCase();

/** The story of the address in the state, and who wrote it. */
const story: Stated = {
  find: (look) => {
    const apollo = state('__APOLLO_STATE__')(look);
    const post = at(apollo, `Post:${look.address.id}`) ?? null;
    const author = at(apollo, String(at(post, 'creator.__ref') ?? at(post, 'creator.id') ?? '-')) ?? null;
    return { post, author };
  },
  owns: (json, { address }) => at(json, 'post.id') === address.id,
};

const post: SubjectSpec = {
  kind: 'post',
  parts: withStates(
    either(
      first('article', () => '.pw-multi-vote-count, [data-testid="headerClapButton"]'),
      first('#root'),
      first('article'),
    ),
    {
      own: story,
    },
  ),
  foreign: 'article article, [data-testid="post-preview"], [aria-label="Post Preview Title"], .js-postStream',
  ids: [],
  whose: [
    attr('a[href*="%2F_%2Fvote%2F"]', 'href', /%2F_%2Fvote%2F[^&]*%2F([\da-f]{9,12})(?:&|$)/),
    attr('[data-redirect*="/_/vote/"]', 'data-redirect', /\/([\da-f]{9,12})$/),
    // Every link tells the page that it stands on.
    attr('a[href*="source=post_page"]', 'href', /[?&]source=post_page-+(?:[a-z_]+-+)?([\da-f]{9,12})-/),
  ],
  channelIds: [json('own.author.id'), changed(json('own.author.username'), (name) => `@${lower(name)}`)],
  url: (id) => `https://medium.com/p/${id}`,
  fields: {
    title: [text('.pw-post-title, [data-testid="storyTitle"]'), json('own.post.title')],
    author: [text('[data-testid="authorName"], .pw-author-name'), json('own.author.name')],
    handle: [changed(json('own.author.username'), (name) => `@${name}`)],
    authorUrl: [link('a[data-testid="authorName"], a:has(.pw-author-name)', /^[^?]+/)],
  },
  published: [
    json('own.post.firstPublishedAt'),
    text('[data-testid="storyPublishDate"], .pw-published-date'),
  ],
  format: [always('article')],
  readings: {
    claps: count([text('.pw-multi-vote-count'), text('.js-multirecommendCountButton')], {
      exact: [json('own.post.clapCount')],
    }),
    comments: count([text('.pw-responses-count')], {
      exact: [json('own.post.postResponses.count')],
    }),
  },
};

const item: SubjectSpec = {
  kind: 'post',
  parts: each('article[data-testid="post-preview"], article:has(h2)'),
  ids: [attr('a[href]', 'href', /-([\da-f]{9,12})(?:\?|$)/)],
  channelIds: [changed(attr('a[href]', 'href', /\/(@[\w.-]+)(?:\/|\?|$)/), lower)],
  url: (id) => `https://medium.com/p/${id}`,
  fields: { title: [text('h2')], author: [text('[data-testid="authorName"]')] },
  format: [always('article')],
  readings: {
    claps: count([text('.pw-multi-vote-count, [data-testid="clapCount"]')]),
    comments: count([text('.pw-responses-count, [data-testid="responsesCount"]')]),
  },
};

const FOLLOWERS = 'a[href*="/followers"]';

const NAMED = changed(attr(FOLLOWERS, 'href', /^(?:https:\/\/medium\.com)?\/([^/?]+)\/followers/), lower);

const channel: SubjectSpec = {
  kind: 'channel',
  parts: first('main, #root, body', () => FOLLOWERS),
  foreign: 'article',
  ids: [],
  whose: [
    NAMED,
    // A host has no dots and lines in one piece of it.
    changed(NAMED, (name) => name.replace(/[._]/g, '-')),
    changed(
      attr(FOLLOWERS, 'href', /^https:\/\/([\w-]+)\.medium\.com\/followers/),
      (name) => `@${lower(name)}`,
    ),
  ],
  url: (id) => (/^[\da-f]{12}$/.test(id) ? `https://medium.com/u/${id}` : `https://medium.com/${id}`),
  fields: { author: [text('.pw-author-name, [data-testid="authorName"], h1, h2')] },
  readings: { followers: count([text(FOLLOWERS, /^(\d[\d.,]*[KM]?) Followers?$/i)]) },
};

export const reader = (): SiteReader => ({
  example: {
    url: 'https://examplecafe.medium.com/winter-menu-0123456789ab?source=x',
    kind: 'article',
    key: 'medium:post:0123456789ab',
  },
  proved: {
    article: {
      on: '2021-01-01',
      at: /\$\.own|pw-responses/,
      what: ['title', 'author', 'published', 'claps', 'comments'],
    },
  },
  address: ({ hostname, pathname }) => {
    const [, id = ''] = STORY.exec(pathname) ?? [];
    if (id !== '') return { kind: 'article', id, url: `https://medium.com/p/${id}` };
    const [, sub = ''] = /^(?!www\.)([\w-]+)\.medium\.com$/.exec(hostname) ?? [];
    if (sub !== '' && /^\/(?:followers|about)?$/.test(pathname))
      return { kind: 'profile', id: `@${lower(sub)}`, url: `https://medium.com/@${lower(sub)}` };
    if (LIST.test(pathname)) return { kind: 'list', id: '', url: `https://medium.com${pathname}` };
    const [, name = ''] = NAME.exec(pathname) ?? [];
    if (name === '' || NO_CHANNEL.test(name)) return null;
    return { kind: 'profile', id: lower(name), url: `https://medium.com/${lower(name)}` };
  },
  pages: {
    article: { main: post },
    profile: { main: channel, items: [item] },
    list: { items: [item] },
  },
});
