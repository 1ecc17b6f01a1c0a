/**
 * Pinterest. Example: https://www.pinterest.com/pin/1000000000000000001/
 * Nothing of it was proved on a real page: `data-test-id` marks and the served state come from public knowledge.
 */
import type { Json } from '../model';
import { embedded } from './base/embedded';
import { count } from './base/numbers';
import type { Look } from './base/part';
import { each, first, type Stated, withStates } from './base/parts';
import { at, listAt } from './base/path';
import type { SiteReader } from './base/site-reader';
import type { SubjectSpec } from './base/subject-spec';
import { attr, changed, json, lines, link, media, text, when } from './base/tries';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'pinterest',
  name: { en: 'Pinterest', zh: 'Pinterest' },
  version: 1,
  hosts: 'com co.uk de fr es it jp co.kr ca com.au com.mx pt at ch se dk ie nz ph cl cz nl be pl hu co.in'
    .split(' ')
    .map((end) => `pinterest.${end}`),
  cut: null,
};

const PIN = /^\/pin\/(?:[^/]*--)?(\d{6,25})\/?/;
const PROFILE = /^\/([\w.-]{3,60})(?:\/(?:_saved|_created|pins|boards)?)?\/?$/;
const BOARD = /^\/[\w.-]{3,60}\/[^/]{1,200}\/?$/;
const NO_ACCOUNT =
  /^(?:pin|ideas|search|today|business|login|settings|explore|categories|_|resource|about|news_hub|homefeed)$/i;
const lower = (name: string) => name.toLowerCase();

const redux = ({ document }: Look): Json =>
  at(embedded(document, '', '#__PWS_INITIAL_PROPS__'), 'initialReduxState') ??
  at(embedded(document, '', '#__PWS_DATA__'), 'props.initialReduxState') ??
  null;

const pin: Stated = {
  find: (look) => at(redux(look), `pins.${look.address.id}`) ?? null,
  owns: (json, { address }) => String(at(json, 'id')) === address.id,
};
const account: Stated = {
  find: (look) =>
    listAt(redux(look), 'users').find(
      (one) => String(at(one, 'username') ?? '').toLowerCase() === look.address.id,
    ) ?? null,
  owns: (json, { address }) => String(at(json, 'username')).toLowerCase() === address.id,
};

const OTHERS =
  '[data-test-id="pin"], [data-test-id="related-pins-title"] ~ *, [data-test-id="relatedPins"], [data-test-id="comment-thread"], [data-test-id="aggregated-comment-list"]';

const post: SubjectSpec = {
  kind: 'post',
  parts: withStates(
    first(
      '[data-test-id="closeup-container"], [data-test-id="CloseupDetails"], [data-test-id="closeup-body"]',
    ),
    { own: pin },
  ),
  foreign: OTHERS,
  ids: [],
  whose: [attr('a[href*="/pin/"]', 'href', /\/pin\/(\d+)\/(?:visual-search|activity|repin|edit|analytics)/)],
  channelIds: [
    changed(json('own.pinner.username'), lower),
    changed(
      attr(
        '[data-test-id="creator-profile-name"] a, [data-test-id="creator-avatar"] a',
        'href',
        /^\/([\w.-]+)\/$/,
      ),
      lower,
    ),
  ],
  url: (id) => `https://www.pinterest.com/pin/${id}/`,
  fields: {
    title: [
      text('[data-test-id="pinTitle"], [data-test-id="closeup-title"], h1'),
      json('own.title'),
      json('own.grid_title'),
    ],
    author: [text('[data-test-id="creator-profile-name"]'), json('own.pinner.full_name')],
    handle: [changed(json('own.pinner.username'), (name) => `@${name}`)],
    authorUrl: [link('[data-test-id="creator-profile-name"] a')],
    text: [
      lines('[data-test-id="main-pin-description-text"], [data-test-id="closeup-description"]'),
      json('own.description'),
    ],
  },
  published: [json('own.created_at')],
  format: [when('video', 'video'), when('img', 'image')],
  media: media('[data-test-id="closeup-image"] img'),
  readings: {
    saves: count([text('[data-test-id="save-count"]')], {
      exact: [json('own.aggregated_pin_data.aggregated_stats.saves')],
    }),
    likes: count([text('[data-test-id="reaction-count"], [data-test-id="reactions-count-button"]')]),
    comments: count(
      [
        text(
          '[data-test-id="comment-count"], [data-test-id="canonicalCommentsHeading"]',
          /^(\d[\d.,]*k?)(?: comments?)?$/i,
        ),
      ],
      {
        exact: [json('own.aggregated_pin_data.comment_count')],
      },
    ),
  },
};

const channel: SubjectSpec = {
  kind: 'channel',
  parts: withStates(first('[data-test-id="profile-header"], [data-test-id="profile-header-content"]'), {
    own: account,
  }),
  ids: [json('own.id')],
  whose: [
    text('[data-test-id="profile-username"]', /^@?([\w.-]+)$/),
    attr('a[href]', 'href', /^\/([\w.-]+)\/_?(?:created|saved|followers|following)\/?$/),
  ],
  url: (id) => `https://www.pinterest.com/${id}/`,
  fields: {
    author: [text('[data-test-id="profile-name"], h1'), json('own.full_name')],
    handle: [
      changed(json('own.username'), (name) => `@${name}`),
      text('[data-test-id="profile-username"]', /^@?[\w.-]+$/),
    ],
    bio: [lines('[data-test-id="main-user-description-text"]'), json('own.about')],
  },
  readings: {
    followers: count(
      [
        text(
          '[data-test-id="profile-followers-count"], [data-test-id="follower-count"]',
          /^(\d[\d.,]*[km]?)(?: followers?)?$/i,
        ),
      ],
      {
        exact: [json('own.follower_count')],
      },
    ),
    following: count(
      [text('[data-test-id="profile-following-count"]', /^(\d[\d.,]*[km]?)(?: following)?$/i)],
      { exact: [json('own.following_count')] },
    ),
    posts: count([], { exact: [json('own.pin_count')] }),
    views: count([text('[data-test-id="monthly-views"]', /^(\d[\d.,]*[km]?) monthly views$/i)]),
  },
};

const item: SubjectSpec = {
  kind: 'post',
  parts: each('[data-test-id="pin"]'),
  ids: [
    attr('', 'data-test-pin-id', /^\d+$/),
    attr('a[href*="/pin/"]', 'href', /\/pin\/(?:[^/]*--)?(\d+)\//),
  ],
  url: (id) => `https://www.pinterest.com/pin/${id}/`,
  fields: {
    title: [
      text('[data-test-id="pointer-events-wrapper"] h2, [data-test-id="pinrep-footer"] h2'),
      attr('a[aria-label]', 'aria-label', /^(.+) pin page$/),
    ],
  },
  format: [when('video', 'video'), when('img', 'image')],
  media: media('img'),
  placement: {
    ad: [text('[data-test-id="otpp"], [data-test-id="pinrep-promoted"]', /Promoted|Sponsored|推广/)],
  },
};

export const reader = (): SiteReader => ({
  example: {
    url: 'https://br.pinterest.com/pin/winter-menu--1000000000000000001/',
    kind: 'post',
    key: 'pinterest:post:1000000000000000001',
  },
  proved: {},
  address: ({ pathname }) => {
    const path = decodeURIComponent(pathname);
    const [, id = ''] = PIN.exec(path) ?? [];
    if (id !== '') return { kind: 'post', id, url: `https://www.pinterest.com/pin/${id}/` };
    const [, name = ''] = PROFILE.exec(path) ?? [];
    if (name !== '' && !NO_ACCOUNT.test(name))
      return { kind: 'profile', id: lower(name), url: `https://www.pinterest.com/${lower(name)}/` };
    const listed =
      path === '/' ||
      /^\/(?:search\/pins|ideas\/.+|today)\/?$/.test(path) ||
      (BOARD.test(path) && !NO_ACCOUNT.test(path.split('/')[1] ?? ''));
    return listed ? { kind: 'list', id: '', url: `https://www.pinterest.com${pathname}` } : null;
  },
  pages: {
    post: { main: post },
    profile: { main: channel, items: [item] },
    list: { items: [item] },
  },
});
