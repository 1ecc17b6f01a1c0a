/**
 * Pinterest. Example: https://www.pinterest.com/pin/1000000000000000001/
 * Proved on two pins and an account, saved 2024-11-01 (an app's tests): what they show, the answers that a pin and the state that
 * an account are served with; and on the state of an account of 2026-08-23, as somebody without an account is served it (a
 * collector's tests). 30,664 is shown as 30.7 thousand. The form of the answers since 2025 comes from open readers, as do other
 * layouts. A pin's head and JSON-LD may be those of another with the same picture. What the site calls saves are those of all
 * pins with the picture (2,998, while `repinCount`, which is `pinterestapp:repins`, says 267), seen nowhere on the page;
 * `totalReactionCount` is not the sum of its kinds, and is not read.
 */
import { lower } from './base/names';
import type { SiteReader } from './base/site-reader';
import { channel } from './pinterest/channel';
import { item } from './pinterest/listed';
import { post } from './pinterest/post';
import type { PlatformMeta } from './platform';

export const meta: PlatformMeta = {
  id: 'pinterest',
  name: { en: 'Pinterest', zh: 'Pinterest' },
  version: 4,
  hosts: 'com co.uk de fr es it jp co.kr ca com.au com.mx pt at ch se dk ie nz ph cl cz nl be pl hu co.in'
    .split(' ')
    .map((end) => `pinterest.${end}`),
  cut: false,
};

const PIN = /^\/pin\/(?:[^/]*--)?(\d{6,25})\/?/;
const PROFILE = /^\/([\w.-]{3,60})(?:\/(?:_saved|_created|pins|boards)?)?\/?$/;
const BOARD = /^\/[\w.-]{3,60}\/[^/]{1,200}\/?$/;
const NO_ACCOUNT =
  /^(?:pin|ideas|search|today|business|login|settings|explore|categories|_|resource|about|news_hub|homefeed)$/i;

export const reader = (): SiteReader => ({
  example: {
    url: 'https://br.pinterest.com/pin/winter-menu--1000000000000000001/',
    kind: 'post',
    key: 'pinterest:post:1000000000000000001',
  },
  proved: {
    post: {
      on: '2024-11-01',
      at: /^(?!\$\.(?:own|ld\.author|head))/,
      what: ['author', 'handle', 'title', 'text', 'published'],
    },
    profile: {
      on: '2026-08-23',
      at: /^\$\.own|profile-name|description-text/,
      what: ['author', 'handle', 'bio', 'followers', 'following'],
    },
  },
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
