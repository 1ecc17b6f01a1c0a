/**
 * Pinterest. Example: https://www.pinterest.com/pin/1000000000000000001/
 * Nothing of it was proved on a real page: `data-test-id` marks and the served state come from public knowledge;
 * `profile-followers-link` and `follower-count` from open readers of 2024 and 2025.
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
  version: 3,
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
