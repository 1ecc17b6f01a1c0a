/**
 * Instagram. Example: https://www.instagram.com/p/CexamplE1_a/
 * Proved on a saved post of 2021-10-20 (JSON-LD, `liked_by` link), on the heads that posts, reels and accounts were
 * served with to people who are not signed in at the end of 2024 (a link previewer's tests; the addresses of their pictures
 * end on 2025-01-03), and on the state of such pages, saved on 2026-10-04, which names neither an account's posts nor a
 * reel's views. What an account shows and the numbers beside a post's drawings come from public knowledge. Where an account
 * hides its likes the state still names a number, which is none.
 */
import { lower } from './base/names';
import type { SiteReader } from './base/site-reader';
import { channel } from './instagram/channel';
import { item } from './instagram/listed';
import { post } from './instagram/post';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'instagram',
  name: { en: 'Instagram', zh: 'Instagram' },
  version: 2,
  hosts: ['instagram.com', 'instagr.am'],
  live: true,
  cut: null,
};

const POST = /^\/(?:[\w.]+\/)?(?:p|reels?|tv)\/([\w-]{5,60})(?:\/(?:embed|captioned)?)*$/;
const PROFILE = /^\/([\w.]{1,30})(?:\/(?:reels|tagged)?)?\/?$/;
const NO_ACCOUNT =
  /^(?:accounts|explore|reels?|direct|stories|p|tv|about|developer|legal|emails|challenge|web|api|privacy|session)$/i;

export const reader = (): SiteReader => ({
  example: {
    url: 'https://instagram.com/examplecafe/reel/CexamplE1_a/?igsh=x',
    kind: 'post',
    key: 'instagram:post:CexamplE1_a',
  },
  proved: {
    post: {
      on: '2026-10-04',
      at: /liked_by|\$\.(?:own|ld|shared|head)\.(?!og:description)/,
      what: ['author', 'handle', 'text', 'published', 'likes', 'comments'],
    },
    profile: {
      on: '2026-10-04',
      at: /^\$\.(?:head\.description|own)/,
      what: ['author', 'handle', 'bio', 'followers', 'following', 'posts'],
    },
  },
  address: ({ pathname }) => {
    const [, id = ''] = POST.exec(pathname) ?? [];
    if (id !== '') return { kind: 'post', id, url: `https://www.instagram.com/p/${id}/` };
    if (/^\/explore\/(?:tags|locations|search)\//.test(pathname))
      return { kind: 'list', id: '', url: `https://www.instagram.com${pathname}` };
    const [, name = ''] = PROFILE.exec(pathname) ?? [];
    if (name === '' || NO_ACCOUNT.test(name)) return null;
    return { kind: 'profile', id: lower(name), url: `https://www.instagram.com/${lower(name)}/` };
  },
  pages: {
    post: { main: post },
    profile: { main: channel(), items: [item] },
    list: { items: [item] },
  },
});
