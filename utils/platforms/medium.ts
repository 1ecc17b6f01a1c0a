/**
 * Medium. Example: https://medium.com/@examplecafe/winter-menu-0123456789ab
 * Proved on saved stories of about 2021, without dates (`__APOLLO_STATE__`, `pw-` classes); profiles come from public knowledge,
 * the drawings of their cards (`clap-filled-static-desc`, `response-filled-16px-desc`) from open copies of them, 2025.
 * Domains of their own that Medium serves are read by the generic reader.
 */
import { lower } from './base/names';
import type { SiteReader } from './base/site-reader';
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
