/**
 * SoundCloud. Example: https://soundcloud.com/examplecafe/winter-menu
 * Proved on one saved page of a track of 2024 or soon after (`__sc_hydration`, with the account that made it, and the head) and on one of an
 * account of 2020-05-20 (an embedder's tests: its head, and the same state in another wrapper), and on the page of a track as it ran
 * in May 2020, pasted into a public project: 34,485 plays are seen as 34.4K there, cut off, and whole in a title. What else the
 * running page shows comes from public knowledge. What was played counts as views.
 */
import { lower } from './base/names';
import type { SiteReader } from './base/site-reader';
import type { PlatformMeta } from './platform';
import { channel } from './soundcloud/channel';
import { post } from './soundcloud/post';

export const meta: PlatformMeta = {
  id: 'soundcloud',
  name: { en: 'SoundCloud', zh: 'SoundCloud' },
  version: 2,
  hosts: ['soundcloud.com'],
  cut: true,
};

const PROFILE = /^\/([\w-]{2,60})(?:\/(?:tracks|popular-tracks|albums|sets|reposts|spotlight)?)?\/?$/;
const TRACK = /^\/([\w-]{2,60})\/([\w-]{1,200})\/?$/;
/** First segments of the site's own pages. */
const NO_ACCOUNT =
  /^(?:discover|stream|search|you|upload|pages|charts|tags|stations|people|jobs|imprint|terms-of-use|mobile|pro|go|notifications|messages|settings|signin|login|logout|connect|popular|explore|groups|feed|checkout|home|player|download|community-guidelines|library)$/;
/** Lists of an account, which no track is called. */
const NO_TRACK = /^(?:followers|following|likes|comments|groups)$/;

export const reader = (): SiteReader => ({
  example: {
    url: 'https://m.soundcloud.com/ExampleCafe/winter-menu?in=a/sets/b',
    kind: 'post',
    key: 'soundcloud:post:examplecafe/winter-menu',
  },
  proved: {
    post: {
      on: '2024-01-01',
      at: /\$\.|^\.sc-ministats-item/,
      what: ['title', 'author', 'published', 'views', 'likes', 'comments', 'shares'],
    },
    profile: { on: '2020-05-20', at: /\$\./, what: ['author', 'bio', 'followers', 'following', 'posts'] },
  },
  address: ({ hostname, pathname }) => {
    if (!/^(?:(?:www|m)\.)?soundcloud\.com$/.test(hostname)) return null;
    const path = lower(pathname);
    const [, name = ''] = PROFILE.exec(path) ?? [];
    const [, owner = '', track = ''] = TRACK.exec(path) ?? [];
    if (NO_ACCOUNT.test(name || owner)) return null;
    if (name !== '') return { kind: 'profile', id: name, url: `https://soundcloud.com/${name}` };
    if (owner === '' || NO_TRACK.test(track)) return null;
    return { kind: 'post', id: `${owner}/${track}`, url: `https://soundcloud.com/${owner}/${track}` };
  },
  pages: { post: { main: post }, profile: { main: channel } },
});
