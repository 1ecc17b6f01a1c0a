/** A page or a person: the numbers are links to the lists that they count. Unverified. */

import { NUMBER } from '../base/labelled';
import { count } from '../base/numbers';
import { first } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, changed, lines, text, when } from '../base/tries';
import { accountIn } from './ids';

const FOLLOWERS = 'a[href*="/followers"], a[href*="sk=followers"]';
const FOLLOWING = 'a[href*="/following"], a[href*="sk=following"]';
const number = (words: string) => new RegExp(`^(${NUMBER})\\s*(?:${words})$`, 'i');

export const channel = (): SubjectSpec => ({
  kind: 'channel',
  parts: first('[role="main"]'),
  foreign: '[role="article"], [aria-posinset], [role="feed"]',
  ids: [],
  whose: [changed(attr(`${FOLLOWERS}, ${FOLLOWING}`, 'href'), accountIn)],
  url: (id) => `https://www.facebook.com/${/^\d+$/.test(id) ? `profile.php?id=${id}` : id}`,
  fields: {
    author: [text('h1')],
    bio: [lines('[data-pagelet="ProfileTilesFeed_0"] [dir="auto"] span')],
    verification: [when('h1 svg[title^="Verified"], h1 [aria-label^="Verified"]', 'verified')],
  },
  readings: {
    followers: count([text(FOLLOWERS, number('followers?|位粉丝|位关注者|人关注|位追蹤者|名粉絲|粉丝'))]),
    following: count([text(FOLLOWING, number('following|位关注的用户|追蹤中|已关注'))]),
    likes: count([text('a[href*="friends_likes"]', number('likes?|次赞|人赞|個讚'))]),
  },
});
