/**
 * Medium. Example: https://medium.com/@examplecafe/winter-menu-0123456789ab
 * Proved on saved stories of about 2021, without dates (`__APOLLO_STATE__`, `pw-` classes), and on a story's state and the
 * cards of a tag and of a profile of 2026-09-16 (a reader's tests, cut out of real pages); a profile itself and the claps of
 * a card (`clap-filled-static-desc`) come from public knowledge.
 * Domains of their own that Medium serves are read by the generic reader.
 */
import { lower } from './base/names';
import type { Proved, SiteReader } from './base/site-reader';
import { channel } from './medium/channel';
import { item } from './medium/listed';
import { post } from './medium/post';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'medium',
  name: { en: 'Medium', zh: 'Medium' },
  version: 2,
  hosts: ['medium.com'],
  live: true,
  cut: null,
};

const STORY = /^\/(?!u\/|series\/)(?:[^/]+\/)?(?:[^/]*-)?([\da-f]{9,12})\/?$/;
const NAME = /^\/(@[\w.-]{1,60}|[a-z\d][\w-]{2,60})(?:\/(?:followers|about|latest|archive|all)?)?\/?$/i;
const NO_CHANNEL =
  /^(?:m|me|search|tag|topics?|new-story|membership|about|plans|policy|jobs|p|explore-topics|creators|business|verified-authors)$/i;
const LIST = /^\/(?:search(?:\/posts)?|tag\/[^/]+(?:\/\w+)?|)$/;

const cards: Proved = {
  on: '2026-09-16',
  at: /^(?!\.pw-|a\[href\*="\/followers)/,
  what: ['title', 'author', 'published', 'comments'],
};

export const reader = (): SiteReader => ({
  example: {
    url: 'https://examplecafe.medium.com/winter-menu-0123456789ab?source=x',
    kind: 'article',
    key: 'medium:post:0123456789ab',
  },
  proved: {
    article: {
      on: '2026-09-16',
      at: /\$\.own|pw-responses/,
      what: ['title', 'author', 'published', 'claps', 'comments'],
    },
    profile: cards,
    list: cards,
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
