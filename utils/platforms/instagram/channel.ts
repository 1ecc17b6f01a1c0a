/** An account: its head, its state, its header in several languages, and `_sharedData`. Head and state are proved. */

import * as dom from '../../lib/html';
import { oneLine } from '../../lib/text';
import { head } from '../base/head';
import { withAt } from '../base/names';
import { count } from '../base/numbers';
import type { Try } from '../base/part';
import { first, type Stated, state, withStates } from '../base/parts';
import { at } from '../base/path';
import { shownText } from '../base/shown';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, elementsIn, json, taken, text, when } from '../base/tries';
import { whenJson } from '../base/when-json';
import { account } from './states';

const WORDS = {
  followers: 'followers?|seguidores|abonnés|粉丝|位粉丝|粉絲|位粉絲|位追蹤者|フォロワー|팔로워',
  following: 'following|seguidos|suivi\\(e\\)s|gefolgt|关注|追蹤中|正在追蹤|フォロー中|팔로우',
  posts: 'posts?|publicaciones|publications|Beiträge|帖子|篇帖子|貼文|則貼文|投稿|게시물',
};
/** Before its number or behind it: 12 posts, 投稿12件. */
/* @__NO_SIDE_EFFECTS__ */
const counted = (words: string) =>
  new RegExp(
    `^(?=.*(?:${words}))(?:(?:${words}) ?)?(\\d(?:[\\d.,]|\\s(?=\\d{3}))*(?: ?[KM万萬]| mil| mill\\.| Mio\\.)?)(?: ?(?:${words}))?[人件]?$`,
    'i',
  );
const LINES = 'header li, header a, header button';
/** What stands beside the link to the followers: the number of posts is no link. */
const BESIDE = 'header :has(> a[href$="/followers/"], > * > a[href$="/followers/"]) > *';

/** On one's own account its followers are a button, and what stands beside it is the number of posts. */
const besideButton: Try = (part) => {
  const button = elementsIn(part, 'header button').find((element) =>
    counted(WORDS.followers).test(oneLine(shownText(element))),
  );
  const row = button?.parentElement?.parentElement ?? null;
  const found = Array.from(row ? dom.queryAll(row, 'span') : [], (element) =>
    taken(oneLine(shownText(element)), counted(WORDS.posts)),
  ).find(Boolean);
  return found ? { value: found, from: 'header button ~ span' } : undefined;
};
/** 12.3K Followers, 312 Following, 1,045 Posts - See …; with small letters before 2020. */
const inHead = (place: string) => {
  const counts = place.replace('#', '([\\d.,]+[KM]?)').replace(/@/g, '[\\d.,]+[KM]?');
  return ['description', 'og:description'].map((tag) => json(`head.${tag}`, new RegExp(`^${counts}`, 'i')));
};

const owns: Stated['owns'] = (user, { address }) => String(at(user, 'username')).toLowerCase() === address.id;

export const channel = (): SubjectSpec => ({
  kind: 'channel',
  parts: withStates(
    first('main', ({ address: { id } }) => `header :is(a[href^="/${id}/followers" i], a[href="/${id}/" i])`),
    {
      head,
      own: account,
      user: { find: state('_sharedData', 'entry_data.ProfilePage.0.graphql.user'), owns },
      before: { find: state('_sharedData', 'entry_data.ProfilePage.0.user'), owns },
    },
  ),
  foreign: 'article',
  ids: [json('own.pk'), json('user.id'), json('before.id')],
  url: (id) => `https://www.instagram.com/${id}/`,
  fields: {
    author: [
      json('own.full_name'),
      json('user.full_name'),
      json('before.full_name'),
      json('head.og:title', /^(.{1,100}?) \(@[\w.]+\)/),
    ],
    handle: [
      changed(json('own.username'), withAt),
      changed(json('user.username'), withAt),
      json('head.og:title', /\((@[\w.]+)\)/),
      changed(text('header h2', /^[\w.]+$/), withAt),
    ],
    bio: [json('own.biography'), json('user.biography'), json('before.biography')],
    verification: [
      whenJson('own.is_verified', true, 'verified'),
      whenJson('user.is_verified', true, 'verified'),
      when('header [aria-label="Verified"], header [title="Verified"]', 'verified'),
    ],
  },
  readings: {
    followers: count([text(LINES, counted(WORDS.followers)), ...inHead('# Followers')], {
      exact: [
        json('own.follower_count'),
        json('user.edge_followed_by.count'),
        json('before.followed_by.count'),
        attr('header a[href$="/followers/"] [title]', 'title', /^\d[\d.,\s]*$/),
      ],
    }),
    following: count([text(LINES, counted(WORDS.following)), ...inHead('@ Followers, # Following')], {
      exact: [json('own.following_count'), json('user.edge_follow.count'), json('before.follows.count')],
    }),
    posts: count(
      [
        text(LINES, counted(WORDS.posts)),
        text(BESIDE, counted(WORDS.posts)),
        besideButton,
        ...inHead('@ Followers, @ Following, # Posts'),
      ],
      {
        exact: [json('user.edge_owner_to_timeline_media.count'), json('before.media.count')],
      },
    ),
  },
});
