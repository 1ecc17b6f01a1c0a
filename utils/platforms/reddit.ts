/**
 * Reddit. Example: https://www.reddit.com/r/examplecafe/comments/1abcde/winter_menu/
 * Proved on a saved post of 2022 or soon after (the redesign of that time), on a post's page of old.reddit.com of 2025-12-25 (a
 * reader's tests), whose side names no members any more, and on the attributes of a post's element (`shreddit-post`) of 2026-10-09,
 * kept in a reader's tests; what stands in it, lists and communities come from public knowledge. A hidden score (•) is none,
 * whatever `data-score` says.
 */
import { head } from './base/head';
import { lower } from './base/names';
import { either, first, withStates } from './base/parts';
import type { SiteReader } from './base/site-reader';
import { text } from './base/tries';
import type { PlatformMeta } from './platform';
import { channel } from './reddit/channel';
import { MIDDLE, NEW, OLD } from './reddit/marks';
import { ad, post } from './reddit/post';

export const meta: PlatformMeta = {
  id: 'reddit',
  name: { en: 'Reddit', zh: 'Reddit' },
  version: 1,
  hosts: ['reddit.com', 'redd.it'],
  live: true,
  cut: null,
};

const POST = /^\/(?:(?:r|user|u)\/[\w-]+\/)?comments\/([a-z\d]{3,12})(?:\/|$)/i;
const PROFILE =
  /^\/(r|user|u)\/([\w-]{2,40})(?:\/(?:hot|new|top|rising|best|submitted|comments|posts|overview|about)?)?\/?$/i;
/** Subreddits that are lists of others'. */
const NO_CHANNEL = /^(?:popular|all|friends|mod)$/i;
const LIST = /^\/(?:(?:r\/[\w-]+\/)?search|hot|new|top|best|rising|r\/(?:popular|all))?\/?$/;

export const reader = (): SiteReader => ({
  example: {
    url: 'https://old.reddit.com/r/examplecafe/comments/1abcde/winter_menu/kxyz/',
    kind: 'post',
    key: 'reddit:post:1abcde',
  },
  proved: {
    post: {
      on: '2026-10-09',
      at: /vote-arrows|num-comments|^\.(?:score\.unvoted|comments)\b|^@(?:post-title|author|created-timestamp|data-timestamp|score|comment-count)$/,
      what: ['title', 'author', 'published', 'score', 'comments'],
    },
  },
  address: ({ hostname, pathname }) => {
    const [, named = ''] = POST.exec(pathname) ?? [];
    const [, short = ''] = hostname === 'redd.it' ? (/^\/([a-z\d]{3,12})$/i.exec(pathname) ?? []) : [];
    const id = lower(named || short);
    if (id !== '') return { kind: 'post', id, url: `https://www.reddit.com/comments/${id}/` };
    const [, what = '', name = ''] = PROFILE.exec(pathname) ?? [];
    if (name !== '' && !(what === 'r' && NO_CHANNEL.test(name))) {
      const channelId = `${what === 'r' ? 'r' : 'user'}/${lower(name)}`;
      return { kind: 'profile', id: channelId, url: `https://www.reddit.com/${channelId}/` };
    }
    return LIST.test(pathname) ? { kind: 'list', id: '', url: `https://www.reddit.com${pathname}` } : null;
  },
  pages: {
    post: {
      main: {
        ...post(),
        parts: withStates(
          either(
            (look) =>
              first(`${NEW}[id="t3_${look.address.id}"], ${OLD}[data-fullname="t3_${look.address.id}"]`)(
                look,
              ),
            (look) =>
              first(MIDDLE, ({ address: { id } }) => `[id$="t3_${id}"], a[href*="/comments/${id}/"]`)(look),
          ),
          { head },
        ),
      },
    },
    profile: { main: channel(), items: [post(), ad()] },
    list: { items: [post(), ad()] },
  },
  barriers: [
    {
      kind: 'captcha',
      tries: [text('body', /^(?:whoa there, pardner!|You['’]ve been blocked by network security)/i)],
    },
  ],
});
