/**
 * Telegram's public pages. Example: https://t.me/examplecafe/42
 * Proved on saved pages of posts, of the end of 2022 or later (their head), on the widgets of posts of a channel and of a group
 * of 2026-08-22 that stand in a frame there, on a channel's card and preview page (/s/…) of the same day (a researcher's tests),
 * on the posts of a preview page of 2023-02-24, on a group's card and the head of a preview page of 2026-09-03 (tests of a link
 * previewer, a channel reader and a directory of groups). Reactions are printed one by one, each shortened, without a sum: they
 * are not read.
 */
import { head } from './base/head';
import { lower } from './base/names';
import { withStates } from './base/parts';
import type { SiteReader } from './base/site-reader';
import type { PlatformMeta } from './platform';
import { channel } from './telegram/channel';
import { post, widget } from './telegram/post';

export const meta: PlatformMeta = {
  id: 'telegram',
  name: { en: 'Telegram', zh: 'Telegram' },
  version: 3,
  hosts: ['t.me', 'telegram.me', 'telegram.dog'],
  live: true,
  cut: null,
};
const NAME = /^[a-z]\w{3,31}$/i;
/** Paths of the site that are no channels. */
const NO_CHANNEL =
  /^(?:joinchat|addstickers|addemoji|addtheme|addlist|share|proxy|socks|login|setlanguage|boost|giftcode|invoice|contact|confirmphone|iv|bg|msg|c|s|k|a|z|nft|m)$/i;

export const reader = (): SiteReader => ({
  example: { url: 'https://t.me/ExampleCafe/42?single', kind: 'post', key: 'telegram:post:examplecafe/42' },
  proved: {
    post: { on: '2026-08-22', what: ['author', 'handle', 'text', 'published', 'views'] },
    profile: {
      on: '2026-09-03',
      what: ['author', 'handle', 'bio', 'verification', 'followers', 'members', 'text', 'published', 'views'],
    },
  },
  address: ({ hostname, pathname }) => {
    const [, sub = ''] = /^(\w+)\.t\.me$/.exec(hostname.replace(/^www\./, '')) ?? [];
    const path = sub === '' ? pathname.replace(/^\/s\//, '/') : `/${sub}${pathname}`;
    const [, name = '', ...rest] = path.split('/');
    if (!NAME.test(name) || NO_CHANNEL.test(name)) return null;
    // In a group with topics the post's number comes last.
    const number = rest.filter(Boolean).at(-1) ?? '';
    const numbered = /^\d{1,12}$/.test(number) && !pathname.startsWith('/s/');
    const id = numbered ? `${name}/${number}` : name;
    return { kind: numbered ? 'post' : 'profile', id: lower(id), url: `https://t.me/${lower(id)}` };
  },
  pages: {
    post: { main: { ...post, parts: withStates(widget, { head }) } },
    profile: { main: channel, items: [post] },
  },
});
