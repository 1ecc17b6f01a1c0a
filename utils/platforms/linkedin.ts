/**
 * LinkedIn, read when the user clicks and never else. Example: https://www.linkedin.com/posts/examplecafe_winter-activity-7000000000000000001-abcd
 * Proved on saved articles of 2016 and 2022 (as shown to people who are not signed in); posts, companies and people come
 * from public knowledge.
 */
import { jsonLd } from './base/head';
import { count } from './base/numbers';
import { each, either, first, withStates } from './base/parts';
import type { SiteReader } from './base/site-reader';
import type { SubjectSpec } from './base/subject-spec';
import { attr, changed, json, label, lines, link, text, when } from './base/tries';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'linkedin',
  name: { en: 'LinkedIn', zh: '领英' },
  version: 1,
  hosts: ['linkedin.com', 'linkedin.cn'],
  cut: null,
};

const ARTICLE = /^\/pulse\/([^/]{3,300})\/?$/;
const POST =
  /^\/(?:posts\/.*-(?:activity|ugcPost|share)-|feed\/update\/urn:li:(?:activity|ugcPost|share):|embed\/feed\/update\/urn:li:(?:activity|ugcPost|share):)(\d{15,22})/;
const PROFILE =
  /^\/(in|company|school|showcase)\/([^/]{2,120})(?:\/(?:posts|about|recent-activity.*|mycompany)?)?\/?$/;
const lower = (name: string) => name.toLowerCase();

const COMMENTS =
  '.comment, section.comments, .comments-comments-list, [data-test-id="comments"], aside, nav, .article-item, [class*="related"], [class*="recommended"], [class*="more-articles"]';
const ACCOUNT = /linkedin\.com\/((?:in|company|school|showcase)\/[^/?]+)/;

/** Another page of the account itself. */
const OWN_PAGE =
  /^(?:https:\/\/\w+\.linkedin\.com)?\/((?:in|company|school|showcase)\/[\w-]+)\/(?:about|posts|people|jobs|life|overlay|recent-activity)(?:[/?]|$)/;

const REACTIONS =
  '[data-test-id="social-actions__reactions"], .social-details-social-counts__reactions, .social-counts-reactions__social-counts-item';
const RESPONSES =
  '[data-test-id="social-actions__comments"], .social-details-social-counts__comments, .social-action-counts__social-counts-item';
const EXACT_REACTIONS = /^(\d[\d.,\s]*) (?:reactions?|likes?)/i;

const readings: SubjectSpec['readings'] = {
  likes: count(
    [
      text(
        '.social-counts-reactions__social-counts-numRections, .social-details-social-counts__reactions-count',
      ),
      text(REACTIONS, /^\d[\d.,]*[KM]?$/),
      text('[itemprop="upvoteCount"] .count'),
    ],
    {
      exact: [
        label(`:is(${REACTIONS}), :is(${REACTIONS}) button`, EXACT_REACTIONS),
        attr('[data-num-reactions]', 'data-num-reactions'),
      ],
    },
  ),
  comments: count(
    [text(RESPONSES, /^(\d[\d.,]*[KM]?) comments?$/i), text('[itemprop="commentCount"] .count')],
    {
      exact: [
        attr('[data-num-comments]', 'data-num-comments'),
        label(`:is(${RESPONSES}) button`, /^(\d[\d.,\s]*) comments?/i),
      ],
    },
  ),
  shares: count([text('.social-details-social-counts__item button', /^(\d[\d.,]*[KM]?) reposts?$/i)]),
  views: count([text('.views .count')]),
};

const article = (): SubjectSpec => ({
  kind: 'post',
  parts: withStates(
    either(
      first('article.stream-article'),
      first('main', () => 'article'),
      first('article'),
    ),
    { ld: jsonLd(/Article$/) },
  ),
  foreign: COMMENTS,
  ids: [],
  whose: [
    attr('', 'data-stream-perm-link'),
    attr('a[href*="session_redirect="]', 'href', /%2Fpulse%2F([\w-]+)(?:%3F|&|$)/i),
  ],
  channelIds: [changed(attr('a[href*="/in/"], a[href*="/company/"]', 'href', ACCOUNT), lower)],
  url: (id) => `https://www.linkedin.com/pulse/${id}`,
  fields: {
    title: [text('h1')],
    author: [
      text('[itemprop="author"]'),
      text('.base-main-card__title, .publisher-author-card h3, .main-author-card h3'),
      json('ld.author.name'),
    ],
    authorUrl: [link('.main-author-card a, .publisher-author-card a, h2 a.name', /^[^?]+/)],
  },
  published: [
    json('ld.datePublished'),
    attr('time[itemprop="datePublished"]', 'datetime'),
    text('.base-main-card__metadata, .publisher-author-card', /(?:Published )?(\w{3} \d{1,2}, \d{4})/),
  ],
  format: [when('', 'article')],
  readings,
});

const POSTS =
  '[data-urn^="urn:li:activity:"], [data-activity-urn], [data-featured-activity-urn], [data-attributed-urn]';
const URN = /^urn:li:(?:activity|ugcPost|share):(\d+)$/;
const ACTOR =
  '.update-components-actor__title span[aria-hidden="true"], .update-components-actor__name span[aria-hidden="true"], [data-tracking-control-name$="feed-actor-name"]';

const post = (): SubjectSpec => ({
  kind: 'post',
  parts: each(POSTS),
  foreign: `${COMMENTS}, .update-components-mini-update-v2, .feed-shared-update-v2__update-content-wrapper article`,
  ids: ['data-urn', 'data-activity-urn', 'data-featured-activity-urn', 'data-attributed-urn'].map((name) =>
    attr('', name, URN),
  ),
  channelIds: [changed(attr('a[href*="/in/"], a[href*="/company/"]', 'href', ACCOUNT), lower)],
  url: (id) => `https://www.linkedin.com/feed/update/urn:li:activity:${id}/`,
  fields: {
    author: [text(ACTOR)],
    text: [
      lines(
        '[data-test-id="main-feed-activity-card__commentary"], .update-components-text, .feed-shared-update-v2__description',
      ),
    ],
  },
  published: [attr('time', 'datetime'), text('time')],
  format: [
    when('video, .update-components-linkedin-video', 'video'),
    when('.update-components-image, [data-test-id="feed-images-content"]', 'image'),
    when('', 'text'),
  ],
  readings,
  placement: {
    ad: [
      text(
        '.update-components-actor__description, .update-components-actor__sub-description',
        /^(?:Promoted|推广)/,
      ),
    ],
  },
});

const channel = (): SubjectSpec => ({
  kind: 'channel',
  parts: first('.top-card-layout, .org-top-card, main section'),
  foreign: `${POSTS}, aside`,
  ids: [],
  whose: [
    changed(
      attr(
        'a[href*="session_redirect="]',
        'href',
        /%2F((?:in|company|school|showcase)%2F[\w-]+)(?:%2F|%3F|&|$)/i,
      ),
      (path) => path.replace(/%2f/i, '/'),
    ),
    attr('a[href]', 'href', OWN_PAGE),
  ],
  url: (id) => `https://www.linkedin.com/${id}/`,
  fields: {
    author: [text('h1')],
    bio: [
      lines('.top-card-layout__headline, .org-top-card-summary__tagline, .top-card-layout__second-subline'),
    ],
  },
  readings: {
    followers: count([
      text(
        '.top-card-layout__first-subline, .org-top-card-summary-info-list__info-item, .not-first-middot, li, p',
        /(?:^|\s)(\d[\d.,]*[KM]?) followers$/i,
      ),
    ]),
  },
});

export const reader = (): SiteReader => ({
  example: {
    url: 'https://cn.linkedin.com/posts/examplecafe_winter-activity-7000000000000000001-abcd?trk=x',
    kind: 'post',
    key: 'linkedin:post:7000000000000000001',
  },
  proved: { article: { on: '2022-07-01', what: ['title', 'author', 'published', 'likes', 'comments'] } },
  address: ({ pathname }) => {
    const path = decodeURIComponent(pathname);
    const [, urn = ''] = POST.exec(path) ?? [];
    if (urn !== '')
      return { kind: 'post', id: urn, url: `https://www.linkedin.com/feed/update/urn:li:activity:${urn}/` };
    const [, slug = ''] = ARTICLE.exec(path) ?? [];
    if (slug !== '') return { kind: 'article', id: slug, url: `https://www.linkedin.com/pulse/${slug}` };
    const [, what = '', name = ''] = PROFILE.exec(path) ?? [];
    if (name !== '')
      return {
        kind: 'profile',
        id: `${what}/${lower(name)}`,
        url: `https://www.linkedin.com/${what}/${lower(name)}/`,
      };
    return path === '/feed/' ? { kind: 'list', id: '', url: 'https://www.linkedin.com/feed/' } : null;
  },
  pages: {
    article: { main: article() },
    post: {
      main: {
        ...post(),
        parts: (look) =>
          each(POSTS)(look)
            .filter(({ root }) =>
              Array.from(root?.attributes ?? []).some(({ value }) => value.endsWith(`:${look.address.id}`)),
            )
            .slice(0, 1),
      },
    },
    profile: { main: channel(), items: [post()] },
    list: { items: [post()] },
  },
});
