/** A story: the `pw-` layout of 2021 with its `__APOLLO_STATE__`, `data-testid` marks, and an older page. */

import { lower, withAt } from '../base/names';
import { count } from '../base/numbers';
import { either, first, type Stated, state, withStates } from '../base/parts';
import { at } from '../base/path';
import type { SubjectSpec } from '../base/subject-spec';
import { always, attr, changed, json, link, text } from '../base/tries';

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

export const post: SubjectSpec = {
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
    handle: [changed(json('own.author.username'), withAt)],
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
